import type { Span } from '../../../analysis/model/span';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import type { TranscriptText } from '../../../workspace/contract/project';
import { askWho, joinTurn, setKind, splitTurn } from './actions';
import { alikeCounts } from './KindBar';
import { kindChoices, kindName } from './kinds';
import type { Paragraph } from './model';

interface Props {
  readonly text: TranscriptText;
  readonly paragraph: Paragraph;
  /** The paragraph before it is of another kind: its name is always seen. */
  readonly first: boolean;
  readonly locked: boolean;
}

/** While correcting: what a paragraph was taken for, at its margin; a menu makes it, or all like it, something else. */
export function KindName({ text, paragraph, first, locked }: Props) {
  const { kind } = paragraph;
  if (locked) return <span className="kind-name">{first && kindName(kind)}</span>;
  return (
    <span className="kind-name">
      <Dropdown align="end" entries={() => entriesOf(text, paragraph)}>
        <button
          type="button"
          className={first ? 'kind-button' : 'kind-button is-quiet'}
          aria-label={`${kindName(kind)}: change the kind of this paragraph`}
        >
          {kindName(kind)}
        </button>
      </Dropdown>
    </span>
  );
}

function entriesOf(text: TranscriptText, paragraph: Paragraph): readonly MenuEntry[] {
  const { kind } = paragraph;
  const span = spanFor(paragraph);
  const all = alikeCounts(text, span).map(({ likeness, count }): MenuEntry => ({
    kind: 'more',
    text: `All ${count.toLocaleString('en')} ${likeness === 'text' ? 'with these words' : 'of this shape'}`,
    entries: kindChoices.map((choice) => ({
      kind: 'item',
      text: choice.name,
      run: () => void setKind(text.id, span, choice.kind, likeness),
    })),
  }));
  return [
    ...kindChoices.map((choice): MenuEntry => ({
      kind: 'choice',
      text: choice.name,
      checked: choice.kind === kind,
      run: () => {
        if (choice.kind !== kind) void setKind(text.id, span, choice.kind);
      },
    })),
    ...(all.length > 0 ? [{ kind: 'line' } as const, ...all] : []),
    ...turnEntries(text, paragraph, span.start),
  ];
}

/** What becomes of the turn that the paragraph is in. */
function turnEntries(text: TranscriptText, { turn, first }: Paragraph, at: number): readonly MenuEntry[] {
  if (turn === undefined) return [];
  const item = (name: string, run: () => unknown): MenuEntry => ({
    kind: 'item',
    text: name,
    run: () => void run(),
  });
  return [
    { kind: 'line' },
    item('Who speaks…', () => askWho(text, at)),
    ...(first
      ? turn > 1
        ? [item('Join with the turn before', () => joinTurn(text.id, at))]
        : []
      : [item('A new turn begins here', () => splitTurn(text.id, at))]),
  ];
}

/** A paragraph after a label keeps the label, unless it is nothing else. */
function spanFor({ pieces, start, end }: Paragraph): Span {
  const own = pieces.find(({ kind }) => kind !== 'label' && kind !== 'separator');
  return { start: own?.start ?? start, end };
}
