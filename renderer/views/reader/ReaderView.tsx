import { useMemo } from 'react';
import type { ProjectState, TranscriptSummary, TranscriptText } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Icon } from '../../design/Icon';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { useCommands } from '../../state/commands';
import { showDialog } from '../../state/dialogs';
import { openFiles } from '../../state/open-files';
import { useProject } from '../../state/project';
import { useSelectedTranscripts } from '../../state/selection';
import { useView } from '../../state/view';
import { joined } from '../../text/joined';
import { countOf, formatDate } from '../../text/numbers';
import { speechTitle } from '../../text/speech-label';
import { describeWarning } from '../../text/warnings';
import { EncodingMenu } from '../import/EncodingMenu';
import { CodingPanel } from './CodingPanel';
import { passagesIn } from './codebook-model';
import { furnitureLength } from './model';
import { useReader } from './reader-store';
import { ReaderScript } from './ReaderScript';
import { SpeakersDialog } from './SpeakersDialog';
import { useTranscriptText } from './use-text';
import '../../design/MadeLine.css';
import { WhoDialog } from './WhoDialog';
import { useWordSteps, WordSteps } from './WordSteps';
import './ReaderView.css';

/** One transcript, whole: read, marked, corrected. */
export function ReaderView() {
  const project = useProject();
  const chosen = useChosen((state) => state.transcript);
  const [first] = useSelectedTranscripts();
  if (!project) return undefined;
  const transcript = project.transcripts.find(({ id }) => id === chosen) ?? first ?? project.transcripts[0];
  if (!transcript)
    return (
      <EmptyState
        title="There is nothing to read yet"
        actions={<Button onClick={() => void openFiles()}>Open files…</Button>}
      >
        Open a transcript: its text stands here with its speakers, to be marked and coded.
      </EmptyState>
    );
  return <Reader key={transcript.id} project={project} transcript={transcript} />;
}

interface Props {
  readonly project: ProjectState;
  readonly transcript: TranscriptSummary;
}

function Reader({ project, transcript }: Props) {
  const text = useTranscriptText(transcript.id);
  const { speakersOpen, asked } = useReader();
  useReaderCommands();
  return (
    <>
      <Head project={project} transcript={transcript} />
      {text.status === 'waiting' && <Progress label="Opening the text" />}
      {text.status === 'failed' && <FailureState failure={text.failure} />}
      {text.status === 'done' && (
        <>
          <Split
            id="reader-codes"
            label="Codebook"
            fixed="second"
            usual={252}
            least={200}
            most={420}
            first={
              <ReaderScript
                key={text.value.id}
                project={project}
                text={text.value}
                title={speechTitle(transcript)}
              />
            }
            second={<CodingPanel project={project} text={text.value} />}
          />
          <Foot project={project} text={text.value} />
        </>
      )}
      {asked?.transcript === transcript.id && (
        <WhoDialog
          key={asked.at}
          project={project}
          asked={asked}
          onClose={() => useReader.setState({ asked: undefined })}
        />
      )}
      {speakersOpen && (
        <SpeakersDialog
          project={project}
          transcript={transcript}
          onClose={() => useReader.setState({ speakersOpen: false })}
        />
      )}
    </>
  );
}

function Head({ project, transcript }: Props) {
  const { labels, events, codes, correcting, toggle } = useReader();
  const speakers = transcript.speakers.flatMap(
    (id) => project.speakers.find((known) => known.id === id) ?? [],
  );
  const persons = speakers.filter(({ kind }) => kind === 'person').length;
  const facts = [
    transcript.date === undefined ? undefined : formatDate(transcript.date),
    transcript.place,
    `${countOf(transcript.turns, 'turn')}${persons === 0 ? '' : `, ${countOf(persons, 'speaker')}`}${
      speakers.length > persons ? ' and voices without a name' : ''
    }`,
    countOf(transcript.words, 'word'),
  ];
  const warnings = transcript.warnings
    .map(describeWarning)
    .filter(({ weight }) => correcting || weight === 'look');
  return (
    <header className="reader-head">
      <div className="reader-title">
        <h1>{speechTitle(transcript)}</h1>
        <p className="num">{joined(facts)}</p>
        {warnings.map(({ sentence, weight }) => (
          <p key={sentence} className={weight === 'look' ? 'warnline' : 'warnline told'}>
            <Icon name={weight === 'look' ? 'warning' : 'info'} />
            <span>{sentence}</span>
          </p>
        ))}
      </div>
      {correcting ? (
        <div className="reader-switches">
          {transcript.encoding !== undefined && (
            <EncodingMenu id={transcript.id} encoding={transcript.encoding} />
          )}
          <Button small onClick={() => showDialog({ kind: 'describe', id: transcript.id })}>
            Title, date, place, language…
          </Button>
          <Button small onClick={() => useReader.setState({ speakersOpen: true })}>
            Speakers…
          </Button>
        </div>
      ) : (
        <div className="reader-switches" role="group" aria-label="Shown in the text">
          <Check checked={labels} onChange={() => toggle('labels')}>
            Labels
          </Check>
          <Check checked={events} onChange={() => toggle('events')}>
            Events
          </Check>
          <Check checked={codes} onChange={() => toggle('codes')}>
            Codes
          </Check>
        </div>
      )}
    </header>
  );
}

function Foot({ project, text }: { readonly project: ProjectState; readonly text: TranscriptText }) {
  const correcting = useReader((state) => state.correcting);
  const steps = useWordSteps(text.id);
  const passages = useMemo(() => passagesIn(project, text.id).length, [project, text.id]);
  const furniture = useMemo(() => furnitureLength(text.blocks), [text.blocks]);
  const said = correcting
    ? 'Press a kind at the margin to change a paragraph, or mark words and say what they are. Every change can be undone.'
    : joined([
        `${countOf(passages, 'marked passage')}, ${countOf(project.codes.length, 'code')}`,
        furniture > 0 ? `${countOf(furniture, 'character')} of page furniture hidden` : undefined,
        'every change is kept as it is made',
      ]);
  return (
    <footer className="made-line">
      <span className="clip num">{said}</span>
      <span className="made-line-right">
        {!correcting && steps.word !== undefined && <WordSteps {...steps} />}
        {project.readOnly ? (
          <span>Read only: nothing can be changed</span>
        ) : (
          <Button
            kind={correcting ? 'outline' : 'plain'}
            small
            aria-pressed={correcting}
            onClick={() => useReader.setState({ correcting: !correcting })}
          >
            {correcting ? 'Done correcting' : 'Correct the text'}
          </Button>
        )}
        {!correcting && passages > 0 && (
          <Button kind="plain" small icon="export" onClick={() => useView.getState().go('excerpts')}>
            Export excerpts
          </Button>
        )}
      </span>
    </footer>
  );
}

function useReaderCommands(): void {
  const { toggle } = useReader();
  const commands = useMemo(
    () => [
      {
        id: 'reader.correct',
        title: 'Correct the text',
        run: () => useReader.setState(({ correcting }) => ({ correcting: !correcting })),
      },
      {
        id: 'reader.speakers',
        title: 'Speakers of this speech…',
        run: () => useReader.setState({ speakersOpen: true }),
      },
      { id: 'reader.labels', title: 'Show or hide labels', run: () => toggle('labels') },
      { id: 'reader.events', title: 'Show or hide events', run: () => toggle('events') },
      { id: 'reader.codes', title: 'Show or hide codes', run: () => toggle('codes') },
    ],
    [toggle],
  );
  useCommands(commands);
}
