import { lastStopIn, mainStop } from '../state/page-places';

const focusable =
  'button:not(:disabled), [href], input:not(:disabled), textarea, [tabindex="0"]:not([role="separator"])';

/** Moves the focus to the next region of the window (title bar, library, view, reader), round and round. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const now = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[(Math.max(now, step === 1 ? -1 : 0) + step + regions.length) % regions.length];
  if (next) focusRegion(next);
}

/** Where its keyboard stood before, else what it is for: a list or table comes before the buttons above it. */
function focusRegion(region: HTMLElement): void {
  const target =
    lastStopIn(region) ?? mainStop(region) ?? region.querySelector<HTMLElement>(focusable) ?? region;
  target.focus();
}

/** From beside it back into the view, to where its keyboard stood. */
export function focusView(): void {
  const view = document.querySelector<HTMLElement>('main[data-region]');
  if (view) focusRegion(view);
}
