import { memo, useMemo } from 'react';
import { blockKinds } from '../../../analysis/model/transcript';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { FailureState } from '../../asked/FailureState';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { Progress } from '../../design/Progress';
import { useChosen } from '../../state/chosen';
import { showDialog } from '../../state/dialogs';
import { showImport } from '../../state/imports';
import { perform, undo } from '../../state/perform';
import { useQuery } from '../../state/query';
import { useView } from '../../state/view';
import { joined } from '../../text/joined';
import { countOf, formatDate } from '../../text/numbers';
import { EncodingMenu } from './EncodingMenu';
import { previewRows, type PreviewRow } from './preview-model';
import './ImportPreview.css';

interface Props {
  readonly id: TranscriptId;
  readonly project: ProjectState;
}

/** The blocks of one transcript by kind, as they were found; a kind can be changed by its name. */
export function ImportPreview({ id, project }: Props) {
  const text = useQuery('transcript.text', { id });
  const preview = useMemo(() => text.value && previewRows(text.value), [text.value]);
  const open = () => {
    useChosen.getState().choose({ transcript: id });
    showImport(false);
    useView.getState().go('reader');
  };
  if (text.status === 'failed') return <FailureState failure={text.failure} />;
  if (!preview) return <Progress label="Opening the text" />;
  const { rows, more, kinds } = preview;
  return (
    <>
      <Facts id={id} project={project} />
      <div className="import-preview selectable" tabIndex={0} role="region" aria-label="What was found">
        {rows.map((row) => (
          <PreviewBlock key={row.start} id={id} row={row} locked={project.readOnly} />
        ))}
        {more > 0 && <p className="import-more note num">{countOf(more, 'more block')} in the Reader.</p>}
      </div>
      <footer className="import-foot num">
        <span className="clip">
          {countOf(rows.length + more, 'paragraph')}, {countOf(kinds, 'kind')}.
          {project.readOnly ? '' : ' Press a kind to change it.'}
        </span>
        <span className="grow" />
        <Button kind="plain" icon="undo" disabled={project.undo === undefined} onClick={() => void undo()}>
          Undo
        </Button>
        <Button onClick={open}>Open in Reader</Button>
      </footer>
    </>
  );
}

function Facts({ id, project }: Props) {
  const transcript = project.transcripts.find((known) => known.id === id);
  if (!transcript) return undefined;
  const names = transcript.speakers.flatMap((speaker) => {
    const known = project.speakers.find((one) => one.id === speaker);
    return known ? [known.role === undefined ? known.name : `${known.name}, ${known.role}`] : [];
  });
  const facts = [
    [names.length > 1 ? 'Speakers' : 'Speaker', names.length > 2 ? `${names.length}` : joined(names)],
    ['Date', transcript.date === undefined ? '' : formatDate(transcript.date)],
    ['Place', transcript.place ?? ''],
    ['Spoken', countOf(transcript.words, 'word')],
  ] as const;
  return (
    <header className="import-head">
      <dl className="import-facts num">
        {facts.map(([name, value]) => (
          <div
            key={name}
            className={name === 'Date' || name === 'Spoken' || value === '' ? 'import-figure' : undefined}
          >
            <dt>{name}</dt>
            <dd className={value === '' ? 'clip muted' : 'clip'} dir="auto" title={value}>
              {value === '' ? 'not found' : value}
            </dd>
          </div>
        ))}
      </dl>
      {transcript.encoding !== undefined && !project.readOnly && (
        <span className="import-settings">
          {transcript.format === 'csv' && (
            <Button kind="plain" onClick={() => showDialog({ kind: 'columns', id })}>
              Columns…
            </Button>
          )}
          <EncodingMenu id={id} encoding={transcript.encoding} />
        </span>
      )}
    </header>
  );
}

interface BlockProps {
  readonly id: TranscriptId;
  readonly row: PreviewRow;
  readonly locked: boolean;
}

/** Each has a menu: drawn anew only when something of it has changed, and not whenever the project has. */
const PreviewBlock = memo(
  Block,
  (one, other) =>
    one.id === other.id &&
    one.locked === other.locked &&
    JSON.stringify(one.row) === JSON.stringify(other.row),
);

function Block({ id, row, locked }: BlockProps) {
  const { kind, first, start, end, parts } = row;
  const entries = blockKinds
    .filter((other) => other !== 'separator' && other !== 'label')
    .map((other): MenuEntry => ({
      kind: 'choice',
      text: name(other),
      checked: other === kind,
      run: () =>
        void perform(
          'transcript.setKind',
          { id, span: { start, end }, kind: other },
          { said: `Marked as ${other}` },
        ),
    }));
  return (
    <div className={`import-block import-kind-${kind}${first ? ' is-first' : ''}`}>
      <span className="import-kind">
        {locked ? (
          first && name(kind)
        ) : (
          <Dropdown entries={entries} align="end">
            <button
              type="button"
              className={first ? 'import-kind-button' : 'import-kind-button is-quiet'}
              aria-label={`${name(kind)}: change the kind`}
            >
              {name(kind)}
            </button>
          </Dropdown>
        )}
      </span>
      <p dir="auto">
        {parts.map((part) =>
          part.kind === kind ? (
            part.text
          ) : (
            <span key={part.start} className={`import-part import-part-${part.kind}`}>
              {part.text}
            </span>
          ),
        )}
      </p>
    </div>
  );
}

const name = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);
