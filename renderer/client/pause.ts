/** Waits for its turn among the page's tasks: a message is the next of them, a timer would be kept for four milliseconds. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Lets the window draw and answer keys before the work goes on. */
export const pause = (): Promise<void> =>
  new Promise((goOn) => {
    waiting.push(goOn);
    port2.postMessage(undefined);
  });

/** Waits until the window has nothing to do; where a browser does not tell, until a moment has passed. */
export const idle = (): Promise<void> =>
  new Promise((goOn) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => goOn());
    else setTimeout(goOn, 200);
  });
