import { z } from 'zod';

// A page's policy forbids code made of text. zod would try it, to be faster, and the page would log a refusal. It is asked when a
// shape is made: this stands above the imports of whatever makes the first ones.
if ('document' in globalThis) z.config({ jitless: true });
