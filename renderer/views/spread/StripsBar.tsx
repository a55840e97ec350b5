import { Pick } from '../../design/Pick';
import { figuresOf, partNumbers, type Asked, type Figures, type LineOrder } from './model';

interface Props {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
}

const figureNames: Readonly<Record<Figures, string>> = {
  count: 'Counts beside the lines',
  rate: 'Rates per 10,000 beside the lines',
  both: 'Counts and rates beside the lines',
};

/** What a line is, in which order the lines stand, how long they are and what is drawn on them. */
export function StripsBar({ asked, ask }: Props) {
  const { by, n, order, orderOf, words } = asked;
  return (
    <div className="bar spread-bar" role="toolbar" aria-label="Lines">
      <Pick
        label="A line a"
        value={by === 'equal' ? `equal ${n}` : by}
        shown={by === 'equal' ? `${n}th of the whole` : by === 'speech' ? 'speech' : 'speaker'}
        options={[
          { value: 'speech', text: 'Speech' },
          { value: 'speaker', text: 'Speaker' },
          ...partNumbers.map((count) => ({
            value: `equal ${count}`,
            text: `${count} equal parts of the whole`,
          })),
        ]}
        onChange={(value) => {
          const [kind, count] = value.split(' ');
          if (kind === 'equal') ask({ by: 'equal', n: Number(count) });
          else ask({ by: kind === 'speaker' ? 'speaker' : 'speech' });
        }}
      />
      <Pick
        label="Order"
        value={orderOf === undefined ? order : `${order} ${orderOf}`}
        options={orderOptions(asked)}
        onChange={(value) => {
          const [kind, of] = value.split(' ');
          const next = (['date', 'title', 'words', 'count', 'rate'] satisfies LineOrder[]).find(
            (one) => one === kind,
          );
          ask({ order: next ?? 'date', orderOf: of === undefined ? undefined : Number(of) });
        }}
      />
      <Pick
        label="Length"
        value={asked.equal ? 'equal' : 'words'}
        options={[
          { value: 'words', text: 'By words' },
          { value: 'equal', text: 'Made equal' },
        ]}
        onChange={(value) => ask({ equal: value === 'equal' })}
      />
      <Pick
        label="Show"
        value={asked.drawing}
        options={[
          { value: 'marks', text: 'Marks', note: 'a stroke where it stands' },
          { value: 'tenths', text: 'Tenths', note: 'the darker, the higher the rate' },
        ]}
        onChange={(drawing) => ask({ drawing })}
        more={(['count', 'rate', 'both'] as const).map((figures) => ({
          kind: 'choice',
          text: figureNames[figures],
          checked: figuresOf({ figures: asked.figures, words }) === figures,
          run: () => ask({ figures }),
        }))}
      />
    </div>
  );
}

function orderOptions({ by, words }: Asked): readonly { readonly value: string; readonly text: string }[] {
  const first =
    by === 'speech'
      ? [
          { value: 'date', text: 'Date' },
          { value: 'title', text: 'Name' },
        ]
      : [
          { value: 'date', text: by === 'speaker' ? 'First spoken' : 'Of the text' },
          ...(by === 'speaker' ? [{ value: 'title', text: 'Name' }] : []),
        ];
  const all =
    words.length > 1
      ? [
          { value: 'count', text: 'Count of the words together' },
          { value: 'rate', text: 'Rate of the words together' },
        ]
      : [];
  return [
    ...first,
    { value: 'words', text: 'Length' },
    ...all,
    ...words.flatMap(({ query }, at) => [
      { value: `count ${at}`, text: `Count of “${query}”` },
      { value: `rate ${at}`, text: `Rate of “${query}”` },
    ]),
  ];
}
