import { useMemo, useState } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { WordCard } from '../../../workspace/contract/tables';
import { PatternBars } from '../../charts/PatternBars';
import { DataTable, type Column } from '../../design/DataTable';
import { Segmented } from '../../design/Segmented';
import { useQuery } from '../../state/query';
import { formatCount, formatDecimal } from '../../text/numbers';
import { patternLines, patternQuestion, patternsOf, singleWord, type Asked } from './model';

interface Props {
  /** With the query as it was answered, trimmed. */
  readonly asked: Asked;
  readonly selection: Selection;
  /** Lines found. */
  readonly total: number;
  readonly ask: (change: Partial<Asked>) => void;
}

type Collocate = WordCard['collocates'][number];

const columns: readonly Column<Collocate>[] = [
  { id: 'word', head: 'Word', kind: 'word', cell: ({ word }) => word },
  { id: 'count', head: 'Count', width: 56, align: 'end', cell: ({ count }) => formatCount(count) },
  {
    id: 'mi',
    head: 'MI',
    about: 'Mutual information',
    width: 46,
    align: 'end',
    kind: 'dim',
    cell: ({ mi }) => formatDecimal(mi),
  },
  {
    id: 'logDice',
    head: 'logDice',
    width: 72,
    align: 'end',
    cell: ({ logDice }) => formatDecimal(logDice, 2),
  },
];

/** The company of a word: what stands within five words of it, and the pairs of words right beside it. */
export function Collocates({ asked, selection, total, ask }: Props) {
  const word = singleWord(asked.query);
  const [chosen, setChosen] = useState<string>();
  const unit = asked.forms ? 'stem' : asked.caseSensitive ? 'form' : 'folded';
  const card = useQuery(
    'words.card',
    total === 0 || word === undefined ? undefined : { selection, word, unit },
  );
  const rows = word === undefined || total === 0 ? [] : (card.value?.collocates ?? []);
  return (
    <aside className="collocates" aria-label="Collocates and patterns">
      <div className="head">
        <h2>Collocates</h2>
        <p className="note">5 words either side</p>
      </div>
      {rows.length > 0 ? (
        <DataTable
          label="Collocates by logDice"
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={(row) => row.word}
          chosen={chosen}
          onChoose={(row) => setChosen(row.word)}
          onShow={(row) => ask({ query: row.word })}
          sort={{ id: 'logDice', descending: true }}
        />
      ) : (
        <p className="note">{whyNoCollocates(word, total)}</p>
      )}
      {total > 0 && <Patterns asked={asked} selection={selection} total={total} ask={ask} />}
    </aside>
  );
}

function whyNoCollocates(word: string | undefined, total: number): string {
  if (total === 0) return 'They stand here as soon as there are lines.';
  return word === undefined
    ? 'Collocates are counted for a single word without wildcards.'
    : 'Too few lines to tell which words keep company with it.';
}

function Patterns({ asked, selection, total, ask }: Props) {
  const [side, setSide] = useState<'left' | 'right'>('right');
  const few = total <= patternLines;
  const lines = useQuery('contexts.lines', few ? patternQuestion(asked, selection, side) : undefined);
  const patterns = useMemo(
    () => (lines.value ? patternsOf(lines.value.rows, side) : []),
    [lines.value, side],
  );
  return (
    <section className="collocates-patterns" aria-label="Patterns">
      <div className="head">
        <h2>Patterns</h2>
        <Segmented
          label="Side of the patterns"
          value={side}
          options={[
            { value: 'left', text: '2 left' },
            { value: 'right', text: '2 right' },
          ]}
          onChange={setSide}
        />
      </div>
      {!few && (
        <p className="note">Counted for up to {formatCount(patternLines)} lines: ask for something rarer.</p>
      )}
      {few && lines.value && patterns.length === 0 && (
        <p className="note">No two words stand there more than once.</p>
      )}
      <PatternBars
        patterns={patterns}
        label={`Pairs of words at the ${side}`}
        onChoose={(words) =>
          ask({ query: side === 'right' ? `${asked.query} ${words}` : `${words} ${asked.query}` })
        }
      />
    </section>
  );
}
