import { useId, useState, type KeyboardEvent } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { ContextLine, Unit } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { showPlace } from '../../state/show-place';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import { speechLabel } from '../../text/speech-label';
import { lineDirection, oneLine } from '../contexts/model';
import { linesQuestion } from './model';

interface Props {
  readonly letter: 'A' | 'B';
  readonly selection: Selection;
  readonly word: string;
  readonly unit: Unit;
}

const keyOf = ({ transcript, start }: Pick<ContextLine, 'transcript' | 'start'>): string =>
  `${transcript}-${start}`;

/** The chosen word's lines at one side. One tab stop: arrows move, Space chooses the place, Enter shows it in the text beside. */
export function SideLines({ letter, selection, word, unit }: Props) {
  const lines = useQuery('contexts.lines', linesQuestion(selection, word, unit));
  const rows = lines.value?.rows ?? [];
  const place = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  const [at, setAt] = useState(0);
  const id = useId();
  const show = ({ transcript, start, end }: ContextLine): void =>
    choose({ place: { transcript, start, end } });
  const active = rows[Math.min(at, rows.length - 1)];
  const press = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      const next = Math.min(Math.max(to, 0), rows.length - 1);
      setAt(next);
      const line = rows[next];
      if (line) document.getElementById(`${id}-${keyOf(line)}`)?.scrollIntoView({ block: 'nearest' });
    } else if (active && (event.key === ' ' || event.key === 'Enter')) {
      if (event.key === 'Enter') showPlace('compare', active);
      else show(active);
    } else return;
    event.preventDefault();
  };
  return (
    <section className={`lines lines-${letter.toLowerCase()}`} aria-label={`“${word}” in ${letter}`}>
      <h3 className="num">
        {letter === 'A' && <span className="serif">{word}</span>}
        {lines.value && (
          <span>
            {letter}: {countOf(lines.value.total, 'time')}, {formatDecimal(lines.value.rate)} per 10,000
            words, in {formatCount(lines.value.speeches)} of{' '}
            {countOf(lines.value.ofSpeeches, 'speech', 'speeches')}
          </span>
        )}
      </h3>
      {lines.failure && <FailureState failure={lines.failure} />}
      <Working of={lines} label="Finding lines" />
      {rows.length > 0 && (
        <div
          className="lines-list"
          role="listbox"
          aria-label={`Lines of ${letter}`}
          tabIndex={0}
          aria-activedescendant={active && `${id}-${keyOf(active)}`}
          onKeyDown={press}
        >
          {rows.map((line, index) => (
            <Line
              key={keyOf(line)}
              id={`${id}-${keyOf(line)}`}
              line={line}
              active={line === active}
              chosen={place?.transcript === line.transcript && place.start === line.start}
              onChoose={() => {
                setAt(index);
                show(line);
              }}
              onOpen={() => showPlace('compare', line)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface LineProps {
  readonly id: string;
  readonly line: ContextLine;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function Line({ id, line, active, chosen, onChoose, onOpen }: LineProps) {
  const project = useProject();
  const transcript = project?.transcripts.find((known) => known.id === line.transcript);
  const direction = lineDirection(line);
  // In a line that runs from right to left what follows stands at the left.
  const [left, right] = direction === 'ltr' ? [line.left, line.right] : [line.right, line.left];
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={active ? 'lines-line is-active' : 'lines-line'}
      title={project && transcript && speechLabel(project, transcript, line.speaker)}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      <span className="lines-year num">{transcript?.date?.slice(0, 4)}</span>
      <span className="lines-left">
        <span dir={direction}>{oneLine(left)}</span>
      </span>
      <b dir={direction}>{line.node}</b>
      <span className="lines-right">
        <span dir={direction}>{oneLine(right)}</span>
      </span>
    </div>
  );
}
