import { useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Progress } from '../../design/Progress';
import { useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useSelectedTranscripts } from '../../state/selection';
import { useView } from '../../state/view';
import { joined } from '../../text/joined';
import { countOf, formatDate } from '../../text/numbers';
import { mainSpeaker, speakerName, speechTitle } from '../../text/speech-label';
import type { Paints } from './highlights';
import { paragraphsOf, shownParagraphs } from './model';
import { Pieces } from './Pieces';
import { sidePaints } from './side-model';
import { useScript } from './use-script';
import { useTranscriptText } from './use-text';
import { useWordSteps, WordSteps } from './WordSteps';
import './SideReader.css';

/** The text beside every view: where the chosen word stands in it, and the chosen place. */
export function SideReader() {
  const project = useProject();
  const chosen = useChosen((state) => state.transcript);
  const [first] = useSelectedTranscripts();
  if (!project) return undefined;
  const transcript = project.transcripts.find(({ id }) => id === chosen) ?? first ?? project.transcripts[0];
  if (!transcript)
    return <EmptyState title="No transcript to read">Open files, and their text stands here.</EmptyState>;
  return <Side key={transcript.id} project={project} transcript={transcript} />;
}

interface SideProps {
  readonly project: ProjectState;
  readonly transcript: TranscriptSummary;
}

function Side({ project, transcript }: SideProps) {
  const text = useTranscriptText(transcript.id);
  const go = useView((state) => state.go);
  const about = [
    speakerName(project, mainSpeaker(project, transcript)),
    transcript.date === undefined ? undefined : formatDate(transcript.date),
    countOf(transcript.words, 'word'),
  ];
  return (
    <>
      <header className="side-head">
        <div>
          <h2 title={speechTitle(transcript)}>{speechTitle(transcript)}</h2>
          <p className="num clip">{joined(about)}</p>
        </div>
        <Button
          kind="plain"
          small
          onClick={() => {
            useChosen.getState().choose({ transcript: transcript.id });
            go('reader');
          }}
        >
          Open
        </Button>
      </header>
      {text.status === 'waiting' && <Progress label="Opening the text" />}
      {text.status === 'failed' && <FailureState failure={text.failure} />}
      {text.status === 'done' && <SideText transcript={transcript} text={text.value} />}
    </>
  );
}

interface TextProps {
  readonly transcript: TranscriptSummary;
  readonly text: Parameters<typeof paragraphsOf>[0];
}

const measure = { characters: 58, line: 25, gap: 10 };

function SideText({ transcript, text }: TextProps) {
  'use no memo'; // rows of the virtualizer, see use-script.ts
  const place = useChosen((state) => state.place);
  const paragraphs = useMemo(
    () =>
      shownParagraphs(text.text, paragraphsOf(text), {
        labels: true,
        events: true,
        furniture: false,
        exceptTitle: speechTitle(transcript),
      }),
    [text, transcript],
  );
  const steps = useWordSteps(transcript.id);
  const { places, current } = steps;
  const here = place?.transcript === transcript.id ? place : undefined;
  const target = here ?? places[current];
  const paints: Paints = useMemo(() => sidePaints(places, target), [places, target]);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, show } = useScript({ paragraphs, prefix: 'side', paints, measure, scroller });

  const shownFor = useRef<Span>(undefined);
  useEffect(() => {
    if (!target || (shownFor.current?.start === target.start && shownFor.current.end === target.end)) return;
    shownFor.current = target;
    show(target, true);
  }, [target, show]);

  return (
    <>
      <div
        ref={scroller}
        className="side-text selectable"
        tabIndex={0}
        role="region"
        aria-label="Text of the speech"
      >
        <div className="script-rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const paragraph = paragraphs[item.index];
            return (
              paragraph && (
                <div
                  key={item.key}
                  ref={rows.measureElement}
                  data-index={item.index}
                  className={paragraph.first && item.index > 0 ? 'script-row is-turn' : 'script-row'}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <Pieces text={text.text} paragraph={paragraph} />
                </div>
              )
            );
          })}
        </div>
      </div>
      {steps.word !== undefined && (
        <footer className="side-foot">
          <WordSteps {...steps} />
        </footer>
      )}
    </>
  );
}
