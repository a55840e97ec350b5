import { useState } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { Failure } from '../../../workspace/contract/result';
import type { TableColumns, TranscriptTable } from '../../../workspace/contract/columns';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Dialog } from '../../design/Dialog';
import { FailureState } from '../../asked/FailureState';
import { Progress } from '../../design/Progress';
import { useQuery } from '../../state/query';
import { readTableAgain } from '../../state/readings';
import { describeFailure } from '../../text/failures';
import { countOf } from '../../text/numbers';
import { ColumnsTable } from './ColumnsTable';
import { areSame, othersOfTable } from './model';
import './ColumnsDialog.css';

interface Props {
  readonly transcript: TranscriptSummary;
  readonly transcripts: readonly TranscriptSummary[];
  readonly onClose: () => void;
}

/** Which column of a table holds what, beside its first rows; other columns read its kept bytes again. */
export function ColumnsDialog({ transcript, transcripts, onClose }: Props) {
  const table = useQuery('transcript.table', { id: transcript.id });
  if (table.value)
    return (
      <Columns
        {...{ transcript, onClose, table: table.value, others: othersOfTable(transcripts, transcript) }}
      />
    );
  return (
    <Dialog title="Columns" size="large" onClose={onClose}>
      {table.failure ? <FailureState failure={table.failure} /> : <Progress label="Reading the table" />}
    </Dialog>
  );
}

interface ColumnsProps extends Omit<Props, 'transcripts'> {
  readonly table: TranscriptTable;
  /** The other documents of the table. */
  readonly others: readonly TranscriptId[];
}

function Columns({ transcript, table, others, onClose }: ColumnsProps) {
  const [chosen, setChosen] = useState<TableColumns>();
  const [all, setAll] = useState(true);
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { roles, recognised } = table;
  const columns = chosen ?? roles;
  const unchanged = areSame(columns, roles);
  const isReady = !unchanged && columns.text !== undefined && !reading;
  const change = (next: TableColumns) => {
    setChosen(next);
    setFailure(undefined);
  };
  const submit = async () => {
    if (!isReady) return;
    setReading(true);
    const failed = await readTableAgain(transcript.id, {
      others: all ? others : [],
      columns: areSame(columns, recognised) ? null : columns,
    });
    setReading(false);
    setFailure(failed);
    if (!failed) onClose();
  };
  return (
    <Dialog
      title="Columns"
      size="large"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          {!areSame(columns, recognised) && (
            <Button kind="plain" onClick={() => change(recognised)}>
              As recognised
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={!isReady}>
            Read again
          </Button>
        </>
      }
    >
      <p className="note">
        <span className="clip">{transcript.fileName}</span>
      </p>
      <ColumnsTable table={table} columns={columns} onChange={change} />
      {others.length > 0 && (
        <Check checked={all} onChange={setAll}>
          The same for {countOf(others.length, 'other speech', 'other speeches')} of this table
        </Check>
      )}
      {failure ? (
        <p className="columns-failure" role="alert">
          {sentenceOf(failure)}
        </p>
      ) : (
        <p className="note num" role="status">
          {statusOf({ columns, unchanged, reading, rows: table.rows })}
        </p>
      )}
    </Dialog>
  );
}

function sentenceOf(failure: Failure): string {
  const { sentence, wayOn } = describeFailure(failure);
  return `${sentence} ${wayOn}`;
}

/** What reading again would do, or why it cannot be done. */
function statusOf({
  columns,
  unchanged,
  reading,
  rows,
}: {
  readonly columns: TableColumns;
  readonly unchanged: boolean;
  readonly reading: boolean;
  readonly rows: number;
}): string {
  if (reading) return 'Reading again…';
  if (columns.text === undefined)
    return 'No column is the text. Choose Text over the column of what was said.';
  const shown = rows > 5 ? `The first 5 of ${countOf(rows, 'row')}.` : `${countOf(rows, 'row')}.`;
  return unchanged
    ? `${shown} Nothing is changed yet: say what a column holds to read the table again.`
    : `${shown} What was marked and corrected is found again by its words.`;
}
