const focusable =
  'button:not(:disabled), [href], input:not(:disabled), textarea, [tabindex="0"]:not([role="separator"])';

/** Moves the focus to the next region of the window (title bar, library, view, reader), round and round. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(Math.max(now, step === 1 ? -1 : 0) + step + regions.length) % regions.length];
  if (!next) return;
  // Lists and tables are what a region is for: they come before the buttons above them.
  const target =
    next.querySelector<HTMLElement>('[role="tree"], [role="grid"], [role="listbox"]') ??
    next.querySelector<HTMLElement>(focusable) ??
    next;
  target.focus();
}
