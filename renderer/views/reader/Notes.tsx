import type { Annotation, Code } from '../../../workspace/contract/project';

interface Props {
  readonly passages: readonly Annotation[];
  readonly codes: ReadonlyMap<string, Code>;
  readonly chosen: string | undefined;
  readonly onChoose: (passage: Annotation) => void;
}

/** The codes and notes of the passages that begin in a paragraph, level with it: what the drawing says, in words. */
export function Notes({ passages, codes, chosen, onChoose }: Props) {
  return (
    <ul className="reader-notes">
      {passages.map((passage) => {
        const own = passage.codes.flatMap((id) => codes.get(id) ?? []);
        return (
          <li key={passage.id}>
            <button
              type="button"
              className={passage.id === chosen ? 'reader-note is-chosen' : 'reader-note'}
              aria-pressed={passage.id === chosen}
              aria-label={`${own.map(({ name }) => name).join(', ') || 'Note'}: “${passage.quote}”${passage.note === '' ? '' : `. ${passage.note}`}`}
              onClick={() => onChoose(passage)}
            >
              <span className="reader-dots">
                {own.length === 0 && <i className="code-dot is-small reader-dot-note" />}
                {own.map(({ id, colour }) => (
                  <i key={id} className={`code-dot is-small code-c${colour}`} />
                ))}
              </span>
              <span className="reader-note-text">
                {own.length > 0 && <b>{own.map(({ name }) => name).join(', ')}</b>}
                {passage.note !== '' && <em>{passage.note}</em>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
