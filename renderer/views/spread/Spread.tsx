import { useMemo, useState } from 'react';
import type { Input } from '../../../workspace/contract';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import type { SpreadTable } from '../../../workspace/contract/tables';
import { Strips, type Look } from '../../charts/Strips';
import { stopsOf, type Stop, type StripLine } from '../../charts/StripsLayout';
import { sliceOf } from '../../../analysis/stats/slices';
import { MadeLine } from '../../design/MadeLine';
import { Segmented } from '../../design/Segmented';
import { Split } from '../../design/Split';
import { useSize } from '../../design/useSize';
import { useChosen } from '../../state/chosen';
import { tableExports } from '../../state/export-table';
import { perform } from '../../state/perform';
import { showPlace } from '../../state/show-place';
import { useView } from '../../state/view';
import { countOf, formatCount } from '../../text/numbers';
import { singleWord } from '../contexts/model';
import { Dates } from './Dates';
import { momentsIn, usualSpan } from './dates';
import { LineBar } from './LineBar';
import { linesOf, orderLines } from './lines';
import { Measures } from './Measures';
import { figuresOf, type Asked, type AskedWord } from './model';
import { spreadPictures } from './pictures';
import { StripsBar } from './StripsBar';

interface Props {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
  readonly project: ProjectState;
  readonly question: Input<'spread.table'>;
  readonly table: SpreadTable;
  /** One a row of the table. */
  readonly words: readonly AskedWord[];
  readonly stale: boolean;
}

const heads = { speech: 'Speech', speaker: 'Speaker', equal: 'Part' } as const;

/** In px; with less room what stands beside the strips stands below them. */
const sideBySideFrom = 800;

