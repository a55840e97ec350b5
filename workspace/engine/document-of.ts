import { createHash } from 'node:crypto';
import type { Block, BlockKind } from '../../analysis/model/transcript';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { EngineDocument, EngineTurn } from './document';

/** One part of a transcript: who speaks from here on, or a block with its text. */
export type Part = { readonly speaker: string } | readonly [kind: BlockKind, text: string];

/** A transcript from its parts in order, for tests of the engine: a turn begins with the first block after its speaker's name. */
export function documentOf(
  id: string,
  parts: readonly Part[],
  about: { readonly language?: string; readonly date?: string } = { language: 'en' },
): EngineDocument {
  let text = '';
  const blocks: Block[] = [];
  const starts: { readonly start: number; readonly speaker: SpeakerId }[] = [];
  for (const part of parts) {
    if ('speaker' in part) {
      starts.push({ start: text.length, speaker: SpeakerId.parse(part.speaker) });
      continue;
    }
    const [kind, said] = part;
    blocks.push({ kind, start: text.length, end: text.length + said.length });
    text += said;
  }
  const turns: EngineTurn[] = starts.map((turn, index) => ({
    ...turn,
    end: starts[index + 1]?.start ?? text.length,
  }));
  const { language, date } = about;
  const textHash = createHash('sha256').update(text).digest('hex');
  return { id: TranscriptId.parse(id), title: id, text, blocks, turns, language, date, textHash };
}
