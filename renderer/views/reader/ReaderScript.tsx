import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { Annotation, ProjectState, TranscriptText } from '../../../workspace/contract/project';
import { OverviewStrip } from '../../charts/OverviewStrip';
import { useChosen } from '../../state/chosen';
import { setKind, splitTurn, type Target } from './actions';
import { CodeBar } from './CodeBar';
import { passageAt } from './codebook-model';
import { KindBar } from './KindBar';
import { paragraphAt, scriptDirection, type Paragraph } from './model';
import { offsetAtPoint } from './offsets';
import { pressInScript } from './press';
import { useReader } from './reader-store';
import { ReaderRow } from './ReaderRow';
import { seenSpan } from './strip-model';
import { useHeight } from './use-height';
import { markedNow, useMarked } from './use-marked';
import { useReading } from './use-reading';
import { useScript } from './use-script';
import './ReaderScript.css';

interface Props {
  readonly project: ProjectState;
  readonly text: TranscriptText;
  /** As it stands at the head of the window. */
  readonly title: string;
}

const measure = { characters: 72, line: 26.4, gap: 10 };

/** The whole text with speakers, codes and notes; words are marked in it, or blocks corrected. */
export function ReaderScript({ project, text, title }: Props) {
  'use no memo'; // rows of the virtualizer, see use-script.ts
  const correcting = useReader((state) => state.correcting);
  const showCodes = useReader((state) => state.codes);
  const reading = useReading(project, text, title);
  const { paragraphs, passages, chosen, rows, marks, target } = reading;
  const scroller = useRef<HTMLDivElement>(null);
  const direction = useMemo(() => scriptDirection(text.text, paragraphs), [text.text, paragraphs]);
  const [marked, setMarked] = useMarked(scroller, text.text);
  const [asked, setAsked] = useState<'code' | 'note'>();
  const paints = useMemo(
    () => (marked ? new Map([...reading.paints, ['marked', [marked]]]) : reading.paints),
    [reading.paints, marked],
  );
  const { rows: virtual, show } = useScript({
    paragraphs,
    prefix: 'reader',
    paints,
    measure,
    keep: marked,
    scroller,
  });
  const height = useHeight(scroller);

  const shownFor = useRef<Span>(undefined);
  useEffect(() => {
    if (!target || (shownFor.current?.start === target.start && shownFor.current.end === target.end)) return;
    shownFor.current = target;
    show(target, true);
  }, [target, show]);

  const actionTarget: Target = { project, transcript: text.id, text: text.text, marked, passage: chosen };
  const choose = (passage: Annotation | undefined) => {
    setMarked(undefined);
    useChosen.getState().choose({ annotation: passage?.id, place: undefined });
    const only = passage?.codes[0];
    if (only !== undefined) useReader.setState({ code: only });
  };
  const done = () => {
    setAsked(undefined);
    setMarked(undefined);
    scroller.current?.focus({ preventScroll: true });
  };
  const click = (event: MouseEvent) => {
    const root = scroller.current;
    if (!root || getSelection()?.isCollapsed === false) return;
    const offset = offsetAtPoint(root, event.clientX, event.clientY);
    if (offset === undefined) return;
    if (!correcting && showCodes) choose(passageAt(passages, offset));
    const block = correcting ? inlineBlockAt(paragraphs, offset) : undefined;
    if (!block) return;
    // Marked as by dragging over it: the browser's selection, which tells of itself later, would else take it back.
    if (event.target instanceof Element && event.target.closest('[data-from]'))
      getSelection()?.selectAllChildren(event.target);
    setMarked(block);
  };
  const press = (event: KeyboardEvent) => {
    const root = scroller.current;
    if (!root || event.target !== root) return;
    // The browser tells of a selection a moment after it was made: a key may be quicker.
    const span = marked ?? markedNow(root, text.text);
    if (span !== marked) setMarked(span);
    const now = { ...actionTarget, marked: span };
    pressInScript(event, {
      ...{ root, target: now, turns: text.turns, rows, passages, correcting, choose, done },
      ask: setAsked,
    });
  };
  const top = virtual.scrollOffset ?? 0;

  return (
    <div className="reader-script-frame">
      <div
        ref={scroller}
        className={correcting ? 'reader-script is-correcting' : 'reader-script'}
        tabIndex={0}
        role="region"
        aria-label="Text of the speech"
        data-region="text"
        onClick={click}
        onKeyDown={press}
      >
        <div className="script-rows" dir={direction} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => (
            <ReaderRow
              key={key}
              ref={virtual.measureElement}
              top={start}
              onChoose={choose}
              {...{ project, text, reading, index }}
            />
          ))}
        </div>
        {marked && !project.readOnly && !correcting && (
          <CodeBar
            key={`${marked.start} ${marked.end}`}
            span={marked}
            target={actionTarget}
            onAsk={setAsked}
            onDone={done}
            {...{ scroller, rows, asked }}
          />
        )}
        {marked && !project.readOnly && correcting && (
          <KindBar
            key={`${marked.start} ${marked.end}`}
            scroller={scroller}
            text={text}
            span={marked}
            onKind={(kind) =>
              void setKind(text.id, marked, kind, useReader.getState().alike).then((ok) => ok && done())
            }
            onSplit={() => void splitTurn(text.id, marked.start).then((ok) => ok && done())}
          />
        )}
      </div>
      <div className="reader-strip">
        <OverviewStrip
          title="Where the marked passages stand in the speech"
          length={text.text.length}
          marks={marks}
          seen={seenSpan(paragraphs, virtual.measurementsCache, { top, bottom: top + height })}
          height={Math.max(0, height - 24)}
          onGo={(offset) => show({ start: offset, end: offset + 1 })}
        />
      </div>
    </div>
  );
}

/** The label, insertion, event or omission at an offset: a click on one marks it whole, to be corrected. */
function inlineBlockAt(paragraphs: readonly Paragraph[], offset: number): Span | undefined {
  const paragraph = paragraphs[paragraphAt(paragraphs, offset)];
  const piece = paragraph?.pieces.find(({ start, end }) => start <= offset && offset <= end && start < end);
  return piece && piece.kind !== 'speech' && paragraph && paragraph.pieces.length > 1
    ? piece.block
    : undefined;
}
