import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { Annotation, ProjectState, TranscriptText } from '../../../workspace/contract/project';
import { OverviewStrip } from '../../charts/OverviewStrip';
import { useChosen } from '../../state/chosen';
import { useQuery } from '../../state/query';
import { setKind, type Target } from './actions';
import { CodeBar } from './CodeBar';
import { codeRows, passageAt, passagesIn } from './codebook-model';
import { codePaints, type Paints } from './highlights';
import { KindBar } from './KindBar';
import { KindName } from './KindName';
import { paragraphAt, paragraphsOf, shownParagraphs, type Paragraph } from './model';
import { Notes } from './Notes';
import { offsetAtPoint } from './offsets';
import { peopleOf } from './people';
import { Pieces } from './Pieces';
import { pressInScript } from './press';
import { useReader } from './reader-store';
import { segmentsOf } from './segments';
import { SpeakerName } from './SpeakerName';
import { useHeight } from './use-height';
import { markedNow, useMarked } from './use-marked';
import { useScript } from './use-script';
import './ReaderScript.css';

interface Props {
  readonly project: ProjectState;
  readonly text: TranscriptText;
  /** As it stands at the head of the window. */
  readonly title: string;
}

const measure = { characters: 72, line: 26.4, gap: 10 };
const noPlaces: readonly Span[] = [];

/** The whole text with speakers, codes and notes; words are marked in it, or blocks corrected. */
export function ReaderScript({ project, text, title }: Props) {
  'use no memo'; // rows of the virtualizer, see use-script.ts
  const { labels, events, codes: showCodes, correcting } = useReader();
  const { word, unit, place, annotation } = useChosen();
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const shown = useMemo(
    () =>
      shownParagraphs(
        text.text,
        paragraphs,
        correcting
          ? { labels: true, events: true, furniture: true }
          : { labels, events, furniture: false, exceptTitle: title },
      ),
    [text.text, paragraphs, correcting, labels, events, title],
  );
  const passages = useMemo(() => passagesIn(project, text.id), [project, text.id]);
  const codes = useMemo(() => new Map(project.codes.map((code) => [code.id, code])), [project.codes]);
  const rows = useMemo(
    () => codeRows(project.codes, project.annotations),
    [project.codes, project.annotations],
  );
  const people = useMemo(() => peopleOf(project), [project]);
  const chosen = passages.find(({ id }) => id === annotation);
  const here = place?.transcript === text.id ? place : undefined;
  const places =
    useQuery('words.places', word === undefined ? undefined : { transcript: text.id, word, unit }, {
      keep: false,
    }).value?.places ?? noPlaces;

  const marks = useMemo(
    () =>
      passages.map(({ start, end, codes: own }) => ({
        start,
        end,
        colours: own.flatMap((id) => codes.get(id)?.colour ?? []),
      })),
    [passages, codes],
  );
  const codeLayer = useMemo(() => codePaints(segmentsOf(marks)), [marks]);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useMarked(scrollerRef, text.text);
  const paints: Paints = useMemo(() => {
    const all = new Map(showCodes && !correcting ? codeLayer : []);
    all.set('word', places);
    if (chosen) all.set('chosen', [chosen]);
    if (here && !chosen) all.set('place', [here]);
    if (marked) all.set('marked', [marked]);
    return all;
  }, [showCodes, correcting, codeLayer, places, chosen, here, marked]);
  const script = useScript({
    paragraphs: shown,
    prefix: 'reader',
    paints,
    measure,
    keep: marked,
    scroller: scrollerRef,
  });
  const { rows: virtual, show } = script;
  const height = useHeight(scrollerRef);

  const target = chosen ?? here;
  const seenFor = useRef<Span>(undefined);
  useEffect(() => {
    if (!target || (seenFor.current?.start === target.start && seenFor.current.end === target.end)) return;
    seenFor.current = target;
    show(target, true);
  }, [target, show]);
  const [asked, setAsked] = useState<'code' | 'note'>();

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
    scrollerRef.current?.focus({ preventScroll: true });
  };
  const click = (event: MouseEvent) => {
    const root = scrollerRef.current;
    if (!root || getSelection()?.isCollapsed === false) return;
    const offset = offsetAtPoint(root, event.clientX, event.clientY);
    if (correcting) {
      const block = offset === undefined ? undefined : inlineBlockAt(shown, offset);
      if (block) setMarked(block);
    } else if (showCodes && offset !== undefined) choose(passageAt(passages, offset));
  };
  const items = virtual.getVirtualItems();
  const seen = seenSpan(shown, virtual.scrollOffset ?? 0, virtual.measurementsCache, height);

  return (
    <div className="reader-script-frame">
      <div
        ref={scrollerRef}
        className={correcting ? 'reader-script is-correcting' : 'reader-script'}
        tabIndex={0}
        role="region"
        aria-label="Text of the speech"
        data-region="text"
        onClick={click}
        onKeyDown={(event) => {
          const root = scrollerRef.current;
          if (!root || event.target !== root) return;
          // The browser tells of a selection a moment after it was made: a key may be quicker.
          const span = marked ?? markedNow(root, text.text);
          if (span !== marked) setMarked(span);
          const now = { ...actionTarget, marked: span };
          pressInScript(event, {
            root,
            target: now,
            rows,
            passages,
            correcting,
            choose,
            done,
            ask: setAsked,
          });
        }}
      >
        <div className="script-rows" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const paragraph = shown[item.index];
            if (!paragraph) return undefined;
            const until = shown[item.index + 1]?.start ?? Infinity;
            const person = paragraph.speaker === undefined ? undefined : people.get(paragraph.speaker);
            return (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={rowClass(paragraph, item.index, person?.speaker.kind, correcting)}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {correcting ? (
                  <KindName
                    transcript={text.id}
                    paragraph={paragraph}
                    first={shown[item.index - 1]?.kind !== paragraph.kind}
                    locked={project.readOnly}
                  />
                ) : paragraph.first && paragraph.turn !== undefined ? (
                  <SpeakerName
                    project={project}
                    transcript={text.id}
                    person={person}
                    label={paragraph.label}
                    turn={paragraph.turn}
                  />
                ) : (
                  <span />
                )}
                <Pieces text={text.text} paragraph={paragraph} correcting={correcting} />
                {showCodes && !correcting && (
                  <Notes
                    passages={passages.filter(({ start }) => start >= paragraph.start && start < until)}
                    codes={codes}
                    chosen={annotation}
                    onChoose={choose}
                  />
                )}
              </div>
            );
          })}
        </div>
        {marked && !project.readOnly && !correcting && (
          <CodeBar
            key={`${marked.start} ${marked.end}`}
            scroller={scrollerRef}
            span={marked}
            target={actionTarget}
            rows={rows}
            asked={asked}
            onAsk={setAsked}
            onDone={done}
          />
        )}
        {marked && !project.readOnly && correcting && (
          <KindBar
            key={`${marked.start} ${marked.end}`}
            scroller={scrollerRef}
            span={marked}
            onKind={(kind) => void setKind(text.id, marked, kind).then((ok) => ok && done())}
          />
        )}
      </div>
      <div className="reader-strip">
        <OverviewStrip
          title="Where the marked passages stand in the speech"
          length={text.text.length}
          marks={showCodes ? marks : []}
          seen={seen}
          height={Math.max(0, height - 24)}
          onGo={(offset) => show({ start: offset, end: offset + 1 })}
        />
      </div>
    </div>
  );
}

