import type { TranscriptId } from '../../../workspace/contract/basics';
import { encodingFamilies } from '../../../workspace/contract/encodings';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { PickButton } from '../../design/Pick';
import { readAgain } from '../../state/readings';
import { encodingLabel } from '../../text/encodings';

interface Props {
  readonly id: TranscriptId;
  /** In which its text was read. */
  readonly encoding: string;
}

/** The encoding a text was read in; another one reads its kept bytes again. */
export function EncodingMenu({ id, encoding }: Props) {
  const choice = (name: string, label: string): MenuEntry => ({
    kind: 'choice',
    text: label,
    checked: name === encoding,
    run: () => {
      if (name !== encoding) void readAgain(id, { encoding: name }, label);
    },
  });
  const entries: MenuEntry[] = encodingFamilies.map(({ family, encodings }) => ({
    kind: 'more',
    text: family,
    entries: encodings.map(({ name, label }) => choice(name, label)),
  }));
  const told: MenuEntry = {
    kind: 'item',
    text: 'As its content tells',
    run: () => void readAgain(id, { encoding: null }, 'its content tells'),
  };
  return (
    <Dropdown entries={[told, { kind: 'line' }, ...entries]}>
      <PickButton label="Encoding" text={encodingLabel(encoding)} />
    </Dropdown>
  );
}
