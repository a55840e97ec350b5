import { useEffect, useMemo, type RefObject } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { BlockKind } from '../../../analysis/model/transcript';
import { findAlike, type Likeness } from '../../../analysis/transcript/alike';
import { turnAt } from '../../../analysis/transcript/correct';
import type { TranscriptText } from '../../../workspace/contract/project';
import { KeyCap } from '../../design/KeyCap';
import { askWho } from './actions';
import { kindChoices } from './kinds';
import { MarkBar, MarkButton } from './MarkBar';
import { useReader } from './reader-store';

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly text: TranscriptText;
  readonly span: Span;
  readonly onKind: (kind: BlockKind) => void;
  readonly onSplit: () => void;
}

const words: Readonly<Record<Likeness, string>> = { text: 'with these words', shape: 'of this shape' };

/** While correcting: what the marked words can be made, they alone or all like them, and what becomes of their turn. */
export function KindBar({ scroller, text, span, onKind, onSplit }: Props) {
  const alike = useReader((state) => state.alike);
  const counts = useAlike(text, span);
  useEffect(() => () => useReader.setState({ alike: undefined }), []);
  const inTurn = turnAt(text.turns, span.start) >= 0;
  return (
    <MarkBar label="Make the marked words" scroller={scroller} span={span}>
      {kindChoices.map(({ kind, name, key }) => (
        <MarkButton key={kind} keys={<KeyCap keys={key} />} onPress={() => onKind(kind)}>
          {name}
        </MarkButton>
      ))}
      {counts.map(({ likeness, count }, index) => (
        <MarkButton
          key={likeness}
          keys={index === 0 ? <KeyCap keys="a" /> : undefined}
          pressed={alike === likeness}
          onPress={() => useReader.setState({ alike: alike === likeness ? undefined : likeness })}
        >
          All {count.toLocaleString('en')} {words[likeness]}
        </MarkButton>
      ))}
      {inTurn && (
        <>
          <MarkButton keys={<KeyCap keys="n" />} onPress={onSplit}>
            New turn here
          </MarkButton>
          <MarkButton keys={<KeyCap keys="w" />} onPress={() => askWho(text, span.start)}>
            Who speaks…
          </MarkButton>
        </>
      )}
    </MarkBar>
  );
}

interface Count {
  readonly likeness: Likeness;
  readonly count: number;
}

/** In which ways others are like the marked words, and how many they are together. */
export function alikeCounts({ text, blocks }: TranscriptText, span: Span): readonly Count[] {
  const counted = (['text', 'shape'] as const)
    .map((likeness): Count => ({ likeness, count: findAlike(text, blocks, span, likeness).length }))
    .filter(({ count }) => count > 1);
  const [first, second] = counted;
  return first && second && first.count === second.count ? [first] : counted;
}

const useAlike = (text: TranscriptText, { start, end }: Span): readonly Count[] =>
  useMemo(() => alikeCounts(text, { start, end }), [text, start, end]);
