import type { ProjectState } from '../../../workspace/contract/project';
import type { Excerpt } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { perform } from '../../state/perform';
import { formatCount } from '../../text/numbers';
import { takeCode, giveCode, giveCodeNamed } from '../reader/actions';
import { CodeField } from '../reader/CodeField';
import { codeRows } from '../reader/codebook-model';
import type { Person } from '../reader/people';
import { WritingField } from '../reader/WritingField';
import { removeExcerpt, showInReader } from './excerpt-actions';
import { setChosen } from './excerpts-store';
import { nobody } from './model';

interface Props {
  readonly project: ProjectState;
  readonly excerpt: Excerpt;
  readonly person: Person | undefined;
  /** Colours of codes by name. */
  readonly colours: ReadonlyMap<string, number>;
  readonly ticked: boolean;
  /** Chosen: its codes and note can be changed here. */
  readonly open: boolean;
}

/** One excerpt: the quote strong in its context, who said it and where, codes and note. */
export function ExcerptRow({ project, excerpt, person, colours, ticked, open }: Props) {
  const { before, quote, after, speaker, turn, paragraph, start, end, codes, note, annotation } = excerpt;
  const named = person?.speaker.kind === 'person' ? ` speaker-c${person.colour}` : '';
  return (
    <>
      <input
        type="checkbox"
        className="excerpt-check"
        tabIndex={-1}
        aria-label={`Export “${quote.slice(0, 60)}”`}
        checked={ticked}
        onChange={(event) => setChosen([annotation], event.target.checked)}
        onClick={(event) => event.stopPropagation()}
      />
      <div className="excerpt-body">
        <p className="excerpt-words" dir="auto">
          <span>{before}</span>
          {quote}
          <span>{after}</span>
        </p>
        <p className="excerpt-meta num">
          <b className={named}>{speaker ?? nobody}</b>
          {turn !== undefined && (
            <span>
              turn {formatCount(turn)}
              {paragraph !== undefined && `, ¶ ${formatCount(paragraph)}`}
            </span>
          )}
          <span>
            {formatCount(start)}–{formatCount(end)}
          </span>
          {codes.map((code) => (
            <span key={code} className={`excerpt-code excerpt-c${colours.get(code) ?? 1}`}>
              {code}
            </span>
          ))}
        </p>
        {open ? (
          <Editing project={project} excerpt={excerpt} />
        ) : (
          note !== '' && (
            <p className="excerpt-note">
              <Icon name="note" />
              <span>{note}</span>
            </p>
          )
        )}
      </div>
    </>
  );
}

function Editing({ project, excerpt }: Pick<Props, 'project' | 'excerpt'>) {
  const passage = project.annotations.find(({ id }) => id === excerpt.annotation);
  if (!passage) return undefined;
  const locked = project.readOnly;
  const target = { project, transcript: passage.transcript, text: '', marked: undefined, passage };
  const own = passage.codes.flatMap((id) => project.codes.find((code) => code.id === id) ?? []);
  return (
    <div
      className="excerpt-editing"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <div className="excerpt-note">
        <Icon name="note" />
        <WritingField
          key={passage.id}
          label="Note on this excerpt"
          placeholder="Write a note"
          value={passage.note}
          disabled={locked}
          onSave={(note) => void perform('annotation.edit', { id: passage.id, note })}
        />
      </div>
      <div className="excerpt-actions">
        <Button small onClick={() => showInReader(project, excerpt)}>
          Go to the text
        </Button>
        {!locked && (
          <>
            <CodeField
              rows={codeRows(project.codes, project.annotations).filter(
                ({ code }) => !passage.codes.includes(code.id),
              )}
              placeholder="Add a code"
              onCode={(code) => void giveCode(target, code)}
              onNew={(name) => void giveCodeNamed(target, name)}
            />
            {own.map((code) => (
              <Button
                key={code.id}
                kind="plain"
                small
                icon="close"
                title={`Take ${code.name} off`}
                onClick={() => void takeCode(passage, code.id)}
              >
                {code.name}
              </Button>
            ))}
            <span className="grow" />
            <Button kind="plain" small icon="remove" onClick={() => removeExcerpt(project, excerpt)}>
              Remove
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
