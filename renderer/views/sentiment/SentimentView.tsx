import { useMemo, useRef } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import type { SentimentArc as Arc } from '../../../workspace/contract/tables';
import { SentimentArc } from '../../charts/SentimentArc';
import { useSize } from '../../charts/useSize';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../design/FailureState';
import { MadeLine } from '../../design/MadeLine';
import { Pick } from '../../design/Pick';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { formatCount, formatDate } from '../../text/numbers';
import { speakerName, speechTitle } from '../../text/speech-label';
import { Receipt } from './Receipt';
import { SentenceList } from './SentenceList';
import {
  describeArc,
  formatScore,
  methods,
  parseMethod,
  parseSigma,
  sentenceAt,
  sentenceText,
  sigmas,
  type Method,
} from './model';
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
  const arc = useQuery('sentiment.arc', { selection, method, sigma });
  if (arc.status === 'failed') return <FailureState failure={arc.failure} />;
  if (arc.status === 'waiting') return <Progress label="Weighing sentences" />;
  // What is shown may still be another speech's, while this one's is on its way.
  const own = arc.value.sentences.every(({ transcript }) => transcript === speech.id);
  if (!own) return <Progress label="Weighing sentences" />;
  if (arc.value.lexicon === undefined)
    return <NoLexicon speech={speech} method={method} onMethod={onMethod} />;
  if (arc.value.sentences.length === 0)
    return (
      <EmptyState title="Nothing is said in what is looked at">
        Look at more speakers, or at the whole text.
      </EmptyState>
    );
  return <Weighed arc={arc.value} stale={arc.stale} speech={speech} method={method} sigma={sigma} />;
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

interface WeighedProps {
  readonly arc: Arc;
  readonly stale: boolean;
  readonly speech: TranscriptSummary;
  readonly method: Method;
  readonly sigma: number;
}

function Weighed({ arc, stale, speech, method, sigma }: WeighedProps) {
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot);
  const place = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  const go = useView((state) => state.go);
  const text = useQuery('transcript.text', { id: speech.id }).value?.text ?? '';
  const compounds = useMemo(() => arc.sentences.map(({ compound }) => compound), [arc]);
  const lowest = useMemo(() => indexOfLowest(compounds), [compounds]);
  const chosen = sentenceAt(arc.sentences, place) ?? lowest;
  const show = (index: number): void => {
    const sentence = arc.sentences[index];
    if (sentence)
      choose({ place: { transcript: sentence.transcript, start: sentence.start, end: sentence.end } });
  };
  const open = (index: number): void => {
    show(index);
    go('reader');
  };
  const textOf = (index: number): string => {
    const sentence = arc.sentences[index];
    return sentence ? sentenceText(text, sentence) : '';
  };
  const sentence = arc.sentences[chosen];
  return (
    <>
      <section className="sentiment-arc" aria-label="Sentiment arc">
        <header className="head" style={{ padding: 0 }}>
          <h2>Sentiment arc</h2>
          <Share arc={arc} />
        </header>
        <div ref={plot} className={stale ? 'sentiment-plot is-stale' : 'sentiment-plot'}>
          {size && (
            <SentimentArc
              compounds={compounds}
              smooth={arc.smooth}
              sigma={sigma}
              events={arc.events}
              chosen={chosen}
              width={size.width}
              height={262}
              textOf={textOf}
              onChoose={show}
              onOpen={open}
            />
          )}
        </div>
      </section>
      <div className="sentiment-below">
        <Split
          id="sentiment"
          label="Sentences"
          usual={308}
          least={220}
          most={560}
          first={
            <SentenceList
              sentences={arc.sentences}
              chosen={chosen}
              textOf={textOf}
              onChoose={show}
              onOpen={open}
            />
          }
          second={
            sentence && (
              <Receipt
                sentence={sentence}
                index={chosen}
                count={arc.sentences.length}
                method={method}
                onOpen={() => open(chosen)}
              />
            )
          }
        />
      </div>
      <MadeLine made={arc.made}>
        <b className="strong">Indicative:</b> word lists agree only loosely with readers. {describeArc(arc)}
      </MadeLine>
    </>
  );
}

const indexOfLowest = (compounds: readonly (number | undefined)[]): number =>
  compounds.reduce<number>(
    (least, value, index) => (value !== undefined && value < (compounds[least] ?? Infinity) ? index : least),
    0,
  );

function Share({ arc }: { readonly arc: Arc }) {
  return (
    <p className="sentiment-share num">
      <span>
        <i className="is-negative" />
        <b>{formatCount(arc.negative)}</b> negative
      </span>
      <span>
        <i className="is-near" />
        <b>{formatCount(arc.near)}</b> near zero
      </span>
      <span>
        <i className="is-positive" />
        <b>{formatCount(arc.positive)}</b> positive
      </span>
      {arc.mean !== undefined && (
        <span>
          mean <b>{formatScore(arc.mean)}</b>
        </span>
      )}
    </p>
  );
}
