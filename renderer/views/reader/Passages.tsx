import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Annotation, ProjectState } from '../../../workspace/contract/project';
import { speechLabel } from '../../text/speech-label';
import './script-rows.css';

interface Props {
  readonly project: ProjectState;
  /** `Passages with hedge`. */
  readonly title: string;
  readonly passages: readonly Annotation[];
  readonly chosen: string | undefined;
  /** The transcript that is open: its name need not be said. */
  readonly open: string;
  readonly onChoose: (passage: Annotation) => void;
}

/** Passages as a list, of any length: one tab stop, arrows inside, Enter goes there. */
export function Passages({ project, title, passages, chosen, open, onChoose }: Props) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, setAt] = useState(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const rows = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 52,
    getItemKey: (index) => passages[index]?.id ?? index,
    overscan: 6,
  });
  const active = Math.min(at, passages.length - 1);
  const press = (event: KeyboardEvent) => {
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: passages.length - 1 }[event.key];
    const current = passages[active];
    if (next !== undefined) {
      const to = Math.min(passages.length - 1, Math.max(0, next));
      setAt(to);
      rows.scrollToIndex(to);
    } else if ((event.key === 'Enter' || event.key === ' ') && current) onChoose(current);
    else return;
    event.preventDefault();
  };
  return (
    <section className="passages" aria-label={title}>
      <header className="head">
        <h2 className="clip">{title}</h2>
        <span className="note num">{passages.length.toLocaleString('en')}</span>
      </header>
      {passages.length === 0 && <p className="note passages-none">Select words in the text to mark them.</p>}
      {passages.length > 0 && (
        <div
          ref={scroller}
          className="passages-list"
          role="listbox"
          aria-label={title}
          tabIndex={0}
          aria-activedescendant={`${id}-${active}`}
          onKeyDown={press}
        >
          <div className="script-rows" role="presentation" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map((item) => {
              const passage = passages[item.index];
              if (!passage) return undefined;
              const transcript = project.transcripts.find((known) => known.id === passage.transcript);
              return (
                <div
                  key={item.key}
                  ref={rows.measureElement}
                  data-index={item.index}
                  id={`${id}-${item.index}`}
                  role="option"
                  aria-selected={passage.id === chosen}
                  className={[
                    'script-row passage-row',
                    passage.id === chosen ? 'is-chosen' : '',
                    item.index === active ? 'is-active' : '',
                  ]
                    .filter(Boolean)
                    .join(' ')}
                  style={{ transform: `translateY(${item.start}px)` }}
                  onClick={() => {
                    setAt(item.index);
                    onChoose(passage);
                  }}
                >
                  <p dir="auto">{passage.quote}</p>
                  {passage.note !== '' && <span className="clip">{passage.note}</span>}
                  {transcript && transcript.id !== open && <span>{speechLabel(project, transcript)}</span>}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}
