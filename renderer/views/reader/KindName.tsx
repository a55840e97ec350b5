import type { TranscriptId } from '../../../workspace/contract/basics';
import type { Span } from '../../../analysis/model/span';
import { Dropdown } from '../../design/Menu';
import { setKind } from './actions';
import { kindChoices, kindName } from './kinds';
import type { Paragraph } from './model';

interface Props {
  readonly transcript: TranscriptId;
  readonly paragraph: Paragraph;
  /** The paragraph before it is of another kind: its name is always seen. */
  readonly first: boolean;
  readonly locked: boolean;
}

/** While correcting: what a paragraph was taken for, at its margin; a menu makes all of it something else. */
export function KindName({ transcript, paragraph, first, locked }: Props) {
  const { kind } = paragraph;
  if (locked) return <span className="kind-name">{first && kindName(kind)}</span>;
  return (
    <span className="kind-name">
      <Dropdown
        align="end"
        entries={kindChoices.map((choice) => ({
          kind: 'choice',
          text: choice.name,
          checked: choice.kind === kind,
          run: () => {
            if (choice.kind !== kind) void setKind(transcript, spanFor(paragraph), choice.kind);
          },
        }))}
      >
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

/** A paragraph after a label keeps the label, unless it is nothing else. */
function spanFor({ pieces, start, end }: Paragraph): Span {
  const own = pieces.find(({ kind }) => kind !== 'label' && kind !== 'separator');
  return { start: own?.start ?? start, end };
}
