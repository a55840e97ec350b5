import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import type { SentimentArc } from '../../../workspace/contract/tables';
import { Segmented } from '../../design/Segmented';
import { useKept } from '../../state/kept';
import { formatScore, sentencesBy, toneClass, type Order } from './model';

interface Props {
  readonly sentences: SentimentArc['sentences'];
  /** Index of the chosen sentence. */
  readonly chosen: number;
  readonly textOf: (index: number) => string;
  readonly onChoose: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

const height = 47;
const orders = [
  { value: 'lowest', text: 'Lowest' },
  { value: 'highest', text: 'Highest' },
  { value: 'none', text: 'No words' },
] as const satisfies readonly { value: Order; text: string }[];

/** The sentences by their score. One tab stop: arrows move and choose, Enter shows the sentence in the Reader. */
export function SentenceList({ sentences, chosen, textOf, onChoose, onOpen }: Props) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const [order, setOrder] = useKept<Order>('order of sentences', 'lowest');
  const listed = useMemo(() => sentencesBy(order, sentences), [order, sentences]);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const virtual = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
  });
  const at = listed.indexOf(chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual]);

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && at >= 0) onOpen(chosen);
    else {
      const to = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        PageDown: at + 8,
        PageUp: at - 8,
        Home: 0,
        End: listed.length - 1,
      }[event.key];
      const next = to === undefined ? undefined : listed[Math.min(Math.max(to, 0), listed.length - 1)];
      if (next === undefined) return;
      onChoose(next);
    }
    event.preventDefault();
  };
  return (
    <section className="sentences" aria-label="Sentences">
      <div className="head">
        <Segmented label="Which sentences" value={order} options={orders} onChange={setOrder} />
      </div>
      {listed.length === 0 ? (
        <p className="note" style={{ padding: '8px 16px' }}>
          {order === 'none'
            ? 'A word of the list stands in every sentence.'
            : 'No sentence has a word of the list.'}
        </p>
      ) : (
        <div
          ref={scroller}
          className="sentences-list"
          role="listbox"
          aria-label={orders.find(({ value }) => value === order)?.text}
          tabIndex={0}
          aria-activedescendant={at >= 0 ? `${id}-${chosen}` : undefined}
          onKeyDown={press}
        >
          <div className="sentences-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const sentence = listed[index] ?? 0;
              const score = sentences[sentence]?.compound;
              return (
                <div
                  key={sentence}
                  id={`${id}-${sentence}`}
                  role="option"
                  aria-selected={sentence === chosen}
                  aria-setsize={listed.length}
                  aria-posinset={index + 1}
                  className={sentence === chosen ? 'sentences-item is-chosen is-active' : 'sentences-item'}
                  style={{ transform: `translateY(${start}px)` }}
                  onClick={() => onChoose(sentence)}
                  onDoubleClick={() => onOpen(sentence)}
                >
                  <span className={`sentences-score num ${toneClass(score)}`}>
                    {score === undefined ? '–' : formatScore(score)}
                  </span>
                  <span className="sentences-text" dir="auto">
                    {textOf(sentence)}
                  </span>
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}
