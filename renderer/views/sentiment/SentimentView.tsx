import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Pick } from '../../design/Pick';
import { Working } from '../../asked/Working';
import { useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { formatDate } from '../../text/numbers';
import { speakerName, speechTitle } from '../../text/speech-label';
import { methods, parseMethod, parseSigma, sigmas, type Method } from './model';
import { Weighed } from './Weighed';
import './SentimentView.css';

/** The sentiment of one speech, sentence by sentence, each with the words that made its score. */
export function SentimentView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const transcripts = useSelectedTranscripts();
  const selection = useSelection();
  const open = useChosen((state) => state.transcript);
  const choose = useChosen((state) => state.choose);
  const method = parseMethod(params['method']);
  const sigma = parseSigma(params['smooth']);
  const speech =
    transcripts.find(({ id }) => id === open) ??
    transcripts.find(({ id }) => id === params['speech']) ??
    transcripts[0];
  const change = (next: Readonly<Record<string, string>>): void => keep({ ...params, ...next });
  const ofSpeech = useMemo(() => speech && { ...selection, transcripts: [speech.id] }, [selection, speech]);
  return (
    <div className="sentiment">
      <div className="bar" role="toolbar" aria-label="Speech, method and smoothing">
        {transcripts.length > 1 && speech && (
          <SpeechPick
            transcripts={transcripts}
            speech={speech}
            onChange={(transcript) => {
              choose({ transcript: transcript.id });
              change({ speech: transcript.id });
            }}
          />
        )}
        <Pick label="Method" value={method} options={methods} onChange={(next) => change({ method: next })} />
        <span className="grow" />
        <Pick
          label="Smoothing"
          value={String(sigma)}
          shown={sigma === 0 ? 'none' : `σ ${sigma} sentences`}
          options={sigmas.map((value) => ({
            value: String(value),
            text: value === 0 ? 'None' : `σ ${value} sentences`,
          }))}
          onChange={(next) => change({ smooth: next })}
        />
      </div>
      {speech && ofSpeech ? (
        <Speech
          speech={speech}
          selection={ofSpeech}
          method={method}
          sigma={sigma}
          onMethod={(next) => change({ method: next })}
        />
      ) : (
        <EmptyState title="No speech is looked at">Check at least one speech in the library.</EmptyState>
      )}
    </div>
  );
}

interface SpeechPickProps {
  readonly transcripts: readonly TranscriptSummary[];
  readonly speech: TranscriptSummary;
  readonly onChange: (transcript: TranscriptSummary) => void;
}

function SpeechPick({ transcripts, speech, onChange }: SpeechPickProps) {
  const project = useProject();
  const nameOf = (transcript: TranscriptSummary): string =>
    [speechTitle(transcript), project && speakerName(project, transcript.speakers[0])]
      .filter((part) => part !== undefined)
      .join(', ');
  return (
    <span className="sentiment-speech">
      <Pick
        label="Speech"
        value={speech.id}
        options={transcripts.map((transcript) => ({
          value: transcript.id,
          text: nameOf(transcript),
          ...(transcript.date === undefined ? {} : { note: formatDate(transcript.date) }),
        }))}
        onChange={(id) => {
          const chosen = transcripts.find((transcript) => transcript.id === id);
          if (chosen) onChange(chosen);
        }}
      />
    </span>
  );
}

interface SpeechProps {
  readonly speech: TranscriptSummary;
  /** Restricted to this speech. */
  readonly selection: Selection;
  readonly method: Method;
  readonly sigma: number;
  readonly onMethod: (method: Method) => void;
}

function Speech({ speech, selection, method, sigma, onMethod }: SpeechProps) {
  const question = { selection, method, sigma };
  const arc = useQuery('sentiment.arc', question);
  if (arc.status === 'failed') return <FailureState failure={arc.failure} />;
  if (arc.status === 'waiting') return <Working of={arc} label="Weighing sentences" />;
  // What is shown may still be another speech's, while this one's is on its way.
  const own = arc.value.sentences.every(({ transcript }) => transcript === speech.id);
  if (!own) return <Working of={arc} label="Weighing sentences" />;
  if (arc.value.lexicon === undefined)
    return <NoLexicon speech={speech} method={method} onMethod={onMethod} />;
  if (arc.value.sentences.length === 0)
    return (
      <EmptyState title="Nothing is said in what is looked at">
        Look at more speakers, or at the whole text.
      </EmptyState>
    );
  return (
    <Weighed
      arc={arc.value}
      question={question}
      stale={arc.stale}
      speech={speech}
      method={method}
      sigma={sigma}
    />
  );
}

function NoLexicon({ speech, method, onMethod }: Pick<SpeechProps, 'speech' | 'method' | 'onMethod'>) {
  const language =
    speech.language === undefined
      ? undefined
      : new Intl.DisplayNames('en', { type: 'language' }).of(speech.language);
  const other = methods.find(({ value }) => value !== method);
  return (
    <EmptyState
      title={`There is no word list for ${language ?? 'this language'}`}
      actions={
        other &&
        speech.language === 'en' && (
          <button type="button" className="link" onClick={() => onMethod(other.value)}>
            Try {other.text}
          </button>
        )
      }
    >
      Sentiment is read off a list of weighed words. {language ?? 'The language of this speech'} has none
      here, so nothing is scored, rather than everything being called neutral.
    </EmptyState>
  );
}
