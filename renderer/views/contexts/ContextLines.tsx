import { useCallback, useMemo, type ReactNode } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import type { ContextLine, SortKey } from '../../../workspace/contract/tables';
import { DataTable, type Column } from '../../design/DataTable';
import { useChosen } from '../../state/chosen';
import type { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { showPlace } from '../../state/show-place';
import { formatCount } from '../../text/numbers';
import { speakerName, speechLabel, speechTitle } from '../../text/speech-label';
import { codesAt, partsOf, sortColours, singleWord, sortName, type Asked, type Part } from './model';

interface Props {
  readonly pages: ReturnType<typeof usePages<'contexts.lines'>>;
  readonly total: number;
  readonly asked: Asked;
}

const keyOf = ({ transcript, start }: Pick<ContextLine, 'transcript' | 'start'>): string =>
  `${transcript} ${start}`;

/** The lines, loaded as one scrolls. A click chooses a place, Enter or a double click shows it in the text beside. */
export function ContextLines({ pages: { rowAt, want }, total, asked }: Props) {
  const project = useProject();
  const place = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  // A single word is chosen with its place, so that the text beside shows all its other places too.
  const word = singleWord(asked.query)?.toLowerCase();
  const onRange = useCallback((first: number, last: number) => want(first, last + 1), [want]);
  const columns = useMemo(() => columnsOf(project, asked.sort), [project, asked.sort]);
  return (
    <DataTable
      label={`Lines of “${asked.query}”, sorted by ${asked.sort.map(sortName).join(', ')}`}
      columns={columns}
      total={total}
      rowAt={rowAt}
      keyOf={keyOf}
      onRange={onRange}
      chosen={place && keyOf(place)}
      onChoose={({ transcript, start, end }) =>
        choose({ place: { transcript, start, end }, ...(word === undefined ? {} : { word }) })
      }
      onShow={(line) => showPlace('contexts', line, word)}
      rowHeight={29}
      least={140}
    />
  );
}

function columnsOf(
  project: ProjectState | undefined,
  sort: readonly SortKey[],
): readonly Column<ContextLine>[] {
  const speeches = new Map(project?.transcripts.map((transcript) => [transcript.id, transcript]));
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
    { id: 'n', head: '#', width: 56, align: 'end', kind: 'dim', cell: ({ n }) => formatCount(n) },
    { id: 'speech', head: 'Speech', width: 112, cell: speech },
    { id: 'left', head: 'Left', align: 'end', cell: (line) => <Left parts={partsOf(line, sort).left} /> },
    {
      id: 'right',
      head: 'Right',
      cell: (line) => (
        <div className="contexts-right">
          <span className="contexts-node">{line.node}</span>
          <Words parts={partsOf(line, sort).right} />
        </div>
      ),
    },
    // Only where there is something to show: its place belongs to the lines.
    ...(project === undefined || project.annotations.length === 0
      ? []
      : [
          {
            id: 'codes',
            head: 'Codes',
            width: 52,
            cell: (line: ContextLine) => <Codes line={line} project={project} />,
          },
        ]),
  ];
}

function Left({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <div className="contexts-left">
      <span>
        <Words parts={parts} />
      </span>
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
