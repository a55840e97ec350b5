import type { Left } from '../../workspace/contract/last-view';

/** How far each list of a view is scrolled, and where its keyboard stands. Elements go by their name: a view that is shown again has others. */
type PagePlaces = Pick<Left, 'scrolled' | 'focus'>;

const stops = ':is(button, a[href], input, textarea, [tabindex])';

export function pagePlaces(): PagePlaces {
  const view = typeof document === 'undefined' ? null : document.querySelector('main');
  if (!view) return { scrolled: {} };
  const scrolled = [...view.querySelectorAll('*:not(svg *)')].filter(({ scrollTop }) => scrollTop > 0);
  const focused = document.activeElement;
  return {
    scrolled: Object.fromEntries(scrolled.map((element) => [nameOf(element), element.scrollTop])),
    ...(focused && focused !== view && view.contains(focused) && { focus: nameOf(focused) }),
  };
}

function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  return [
    element.getAttribute('role') ?? element.tagName.toLowerCase(),
    own ?? (element.matches('button, a') ? element.textContent : element.getAttribute('class')),
  ].join(' ');
}

/** Long enough for a view's code, its answer and its picture; a person who does something meanwhile ends it. */
const patience = 30_000;
let stop = (): void => undefined;

/**
 * Brings a view that is about to be shown to its places, as they appear. The focus goes to where it was left, else to what the view is
 * for, its list, table or chart; but only where it was lost with the view before, unless `take` says that the view was asked for by name.
 */
export function bringTo({ scrolled, focus }: PagePlaces, take = false): void {
  stop();
  if (typeof document === 'undefined') return;
  const due = new Map(Object.entries(scrolled));
  const end = performance.now() + patience;
  let focusDue = true;
  let frame = requestAnimationFrame(look);
  const events = ['pointerdown', 'wheel', 'keydown'] as const;
  for (const name of events) addEventListener(name, stopped, { capture: true, passive: true });
  stop = stopped;

  function look(): void {
    const view = document.querySelector('main');
    for (const [name, top] of due) if (view && scrollTo(view, name, top)) due.delete(name);
    if (focusDue && view) focusDue = !moveFocus(view, focus, take);
    if ((due.size > 0 || focusDue) && performance.now() < end) frame = requestAnimationFrame(look);
    else stopped();
  }
  function stopped(): void {
    cancelAnimationFrame(frame);
    for (const name of events) removeEventListener(name, stopped, { capture: true });
  }
}

/** True where it stands there: what has scrolled as far already, a frame ago. */
function scrollTo(view: Element, name: string, top: number): boolean {
  const element = [...view.querySelectorAll('*:not(svg *)')].find((one) => nameOf(one) === name);
  if (!element) return false;
  if (Math.abs(element.scrollTop - top) < 2) return true;
  element.scrollTop = top;
  return false;
}

/** True where nothing is left to do: the focus has come where it shall be, or is somewhere of its own. */
function moveFocus(view: HTMLElement, wanted: string | undefined, take: boolean): boolean {
  const now = document.activeElement;
  // While a view is being loaded the one before is still there, unseen, and may still have the focus.
  const isLost = now === null || now === document.body || now === view || !now.checkVisibility();
  if (!isLost && (!take || view.contains(now) || now.closest('dialog'))) return true;
  const target = wanted === undefined ? mainStop(view) : stopOf(view, wanted);
  // Until it is there, the view itself: from it Tab goes on into the view.
  (target ?? view).focus({ preventScroll: true });
  return target !== undefined && document.activeElement === target;
}

const isFocusable = (element: Element): element is HTMLElement | SVGElement =>
  (element instanceof HTMLElement || element instanceof SVGElement) && element.checkVisibility();

const stopOf = (view: Element, name: string): HTMLElement | SVGElement | undefined =>
  [...view.querySelectorAll(stops)].filter(isFocusable).find((one) => nameOf(one) === name);

/** What a part of the window is for: its text, table, list or chart, where that stands at the top. */
export function mainStop(part: Element): HTMLElement | SVGElement | undefined {
  const roles = ['grid', 'listbox', 'tree', 'slider', 'region'].map((role) => `[role="${role}"]`).join();
  return [...part.querySelectorAll(`:is(${roles})[tabindex="0"]`)]
    .filter(isFocusable)
    .find((one) => one.getBoundingClientRect().top < innerHeight / 2);
}

/** Goes into the view that is shown, for who asked for it by name. */
export const enterView = (): void => bringTo({ scrolled: {} }, true);

/** What had the focus last in the window's own regions; menus and dialogs are none. */
let lastStop: HTMLElement | SVGElement | undefined;
const lastIn = new WeakMap<Element, HTMLElement | SVGElement>();

/** Remembers where the keyboard stands in each region, for coming back to it; returns how to stop. */
export function followFocus(): () => void {
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    const region = target.closest('[data-region]');
    if (!region) return;
    lastStop = target;
    if (region !== target) lastIn.set(region, target);
  };
  document.addEventListener('focusin', note);
  return () => document.removeEventListener('focusin', note);
}

export function lastStopIn(region: Element): HTMLElement | SVGElement | undefined {
  const before = lastIn.get(region);
  return before && region.contains(before) && before.checkVisibility() ? before : undefined;
}

/** When a dialog closes: to what had the focus before it, or, where that was the menu it was opened from, before that. */
export function focusBack(before: Element | null): void {
  const there = before && before !== document.body && isFocusable(before) ? before : lastStop;
  there?.focus();
}
