import type { Span } from '../../../analysis/model/span';
import type { Annotation, ProjectState } from '../../../workspace/contract/project';
import { Button, IconButton } from '../../design/Button';
import { Chip } from '../../design/Chip';
import { perform } from '../../state/perform';
import { formatWhen } from '../../text/numbers';
import { giveCode, giveCodeNamed, removePassages, takeCode, type Target } from './actions';
import { CodeField } from './CodeField';
import { wordStep, type CodeRow } from './codebook-model';
import { WritingField } from './WritingField';

interface Props {
  readonly project: ProjectState;
  readonly passage: Annotation;
  readonly text: string;
  readonly rows: readonly CodeRow[];
  readonly onClose: () => void;
}

/** The chosen passage: its codes, its note, where it begins and ends. */
export function PassageCard({ project, passage, text, rows, onClose }: Props) {
  const locked = project.readOnly;
  const target: Target = { project, transcript: passage.transcript, text, marked: undefined, passage };
  const own = passage.codes.flatMap((id) => project.codes.find((code) => code.id === id) ?? []);
  return (
    <section className="passage-card" aria-label="Chosen passage">
      <header>
        <h3>Passage</h3>
        <span className="note num">
          {passage.start.toLocaleString('en')}–{passage.end.toLocaleString('en')}
        </span>
        <span className="grow" />
        {!locked && (
          <IconButton
            icon="remove"
            label="Remove this passage"
            small
            onClick={() => void removePassages([passage.id])}
          />
        )}
        <IconButton icon="close" label="Let go of this passage" small onClick={onClose} />
      </header>
      <blockquote className="serif" dir="auto">
        {passage.quote}
      </blockquote>
      {own.length > 0 && (
        <div className="passage-codes">
          {own.map(({ id, name, colour }) => (
            <Chip
              key={id}
              colour={colour}
              {...(locked
                ? {}
                : { onRemove: () => void takeCode(passage, id), removeLabel: `Take ${name} off` })}
            >
              {name}
            </Chip>
          ))}
        </div>
      )}
      {!locked && (
        <div data-part="passage-code">
          <CodeField
            rows={rows.filter(({ code }) => !passage.codes.includes(code.id))}
            placeholder="Add a code"
            onCode={(code) => void giveCode(target, code)}
            onNew={(name) => void giveCodeNamed(target, name)}
          />
        </div>
      )}
      <div data-part="passage-note">
        <WritingField
          key={passage.id}
          label="Note on this passage"
          placeholder="Write a note"
          value={passage.note}
          disabled={locked}
          onSave={(note) => void perform('annotation.edit', { id: passage.id, note })}
        />
      </div>
      {!locked && <Ends passage={passage} text={text} />}
      <p className="note">
        {passage.author === '' ? 'Marked' : `Marked by ${passage.author}`},{' '}
        {formatWhen(passage.created, new Date())}
      </p>
    </section>
  );
}

/** Moves the ends of a passage, a word at a time. */
function Ends({ passage, text }: { readonly passage: Annotation; readonly text: string }) {
  const { id, start, end } = passage;
  const move = (span: Span) => {
    if (span.start < span.end)
      void perform('annotation.edit', { id, span: { start: span.start, end: span.end } });
  };
  // A beginning that moves on stands before the next word, not after the last.
  const later = wordStep(text, wordStep(text, start, 1), 1);
  const earlier = wordStep(text, wordStep(text, end, -1), -1);
  return (
    <div className="passage-ends">
      <span className="note">Begins</span>
      <Button
        kind="plain"
        small
        title="Begin one word earlier"
        onClick={() => move({ start: wordStep(text, start, -1), end })}
      >
        earlier
      </Button>
      <Button
        kind="plain"
        small
        title="Begin one word later"
        disabled={wordStep(text, later, -1) >= end}
        onClick={() => move({ start: wordStep(text, later, -1), end })}
      >
        later
      </Button>
      <span className="note">Ends</span>
      <Button
        kind="plain"
        small
        title="End one word earlier"
        disabled={wordStep(text, earlier, 1) <= start}
        onClick={() => move({ start, end: wordStep(text, earlier, 1) })}
      >
        earlier
      </Button>
      <Button
        kind="plain"
        small
        title="End one word later"
        onClick={() => move({ start, end: wordStep(text, end, 1) })}
      >
        later
      </Button>
    </div>
  );
}
