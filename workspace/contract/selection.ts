import { z } from 'zod';
import { Selection } from './basics';
import { engineCall } from './call';

export const selectionCalls = {
  /** How much a selection comes to: speeches in which something is selected, and their words of the kinds and speakers selected. */
  'selection.size': engineCall(
    z.object({ selection: Selection }),
    z.object({ speeches: z.int(), words: z.int() }),
  ),
} as const;
