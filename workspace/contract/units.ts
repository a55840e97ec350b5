import { z } from 'zod';

export const Unit = z.enum(['form', 'folded', 'stem']);
export type Unit = z.infer<typeof Unit>;

/** `default`: the list of the selection's language (natural's, see docs/methods/stop-words.md); `none`; or the words themselves. */
export const StopList = z.union([z.literal('default'), z.literal('none'), z.array(z.string())]);
export type StopList = z.infer<typeof StopList>;
