import { useMemo, useState, type ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { Field } from '../../design/Field';
import { Pick } from '../../design/Pick';
import { Segmented } from '../../design/Segmented';
import { useChosen } from '../../state/chosen';
import { perform } from '../../state/perform';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { formatDate } from '../../text/numbers';
import { speakerName, speechTitle } from '../../text/speech-label';
import { BadLines } from './BadLines';
import { ByWord } from './ByWord';
import { Distribution } from './Distribution';
import { Groups } from './Groups';
import { methodChoices, modes, parseMode, parseSigma, sigmas, weighingOf, type Weighing } from './model';
import { loadOwnList, type LoadedList } from './own-list';
import { Weighed } from './Weighed';
import './SentimentView.css';

/** The sentiment of sentences: along a speech, by speaker, by date, by word, and how it is distributed. */
export function SentimentView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const project = useProject();
  const transcripts = useSelectedTranscripts();
  const selection = useSelection();
  const open = useChosen((state) => state.transcript);
  const choose = useChosen((state) => state.choose);
  const [bad, setBad] = useState<LoadedList>();
  const mode = parseMode(params['mode']);
  const weighing = weighingOf(params['method'], project?.lexicons ?? []);
  const sigma = parseSigma(params['smooth']);
  const speech =
    transcripts.find(({ id }) => id === open) ??
    transcripts.find(({ id }) => id === params['speech']) ??
    transcripts[0];
  const change = (next: Readonly<Record<string, string>>): void => keep({ ...params, ...next });
  const ofSpeech = useMemo(() => speech && { ...selection, transcripts: [speech.id] }, [selection, speech]);
  const load = async (): Promise<void> => {
    const list = await loadOwnList();
    if (list?.id !== undefined) change({ method: list.id });
    if (list && list.badLines > 0) setBad(list);
  };
  const noLexicon = (language: string | undefined) => (
    <NoLexicon
      language={language}
      weighing={weighing}
      onMethod={(next) => change({ method: next })}
      onLoad={() => void load()}
    />
  );
  const together = {
    selection,
    weighing,
    chosen: params[`at-${mode}`],
    onChoose: (key: string) => change({ [`at-${mode}`]: key }),
    noLexicon: noLexicon(speech?.language),
  };
  return (
    <div className="sentiment">
      <div className="bar" role="toolbar" aria-label="Mode and method">
        <Segmented
          label="Sentiment of what"
          value={mode}
          options={modes}
          onChange={(next) => change({ mode: next })}
        />
        <MethodPick
          value={weighing.lexicon ?? weighing.method}
          lexicons={project?.lexicons ?? []}
          onChange={(next) => change({ method: next })}
          onLoad={() => void load()}
        />
        <span className="grow" />
        {mode === 'date' && (
          <Pick
            label="Period"
            value={parsePeriod(params['period'])}
            options={periods}
            onChange={(next) => change({ period: next })}
          />
        )}
        {mode === 'word' && (
          <Field
            label="Word, phrase or pattern"
            value={params['target'] ?? ''}
            clearable
            onChange={(target) => change({ target })}
          />
        )}
      </div>
      {!speech || !ofSpeech ? (
        <EmptyState title="No speech is looked at">Check at least one speech in the library.</EmptyState>
      ) : (
        <>
          {mode === 'speech' && (
            <div className="bar sentiment-which" role="toolbar" aria-label="Speech and smoothing">
              {transcripts.length > 1 && (
                <SpeechPick
                  transcripts={transcripts}
                  speech={speech}
                  onChange={(transcript) => {
                    choose({ transcript: transcript.id });
                    change({ speech: transcript.id });
                  }}
                />
              )}
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
          )}
          {mode === 'speech' && (
            <Speech
              speech={speech}
              selection={ofSpeech}
              weighing={weighing}
              sigma={sigma}
              noLexicon={noLexicon(speech.language)}
            />
          )}
          {mode === 'speaker' && <Groups {...together} by="speaker" />}
          {mode === 'date' && <Groups {...together} by={parsePeriod(params['period'])} />}
          {mode === 'word' && <ByWord {...together} query={params['target'] ?? ''} />}
          {mode === 'distribution' && <Distribution {...together} />}
        </>
      )}
      {bad && <BadLines list={bad} onClose={() => setBad(undefined)} />}
    </div>
  );
}

const periods = [
  { value: 'speech', text: 'each speech' },
  { value: 'day', text: 'date' },
  { value: 'month', text: 'month' },
  { value: 'year', text: 'year' },
  { value: 'decade', text: 'decade' },
] as const;
const parsePeriod = (text: string | undefined) =>
  periods.find(({ value }) => value === text)?.value ?? 'speech';

interface MethodPickProps {
  readonly value: string;
  readonly lexicons: ProjectState['lexicons'];
  readonly onChange: (value: string) => void;
  readonly onLoad: () => void;
}

function MethodPick({ value, lexicons, onChange, onLoad }: MethodPickProps) {
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
  readonly weighing: Weighing;
  readonly sigma: number;
  readonly noLexicon: ReactNode;
}

function Speech({ speech, selection, weighing, sigma, noLexicon }: SpeechProps) {
  const question = { selection, ...weighing, sigma };
  const arc = useQuery('sentiment.arc', question);
  if (arc.status === 'failed') return <FailureState failure={arc.failure} />;
  if (arc.status === 'waiting') return <Working of={arc} label="Weighing sentences" />;
  // What is shown may still be another speech's, while this one's is on its way.
  const own = arc.value.sentences.every(({ transcript }) => transcript === speech.id);
  if (!own) return <Working of={arc} label="Weighing sentences" />;
  if (arc.value.lexicon === undefined) return noLexicon;
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
      weighing={weighing}
      sigma={sigma}
    />
  );
}

interface NoLexiconProps {
  readonly language: string | undefined;
  readonly weighing: Weighing;
  readonly onMethod: (method: string) => void;
  readonly onLoad: () => void;
}

function NoLexicon({ language: tag, weighing, onMethod, onLoad }: NoLexiconProps) {
  const language = tag === undefined ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  return (
    <EmptyState
      title={`There is no word list for ${language ?? 'this language'}`}
      actions={
        <>
          <Button onClick={onLoad}>Load a word list…</Button>
          {tag === 'en' && weighing.method !== 'rules' && (
            <Button onClick={() => onMethod('rules')}>Use VADER rules</Button>
          )}
        </>
      }
    >
      Sentiment is read off a list of weighed words, and {language ?? 'the language of this speech'} has none
      here, so nothing is scored, rather than everything being called neutral. You can load one of your own: a
      text file with a word, a tab and a number from −4 to 4 a line.
    </EmptyState>
  );
}
