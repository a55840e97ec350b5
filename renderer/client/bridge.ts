import type { Bridge } from '../../workspace/contract';
import { createHttpBridge } from './http-bridge';

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent in a browser. */
    readonly rostrum?: Bridge;
  }
}

let bridge: Bridge | undefined;

/** The one way from this page to its host: the preload's on the desktop, HTTP in a browser. */
export function hostBridge(): Bridge {
  bridge ??= window.rostrum ?? createHttpBridge();
  return bridge;
}