/** Strips at the left, rates over dates or the measures at the right. */
export function Spread({ asked, ask, project, question, table, words, stale }: Props) {
  const { measure, size } = useSize();
  const [look, setLook] = useState<Look>();
  const [line, setLine] = useState<string>();
  const place = useChosen((state) => state.place);
  const transcript = useChosen((state) => state.transcript);
  const choose = useChosen((state) => state.choose);
  const go = useView((state) => state.go);
  const { order } = asked;
  const lane = words.findIndex(({ query }) => query === asked.words[asked.orderOf ?? -1]?.query);
  const orderOf = lane < 0 ? undefined : lane;
  const all = useMemo(() => linesOf(table, project), [table, project]);
  const lines = useMemo(() => orderLines(all, { order, orderOf }), [all, order, orderOf]);
  const stripWords = useMemo(() => words.map(({ query, colour }) => ({ name: query, colour })), [words]);
  const span = useMemo(() => asked.span ?? usualSpan(table), [asked.span, table]);
  const overDates = asked.beside === 'dates' && momentsIn(table, span, project) > 1;
  const speech = place?.transcript ?? transcript;
  const chosen =
    table.by === 'speech' ? keyOf(table.parts.findIndex((part) => part.transcript === speech)) : line;

  const lineQuestion = (at: Look): Input<'spread.line'> | undefined => {
    const row = question.queries.indexOf(words[at.stop.lane]?.query ?? '');
    if (at.stop.kind === 'tenth' || row < 0 || stale) return undefined;
    return { ...question, row, part: Number(at.line.key), at: at.stop.at };
  };
  const chooseLine = ({ key }: StripLine): void => {
    setLine(key);
    const id = table.parts[Number(key)]?.transcript;
    if (id !== undefined) choose({ transcript: id });
  };
  const open = async (at: Look): Promise<void> => {
    setLine(at.line.key);
    const stop = at.stop.kind === 'mark' ? at.stop : firstMark(at);
    const asks = stop && lineQuestion({ line: at.line, stop });
    if (!stop || !asks) {
      chooseLine(at.line);
      return;
    }
    const found = await perform('spread.line', asks);
    if (!found.ok) return;
    const { transcript: id, place: span } = found.value;
    showPlace(
      'spread',
      { transcript: id, ...span },
      singleWord(words[stop.lane]?.query ?? '')?.toLowerCase(),
    );
  };
  const strips = (
    <section className={stale ? 'spread-strips is-stale' : 'spread-strips'} aria-label="Where in each line">
      <StripsBar asked={asked} ask={ask} />
      <Strips
        label={`Where each word stands, a line a ${heads[table.by].toLowerCase()}`}
        head={heads[table.by]}
        lines={lines}
        words={stripWords}
        drawing={asked.drawing}
        equal={asked.equal}
        figures={figuresOf(asked)}
        chosen={chosen}
        onLook={setLook}
        onOpen={(at) => void open(at)}
        onChoose={chooseLine}
        onSort={(lane, figure) =>
          ask({ order: figure, orderOf: question.queries.indexOf(words[lane]?.query ?? '') })
        }
      />
      <LineBar
        look={look}
        question={look && lineQuestion(look)}
        words={words}
        drawing={asked.drawing}
        by={table.by}
      />
    </section>
  );
  const beside = (
    <section className="spread-beside" aria-label="Rates and measures">
      <div className="head">
        <Segmented
          label="What stands beside"
          value={asked.beside}
          options={[
            { value: 'dates', text: 'Over dates' },
            { value: 'measures', text: 'How evenly' },
          ]}
          onChange={(beside) => ask({ beside })}
        />
      </div>
      {asked.beside === 'dates' ? (
        <Dates
          {...{ asked, span, ask, project, table, words }}
          chosen={speech}
          onChoose={(id: TranscriptId) => choose({ transcript: id })}
        />
      ) : (
        <Measures table={table} words={words} onShow={(query) => go('contexts', { query })} />
      )}
    </section>
  );
  return (
    <>
      <div className="spread-found" ref={measure}>
        {size && size.width < sideBySideFrom ? (
          <>
            {strips}
            {beside}
          </>
        ) : (
          <Split
            id="spread"
            label="Dates and measures"
            fixed="second"
            usual={asked.beside === 'dates' && words.length > 4 ? 400 : 540}
            least={330}
            most={820}
            first={strips}
            second={beside}
          />
        )}
      </div>
      <MadeLine
        made={table.made}
        pages={[
          { page: 'dispersion', text: 'dispersion' },
          { page: 'trends', text: 'rates over dates' },
        ]}
        exports={[
          ...tableExports({ table: 'spread', query: question }, 'Measures'),
          ...tableExports({ table: 'spread-parts', query: question }, 'Counts by part'),
          ...spreadPictures({ table, lines, words: stripWords, asked, overDates }),
        ]}
      >
        {describe(table, asked)}
      </MadeLine>
    </>
  );
}

const keyOf = (part: number): string | undefined => (part < 0 ? undefined : String(part));

/** The first mark in the tenth that is looked at. */
function firstMark({ line, stop }: Look): Extract<Stop, { kind: 'mark' }> | undefined {
  if (stop.kind === 'mark') return stop;
  return stopsOf(line, 'marks').find(
    (mark): mark is Extract<Stop, { kind: 'mark' }> =>
      mark.kind === 'mark' && mark.lane === stop.lane && sliceOf(mark.at, line.words, 10) === stop.tenth,
  );
}

/** `Where 3 words stand in 33 speeches, 168,425 words, all lines at the same length; Wilson intervals` */
function describe({ made, rows, parts, by }: SpreadTable, { equal }: Asked): string {
  const what = rows.length === 1 ? `“${rows[0]?.query ?? ''}” stands` : `each of ${rows.length} words stands`;
  const length = equal ? 'all lines drawn at the same length' : 'length in proportion to words';
  return `Where ${what} in ${partsOf(by, parts.length)}, ${formatCount(made.tokens)} words, ${length}; Wilson 95% intervals`;
}

function partsOf(by: SpreadTable['by'], count: number): string {
  switch (by) {
    case 'speech':
      return countOf(count, 'speech', 'speeches');
    case 'speaker':
      return countOf(count, 'speaker');
    case 'equal':
      return countOf(count, 'equal part');
  }
}
