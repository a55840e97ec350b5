import type { RefObject } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { BlockKind } from '../../../analysis/model/transcript';
import { KeyCap } from '../../design/KeyCap';
import { kindChoices } from './kinds';
import { MarkBar, MarkButton } from './MarkBar';

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  readonly onKind: (kind: BlockKind) => void;
}

/** While correcting: what the marked words can be made. */
export function KindBar({ scroller, span, onKind }: Props) {
  return (
    <MarkBar label="Make the marked words" scroller={scroller} span={span}>
      {kindChoices.map(({ kind, name, key }) => (
        <MarkButton key={kind} keys={<KeyCap keys={key} />} onPress={() => onKind(kind)}>
          {name}
        </MarkButton>
      ))}
    </MarkBar>
  );
}
