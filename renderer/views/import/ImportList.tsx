import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { Icon, type IconName } from '../../design/Icon';
import { Progress } from '../../design/Progress';
import { showDialog } from '../../state/dialogs';
import { markReplaced, type ImportEntry } from '../../state/imports';
import { readFiles } from '../../state/open-files';
import { replaceBy } from '../../state/readings';
import { describeFailureCode } from '../../text/failures';
import { countOf } from '../../text/numbers';
import { describeWarning } from '../../text/warnings';
import { pairsSentence } from '../people/same-people';
import { entryViews, type EntryView } from './entry-view';
import { readAs } from './model';
import './ImportList.css';

interface Props {
  readonly entries: readonly ImportEntry[];
  readonly project: ProjectState | undefined;
  /** Whose preview is shown. */
  readonly chosen?: TranscriptId | undefined;
  readonly onChoose?: ((id: TranscriptId) => void) | undefined;
}

/** A row a file: its name, what was found in it, findings in words, or why it could not be read and what to do. */
export function ImportList({ entries, project, chosen, onChoose }: Props) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const scroller = useRef<HTMLDivElement>(null);
  const viewOf = useMemo(() => entryViews(project), [project]);
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 74,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 6,
  });
  return (
    <div ref={scroller} className="import-list">
      <ul className="import-rows" aria-label="Files" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const entry = entries[item.index];
          if (!entry) return undefined;
          const view = viewOf(entry);
          const id = view.transcript?.id;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={fileClass(entry, id !== undefined && id === chosen)}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-posinset={item.index + 1}
              aria-setsize={entries.length}
            >
              <EntryRow view={view} isChosen={id !== undefined && id === chosen} onChoose={onChoose} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const fileClass = ({ outcome }: ImportEntry, isChosen: boolean): string =>
  `import-file import-${outcome.kind}${isChosen ? ' is-chosen' : ''}`;

interface EntryProps extends Pick<Props, 'onChoose'> {
  readonly view: EntryView;
  readonly isChosen: boolean;
}

const icons: Readonly<Record<ImportEntry['outcome']['kind'], IconName>> = {
  waiting: 'file',
  reading: 'file',
  read: 'check',
  failed: 'warning',
};

function EntryRow({ view, isChosen, onChoose }: EntryProps) {
  const { entry, transcript } = view;
  const { outcome, name, archive } = entry;
  return (
    <>
      <Icon name={icons[outcome.kind]} />
      <div className="grow">
        <p className="import-name num">
          <span className="clip">
            {archive !== undefined && <span className="muted">{archive} › </span>}
            {name}
          </span>
          {transcript && (
            <span>{[...readAs(transcript), countOf(transcript.words, 'word')].join(' · ')}</span>
          )}
        </p>
        {outcome.kind === 'waiting' && <p className="import-state">Waiting</p>}
        {outcome.kind === 'reading' && (
          <>
            <p className="import-state">Finding speakers…</p>
            <Progress bare label={`Reading ${name}`} after={0} />
          </>
        )}
        {outcome.kind === 'failed' && <Failed {...{ entry, code: outcome.code, detail: outcome.detail }} />}
        {outcome.kind === 'read' && !transcript && (
          <p className="import-state">Read, and removed from the project since.</p>
        )}
        {outcome.kind === 'read' && transcript && (
          <Found {...{ view, transcript, isChosen, onChoose }} alreadyThere={outcome.alreadyThere} />
        )}
      </div>
    </>
  );
}

interface FoundProps extends EntryProps {
  readonly transcript: TranscriptSummary;
  readonly alreadyThere: boolean;
}

function Found({ view, transcript, isChosen, onChoose, alreadyThere }: FoundProps) {
  const { found, unsure, locked } = view;
  const title = transcript.title ?? 'Without a title';
  return (
    <>
      {onChoose ? (
        <button
          type="button"
          className="import-title clip"
          aria-pressed={isChosen}
          onClick={() => onChoose(transcript.id)}
        >
          {title}
        </button>
      ) : (
        <p className="import-title clip">{title}</p>
      )}
      <p className="import-found num">{found}</p>
      <Newer {...{ view, onChoose }} />
      {unsure > 0 && !locked && (
        <Line told={false}>
          {pairsSentence(unsure)}{' '}
          <button
            type="button"
            className="link import-link"
            onClick={() => showDialog({ kind: 'same-people' })}
          >
            Decide
          </button>
        </Line>
      )}
      {alreadyThere && <Line told>It was in the project already: nothing was added.</Line>}
      {transcript.warnings.map((warning) => {
        const { sentence, weight } = describeWarning(warning);
        return (
          <Line key={warning.code} told={weight === 'told'}>
            {sentence}{' '}
            {warning.code === 'no-labels' && transcript.speakers.length === 0 && !locked && (
              <button
                type="button"
                className="link import-link"
                onClick={() => showDialog({ kind: 'sole-speaker', ids: [transcript.id] })}
              >
                Say who speaks
              </button>
            )}
          </Line>
        );
      })}
    </>
  );
}

/** Where an older version of it is in the project: what replacing that one would keep. Both stay until a person says so. */
function Newer({ view, onChoose }: Pick<EntryProps, 'view' | 'onChoose'>) {
  const { entry, older, locked } = view;
  const { outcome } = entry;
  const newerOf = outcome.kind === 'read' ? outcome.newerOf : undefined;
  if (outcome.kind !== 'read' || !newerOf || !older || locked) return undefined;
  const { passages, kept } = newerOf;
  const keeps = passages === 0 ? '' : `, keeping ${kept} of ${countOf(passages, 'marked passage')}`;
  const replace = async () => {
    if (!(await replaceBy(older.id, outcome.transcript))) return;
    markReplaced(entry.key, older.id);
    onChoose?.(older.id);
  };
  return (
    <Line told={false}>
      Another version of “{older.title ?? older.fileName}” is in the project.{' '}
      <button type="button" className="link import-link" onClick={() => void replace()}>
        Replace it{keeps}
      </button>
    </Line>
  );
}

function Line({ told, children }: { readonly told: boolean; readonly children: ReactNode }) {
  return (
    <p className={told ? 'warnline told' : 'warnline'}>
      <Icon name={told ? 'info' : 'warning'} />
      <span>{children}</span>
    </p>
  );
}

interface FailedProps {
  readonly entry: ImportEntry;
  readonly code: string;
  readonly detail: string | undefined;
}

function Failed({ entry, code, detail }: FailedProps) {
  // The row names the file already; what a reader adds (a part of it, a limit) is no name, and told where a sentence has room for it.
  const isName = code.startsWith('file-') || detail === entry.name;
  const { sentence, wayOn } = describeFailureCode(code, isName ? undefined : detail);
  const { file } = entry;
  return (
    <>
      <p className="import-failure">{sentence}</p>
      <p className="import-found">{wayOn}</p>
      <p className="import-actions">
        {file && (
          <button type="button" className="link import-link" onClick={() => void readFiles([file])}>
            Try again
          </button>
        )}
        <button type="button" className="link import-link" onClick={() => showDialog({ kind: 'paste' })}>
          Paste its text
        </button>
      </p>
    </>
  );
}
