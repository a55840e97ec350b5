import { tokenize } from '../../analysis/tokens/tokenize';
import type { CorpusDocument } from './corpus';
import type { EngineDocument } from './document';
import { stretchesOf } from './stretches';

/** Spoken words of a document: in all, and by turn in the order of its turns. Speech outside any turn counts in `words` only. */
export interface WordCounts {
  readonly words: number;
  readonly byTurn: readonly number[];
}

type Counted = Pick<EngineDocument, 'text' | 'blocks' | 'turns'>;

/** Of a document that is no part of a corpus. */
export function countWords(document: Counted): WordCounts {
  const spoken = stretchesOf(document).filter(({ kind }) => kind === 'speech');
  return sumByTurn(
    document,
    spoken.map((stretch) => ({ turn: stretch.turn, words: tokenize(document.text, [stretch]).length })),
  );
}

/** Of a document whose words are known already. */
export const wordsOf = ({ source, stretches }: Pick<CorpusDocument, 'source' | 'stretches'>): WordCounts =>
  sumByTurn(
    source,
    stretches
      .filter(({ kind }) => kind === 'speech')
      .map(({ turn, from, to }) => ({ turn, words: to - from })),
  );

function sumByTurn(
  { turns }: Pick<EngineDocument, 'turns'>,
  spoken: readonly { readonly turn: number | undefined; readonly words: number }[],
): WordCounts {
  const byTurn = new Array<number>(turns.length).fill(0);
  for (const { turn, words } of spoken) if (turn !== undefined) byTurn[turn] = (byTurn[turn] ?? 0) + words;
  return { words: spoken.reduce((sum, { words }) => sum + words, 0), byTurn };
}
