import { useState } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { useLooking } from '../../state/selection';
import { isDateBound } from '../../text/date-bounds';
import { countOf } from '../../text/numbers';
import { datesOf } from './dates-model';

interface Props {
  readonly project: Pick<ProjectState, 'transcripts'>;
  readonly onClose: () => void;
}

/** Between which dates speeches are looked at: years, months or days, both ends included. */
export function DatesDialog({ project, onClose }: Props) {
  const { dates, restrict } = useLooking();
  const known = datesOf(project);
  const [from, setFrom] = useState(dates?.from ?? '');
  const [to, setTo] = useState(dates?.to ?? '');
  const [first, last] = [from.trim(), to.trim()];
  const complaint = complaintOf(first, last);
  const submit = () => {
    if (complaint !== undefined) return;
    const bounds = { ...(first !== '' && { from: first }), ...(last !== '' && { to: last }) };
    restrict({ dates: first === '' && last === '' ? undefined : bounds });
    onClose();
  };
  return (
    <Dialog
      title="Dates"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={complaint !== undefined}>
            Look at these
          </Button>
        </>
      }
    >
      <p className="note">
        {known.first === undefined
          ? 'No speech of this project has a date yet. Give one in the library: Title, date, place, language.'
          : known.first === known.last
            ? `Speeches are dated ${known.first}.`
            : `Speeches are dated from ${known.first} to ${known.last}.`}
        {known.undated > 0 &&
          known.first !== undefined &&
          ` ${countOf(known.undated, 'speech has', 'speeches have')} no date and ${known.undated === 1 ? 'is' : 'are'} left out.`}
      </p>
      <label className="dialog-label">
        From
        <Field label="From" placeholder={known.first ?? '1961'} value={from} onChange={setFrom} autoFocus />
      </label>
      <label className="dialog-label">
        To
        <Field label="To" placeholder={known.last ?? '1989-12'} value={to} onChange={setTo} />
      </label>
      <p className="note" role="status">
        {complaint ?? 'A year, a month or a day: 1961, 1961-01, 1961-01-20. An empty line does not restrict.'}
      </p>
    </Dialog>
  );
}

function complaintOf(from: string, to: string): string | undefined {
  for (const bound of [from, to])
    if (bound !== '' && !isDateBound(bound))
      return `“${bound}” is no date. Write a year, a month or a day: 1961, 1961-01, 1961-01-20.`;
  return from !== '' && to !== '' && from > to && !from.startsWith(to)
    ? `${from} is after ${to}: no speech lies between them.`
    : undefined;
}
