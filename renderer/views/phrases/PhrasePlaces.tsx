import { useMemo } from 'react';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import type { ContextLine, PhraseRow, PhraseTable } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useMarks } from '../../charts/useMarks';
import { Button } from '../../design/Button';
import { DataTable, type Column } from '../../design/DataTable';
import { Dropdown } from '../../design/Menu';
import { useChosen, type Place } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { byDate } from '../../text/by-date';
import { countOf, formatCount } from '../../text/numbers';
import { speechesOf, speechLabel, speechTitle } from '../../text/speech-label';
import { capital, lineDirection, listDirection, oneLine, sideNames } from '../contexts/model';
import { hidePhrase, mergeEntries, separatePhrase } from './choices';
import { stripsOf, type Strip } from './model';

interface Props {
  readonly row: PhraseRow;
  /** What it may be merged into. */
  readonly rows: readonly PhraseRow[];
  /** Kinds of text that the phrases were read from beside speech. */
  readonly readToo: PhraseTable['readToo'];
  readonly transcripts: readonly TranscriptSummary[];
  /** Another table is on its way: what is settled now would be settled of phrases that may be gone. */
  readonly stale: boolean;
}

/** Where a phrase stands: a strip a speech, and the lines it stands in. */
export function PhrasePlaces({ row, rows, readToo, transcripts, stale }: Props) {
  const go = useView((state) => state.go);
  const cut = row.places.length < row.count;
  const strips = useMemo(
    () => stripsOf(row.places, byDate(transcripts), { onlyHits: transcripts.length > 12, cut }),
    [row, transcripts, cut],
  );
  return (
    <section className="phrases-column" aria-label={`Where “${row.phrase}” stands`}>
      <header className="phrases-head">
        <h2>
          <bdi>{row.phrase}</bdi>
        </h2>
        <p className="note num">
          {countOf(row.count, 'time')} in {countOf(row.speeches, 'speech', 'speeches')}
          {cut && `, the first ${formatCount(row.places.length)} drawn`}
          {row.merged.length > 0 && `, with ${row.merged.map((phrase) => `“${phrase}”`).join(', ')}`}
        </p>
        <span className="phrases-actions">
          {row.merged.length > 0 && (
            <Button kind="plain" small disabled={stale} onClick={() => separatePhrase(row)}>
              Take apart
            </Button>
          )}
          {rows.length > 1 && (
            <Dropdown entries={() => mergeEntries(row, rows)} align="end">
              <Button kind="plain" small disabled={stale}>
                Merge into
              </Button>
            </Dropdown>
          )}
          <Button kind="plain" small disabled={stale} onClick={() => hidePhrase(row)}>
            Hide
          </Button>
          <Button kind="plain" small onClick={() => go('contexts', { query: queryOf(row), forms: 'yes' })}>
            Contexts
          </Button>
        </span>
      </header>
      <Strips strips={strips} />
      <Lines row={row} readToo={readToo} />
    </section>
  );
}

/** One tab stop; arrows go from place to place over all strips, Enter shows one in the Reader. */
function Strips({ strips }: { readonly strips: readonly Strip[] }) {
  const project = useProject();
  const now = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  const go = useView((state) => state.go);
  const all = strips.flatMap(({ places }) => places);
  const show = (place: Place): void => choose({ place: placeOf(place) });
  const { onKeyDown, markAt } = useMarks(all, {
    onStep: show,
    onSpace: show,
    onEnter: (place) => {
      show(place);
      go('reader');
    },
  });
  const starts = startsOf(strips);
  return (
    <div className="phrases-strips" role="group" aria-label="Places along the speeches" onKeyDown={onKeyDown}>
      <div className="phrases-axis" aria-hidden="true">
        <span>Speech</span>
        <span>
          <span>beginning</span>
          <span>half</span>
          <span>end</span>
        </span>
        <span className="phrases-count">Count</span>
      </div>
      {strips.map(({ transcript, places, whole }, row) => (
        <div
          key={transcript.id}
          className={now?.transcript === transcript.id ? 'phrases-strip is-chosen' : 'phrases-strip'}
        >
          <span className="clip" title={speechTitle(transcript)}>
            {project ? speechLabel(project, transcript) : ''}
          </span>
          <span className="phrases-lane">
            {places.map((place, index) => {
              const isNow = now?.transcript === place.transcript && now.start === place.start;
              return (
                <button
                  key={place.start}
                  type="button"
                  className={isNow ? 'phrases-place is-now' : 'phrases-place'}
                  style={{ left: `${place.at * 100}%` }}
                  {...markAt((starts[row] ?? 0) + index)}
                  aria-label={`Place ${index + 1} of ${places.length}, at ${Math.round(place.at * 100)}% of ${speechTitle(transcript)}`}
                  aria-pressed={isNow}
                  onClick={() => show(place)}
                  onDoubleClick={() => go('reader')}
                />
              );
            })}
          </span>
          <span className="phrases-count num">
            {formatCount(places.length)}
            {whole ? '' : '+'}
          </span>
        </div>
      ))}
    </div>
  );
}

