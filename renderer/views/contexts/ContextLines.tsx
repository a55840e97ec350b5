import { useCallback, useMemo, type ReactNode } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import type { ContextLine, LinePlace, SortKey } from '../../../workspace/contract/tables';
import { DataTable, type Column } from '../../design/DataTable';
import { useChosen } from '../../state/chosen';
import type { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { showPlace } from '../../state/show-place';
import { countOf, formatCount } from '../../text/numbers';
import { speakerName, speechesOf, speechLabel, speechTitle } from '../../text/speech-label';
import { said } from './LineActions';
import { questionKey, type Asked } from './asked';
import { dropLines, toggleMark, type LineChoice } from './line-choice';
import {
  capital,
  codesAt,
  lineDirection,
  partsOf,
  sideNames,
  singleWord,
  sortColours,
  sortName,
  type Part,
  type SideNames,
} from './model';

interface Props {
  readonly pages: ReturnType<typeof usePages<'contexts.lines'>>;
  readonly total: number;
  readonly asked: Asked;
  readonly choice: LineChoice;
  readonly sides: SideNames;
}

const keyOf = ({ transcript, start }: LinePlace): string => `${transcript} ${start}`;

/** The line that was chosen last, for coming back to it from another view. */
let last: { readonly question: string; readonly line: string; readonly at: number } | undefined;

/** The lines, loaded as one scrolls. A click chooses a place, Enter or a double click shows it in the text beside; Space marks. */
export function ContextLines({ pages: { rowAt, want }, total, asked, choice, sides }: Props) {
  const project = useProject();
  const place = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  const question = questionKey(asked);
  // A single word is chosen with its place, so that the text beside shows all its other places too.
  const word = singleWord(asked.query)?.toLowerCase();
  const onRange = useCallback((first: number, end: number) => want(first, end + 1), [want]);
  const marked = useMemo(() => new Set(choice.marked.map(keyOf)), [choice.marked]);
  const columns = useMemo(
    () =>
      columnsOf(
        project,
        { sort: asked.sort, sides },
        { marked, toggle: (line) => toggleMark(question, line) },
      ),
    [project, asked.sort, sides, marked, question],
  );
  const chosen = place && keyOf(place);
  const back = last?.question === question && last.line === chosen && last.at < total ? last.at : undefined;
  const note = (line: ContextLine): void => {
    last = { question, line: keyOf(line), at: line.n - 1 };
  };
  const drop = (): void => {
    const places = choice.marked.length > 0 ? choice.marked : place ? [place] : [];
    if (places.length > 0)
      said(question, dropLines(question, places), `Dropped ${countOf(places.length, 'line')}`);
  };
  return (
    <div
      className="contexts-lines"
      onKeyDown={(event) => {
        if (event.key === 'Delete') drop();
      }}
    >
      <DataTable
        label={`Lines of “${asked.query}”, sorted by ${asked.sort.map((key) => sortName(key, sides)).join(', ')}`}
        columns={columns}
        total={total}
        rowAt={rowAt}
        keyOf={keyOf}
        onRange={onRange}
        chosen={chosen}
        startAt={back}
        onChoose={(line) => {
          note(line);
          const { transcript, start, end } = line;
          choose({
            place: { transcript, start, end },
            ...(word === undefined ? {} : { word, unit: 'folded' }),
          });
        }}
        onMark={(line) => toggleMark(question, line)}
        onShow={(line) => {
          note(line);
          showPlace('contexts', line, word);
        }}
        rowHeight={29}
        least={140}
      />
    </div>
  );
}

interface Marks {
  readonly marked: ReadonlySet<string>;
  readonly toggle: (line: ContextLine) => void;
}

function columnsOf(
  project: ProjectState | undefined,
  { sort, sides }: { readonly sort: readonly SortKey[]; readonly sides: SideNames },
  { marked, toggle }: Marks,
): readonly Column<ContextLine>[] {
  const turned = sides === sideNames.rtl;
  const speeches = speechesOf(project);
  const speech = (line: ContextLine): ReactNode => {
    const transcript = speeches.get(line.transcript);
    if (!project || !transcript) return '';
    const whole = [speakerName(project, line.speaker), speechTitle(transcript)].filter(
      (part) => part !== undefined,
    );
    return (
      <span className="contexts-speech" title={whole.join(', ')}>
        {speechLabel(project, transcript, line.speaker)}
      </span>
    );
  };
  return [
    {
      id: 'mark',
      head: 'Marked',
      headShown: '',
      width: 36,
      cell: (line) => <Mark on={marked.has(keyOf(line))} onToggle={() => toggle(line)} n={line.n} />,
    },
    { id: 'n', head: '#', width: 48, align: 'end', kind: 'dim', cell: ({ n }) => formatCount(n) },
    { id: 'speech', head: 'Speech', width: 112, grows: true, cell: speech },
    {
      id: 'left',
      head: capital(turned ? sides.right : sides.left),
      align: 'end',
      cell: (line) => <Half line={line} sort={sort} at="left" />,
    },
    {
      id: 'right',
      head: capital(turned ? sides.left : sides.right),
      cell: (line) => <Half line={line} sort={sort} at="right" />,
    },
    // Only where there is something to show: its place belongs to the lines.
    ...(project === undefined || project.annotations.length === 0
      ? []
      : [
          {
            id: 'codes',
            head: 'Codes',
            width: 66,
            cell: (line: ContextLine) => <Codes line={line} project={project} />,
          },
        ]),
  ];
}

/** Out of the way of the tab key: in the list Space does the same. */
function Mark({
  on,
  onToggle,
  n,
}: {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly n: number;
}) {
  return (
    <input
      type="checkbox"
      className="contexts-mark"
      tabIndex={-1}
      checked={on}
      aria-label={`Mark line ${n}`}
      onChange={onToggle}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

interface HalfProps {
  readonly line: ContextLine;
  readonly sort: readonly SortKey[];
  /** On screen. */
  readonly at: 'left' | 'right';
}

/**
 * What stands at one side of the middle. What was said before runs up to the middle, and what was asked for begins there and goes on:
 * to the right, or to the left in a line that runs from right to left.
 */
function Half({ line, sort, at }: HalfProps) {
  const direction = lineDirection(line);
  const parts = partsOf(line, sort);
  const before = (at === 'left') === (direction === 'ltr');
  return (
    <div className={`contexts-half contexts-${before ? 'before' : 'after'} contexts-${at}`} dir={direction}>
      {before ? (
        <span>
          <Words parts={parts.left} />
        </span>
      ) : (
        <>
          <span className="contexts-node">{line.node}</span>
          <Words parts={parts.right} />
        </>
      )}
    </div>
  );
}

function Words({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, key }, at) =>
    key === undefined ? (
      text
    ) : (
      <span key={at} className={`contexts-key contexts-key-${sortColours[key] ?? 1}`}>
        {text}
      </span>
    ),
  );
}

/** The codes of passages that this place is part of. */
function Codes({ line, project }: { readonly line: ContextLine; readonly project: ProjectState }) {
  const codes = codesAt(line, project.annotations, project.codes);
  if (codes.length === 0) return undefined;
  return (
    <span className="contexts-codes" title={codes.map(({ name }) => name).join(', ')}>
      <span className="unseen">Coded: {codes.map(({ name }) => name).join(', ')}</span>
      {codes.slice(0, 3).map(({ id, colour }) => (
        <i key={id} style={{ background: `var(--c${colour})` }} />
      ))}
    </span>
  );
}
