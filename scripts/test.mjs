/** `npm test`: everything, on a machine with nothing but Node. */
import { ensureChromium } from './chromium.mjs';

if (ensureChromium()) await import('./check.mjs');
else process.exitCode = 1;
