import { connectWorlds } from './between-worlds';

/** Runs before any script of the page, in the page's world: takes the port from the preload's world, then shows what it is told to. */
if (window === window.top) {
  const takePort = (event: Event): void => {
    event.stopImmediatePropagation();
    const port = event instanceof FocusEvent ? event.relatedTarget : null;
    if (port) connectWorlds(port, 'page', expose);
  };
  window.addEventListener('rostrum-double-port', takePort, { once: true, capture: true });
}

function expose(key: unknown, api: unknown): void {
  const name = String(key);
  if (name in window)
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  Object.defineProperty(window, name, { value: freeze(api), enumerable: true });
}

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
