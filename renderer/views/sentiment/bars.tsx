import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { Field } from '../../design/Field';
import { Pick } from '../../design/Pick';
import { perform } from '../../state/perform';
import { useProject } from '../../state/project';
import { byDate } from '../../text/by-date';
import { formatDate } from '../../text/numbers';
import { mainSpeaker, speakerName, speechTitle } from '../../text/speech-label';
import { sigmaName, sigmas } from '../../text/timeline';
import { methodChoices, sentenceSigmas } from './model';

const periods = [
  { value: 'speech', text: 'speech' },
  { value: 'day', text: 'date' },
  { value: 'month', text: 'month' },
  { value: 'year', text: 'year' },
  { value: 'decade', text: 'decade' },
] as const;
export type Period = (typeof periods)[number]['value'];
/** As the address has it. */
export const parsePeriod = (text: string | undefined, usual: Period): Period =>
  periods.find(({ value }) => value === text)?.value ?? usual;

export const parseYears = (text: string | undefined): number | undefined =>
  sigmas.find((known) => String(known) === text);

interface MethodPickProps {
  readonly value: string;
  readonly lexicons: ProjectState['lexicons'];
  readonly onChange: (value: string) => void;
  readonly onLoad: () => void;
}

export function MethodPick({ value, lexicons, onChange, onLoad }: MethodPickProps) {
  const own = lexicons.find(({ id }) => id === value);
  return (
    <Pick
      label="Method"
      value={value}
      options={methodChoices(lexicons)}
      onChange={onChange}
      more={[
        { kind: 'item', text: 'Load a word list…', run: onLoad },
        ...(own
          ? [
              {
                kind: 'item' as const,
                text: `Remove “${own.name}”`,
                run: () => void perform('lexicon.remove', { id: own.id }, { said: `“${own.name}” removed` }),
              },
            ]
          : []),
      ]}
    />
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
    [speechTitle(transcript), project && speakerName(project, mainSpeaker(project, transcript))]
      .filter((part) => part !== undefined)
      .join(', ');
  return (
    <span className="sentiment-speech">
      <Pick
        label="Speech"
        value={speech.id}
        options={byDate(transcripts).map((transcript) => ({
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

interface SpeechBarProps extends SmoothingProps {
  readonly transcripts: readonly TranscriptSummary[];
  readonly speech: TranscriptSummary;
  readonly onSpeech: (transcript: TranscriptSummary) => void;
}

/** Which speech the arc is of, and how smooth its line. */
export function SpeechBar({ transcripts, speech, sigma, onSpeech, onSigma }: SpeechBarProps) {
  return (
    <div className="bar sentiment-which" role="toolbar" aria-label="Speech and smoothing">
      <SpeechPick transcripts={transcripts} speech={speech} onChange={onSpeech} />
      <span className="grow" />
      <SmoothingPick sigma={sigma} onSigma={onSigma} />
    </div>
  );
}

interface SmoothingProps {
  /** Sentences of standard deviation. */
  readonly sigma: number;
  readonly onSigma: (sigma: string) => void;
}

export function SmoothingPick({ sigma, onSigma }: SmoothingProps) {
  return (
    <Pick
      label="Smoothing"
      value={String(sigma)}
      shown={sigma === 0 ? 'none' : `σ ${sigma} sentences`}
      options={sentenceSigmas.map((value) => ({
        value: String(value),
        text: value === 0 ? 'None' : `σ ${value} sentences`,
      }))}
      onChange={onSigma}
    />
  );
}

/** Writes some of what the address says of the view. */
export type Change = (next: Readonly<Record<string, string>>) => void;

interface DatesBarProps {
  readonly period: Period;
  /** Of the curve, in years; undefined where none is drawn. */
  readonly sigma: number | undefined;
  readonly onChange: Change;
}

/** What a point over time is, and how smooth the curve. */
export function DatesBar({ period: now, sigma, onChange }: DatesBarProps) {
  return (
    <div className="bar sentiment-which" role="toolbar" aria-label="Period and curve">
      <Pick label="A point a" value={now} options={periods} onChange={(period) => onChange({ period })} />
      <span className="grow" />
      {sigma !== undefined && (
        <Pick
          label="Smoothing"
          value={String(sigma)}
          options={sigmas.map((years) => ({ value: String(years), text: sigmaName(years) }))}
          onChange={(years) => onChange({ years })}
        />
      )}
    </div>
  );
}

/** The word whose sentences are weighed against all others. */
export function WordBar({ target, onChange }: { readonly target: string; readonly onChange: Change }) {
  return (
    <div className="bar sentiment-which" role="toolbar" aria-label="Word">
      <Field
        label="Word, phrase or pattern"
        value={target}
        clearable
        onChange={(next) => onChange({ target: next })}
      />
    </div>
  );
}