function rowClass(
  paragraph: Paragraph,
  index: number,
  kind: string | undefined,
  correcting: boolean,
): string {
  return [
    'script-row reader-row',
    paragraph.first && index > 0 ? 'is-turn' : '',
    kind === 'generic' && !correcting ? 'is-generic' : '',
    correcting ? `kind-${paragraph.kind}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The label, insertion, event or omission at an offset: a click on one marks it whole, to be corrected. */
function inlineBlockAt(paragraphs: readonly Paragraph[], offset: number): Span | undefined {
  const paragraph = paragraphs[paragraphAt(paragraphs, offset)];
  const piece = paragraph?.pieces.find(({ start, end }) => start <= offset && offset <= end && start < end);
  return piece && piece.kind !== 'speech' && paragraph && paragraph.pieces.length > 1
    ? piece.block
    : undefined;
}

/** The part of the text between the top and the foot of the window. */
function seenSpan(
  paragraphs: readonly Paragraph[],
  top: number,
  sizes: readonly { readonly start: number; readonly end: number }[],
  height: number,
): Span {
  const offsetAt = (y: number): number => {
    const index = Math.max(0, Math.min(paragraphs.length - 1, sizes.length === 0 ? 0 : rowAt(sizes, y)));
    const row = sizes[index];
    const paragraph = paragraphs[index];
    if (!row || !paragraph) return 0;
    const share = Math.min(1, Math.max(0, (y - row.start) / Math.max(1, row.end - row.start)));
    return paragraph.start + share * (paragraph.end - paragraph.start);
  };
  return { start: offsetAt(top), end: offsetAt(top + height) };
}

function rowAt(sizes: readonly { readonly end: number }[], y: number): number {
  let low = 0;
  let high = sizes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sizes[middle]?.end ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