/** How many places stand before each strip's first. */
const startsOf = (strips: readonly Strip[]): readonly number[] =>
  strips.map((_, row) => strips.slice(0, row).reduce((sum, { places }) => sum + places.length, 0));

const placeOf = ({ transcript, start, end }: Place): Place => ({ transcript, start, end });
const keyOf = ({ transcript, start }: Place): string => `${transcript} ${start}`;

/** Finds the phrase and what was merged into it, where their forms are asked for all. */
const queryOf = ({ phrase, merged }: PhraseRow): string => [phrase, ...merged].join(' | ');

/** The lines of the places that were counted, in whichever form, also where more than speech was read. */
function Lines({ row, readToo }: Pick<Props, 'row' | 'readToo'>) {
  const project = useProject();
  const looked = useSelection();
  const selection = readToo.length === 0 ? looked : { ...looked, kinds: ['speech' as const, ...readToo] };
  const now = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  const lines = useQuery(
    'contexts.lines',
    {
      selection,
      query: queryOf(row),
      forms: true,
      only: row.places.map(({ transcript, start }) => ({ transcript, start })),
      sort: ['text'],
      width: 90,
      limit: 200,
    },
    { keep: false },
  );
  const columns = useMemo(() => columnsOf(project, row.phrase), [project, row.phrase]);
  const rows = lines.value?.rows ?? [];
  return (
    <div className="phrases-lines">
      {lines.failure && <FailureState failure={lines.failure} />}
      <Working of={lines} label="Finding lines" />
      {rows.length > 0 && (
        <DataTable
          label={`Lines with “${row.phrase}”`}
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={keyOf}
          chosen={now && keyOf(now)}
          onChoose={(line) => choose({ place: placeOf(line) })}
          least={130}
          rowHeight={29}
        />
      )}
    </div>
  );
}

function columnsOf(project: ProjectState | undefined, phrase: string): readonly Column<ContextLine>[] {
  const turned = listDirection(phrase, []) === 'rtl';
  const sides = turned ? sideNames.rtl : sideNames.ltr;
  const speeches = speechesOf(project);
  const speech: Column<ContextLine> = {
    id: 'speech',
    head: 'Speech',
    width: 128,
    // The strips above name the speeches too: where there is little room, it is the words' own.
    spare: true,
    cell: ({ transcript, speaker }) => {
      const said = speeches.get(transcript);
      return <span className="note">{project && said ? speechLabel(project, said, speaker) : ''}</span>;
    },
  };
  return [
    ...(speeches.size > 1 ? [speech] : []),
    {
      id: 'left',
      head: capital(turned ? sides.right : sides.left),
      align: 'end',
      cell: (line) => <Half line={line} at="left" />,
    },
    {
      id: 'right',
      head: capital(turned ? sides.left : sides.right),
      cell: (line) => <Half line={line} at="right" />,
    },
  ];
}

/** What stands at one side of the middle: in a line that runs from the right, the phrase and what follows stand at the left. */
function Half({ line, at }: { readonly line: ContextLine; readonly at: 'left' | 'right' }) {
  const direction = lineDirection(line);
  const before = (at === 'left') === (direction === 'ltr');
  return (
    <div className={`phrases-line phrases-${before ? 'before' : 'after'} phrases-${at}`} dir={direction}>
      {before ? (
        <span>{oneLine(line.left)}</span>
      ) : (
        <>
          <b>{line.node}</b>
          {oneLine(line.right)}
        </>
      )}
    </div>
  );
}
