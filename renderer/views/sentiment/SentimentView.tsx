import { useMemo, useState, type ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { Segmented } from '../../design/Segmented';
import { queryOf, useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { BadLines } from './BadLines';
import { DatesBar, MethodPick, parsePeriod, parseYears, SpeechBar, WordBar } from './bars';
import { ByWord } from './ByWord';
import { Distribution } from './Distribution';
import { Groups } from './Groups';
import { modes, parseMode, parseSigma, weighingOf, type Weighing } from './model';
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
  const word = useChosen(queryOf);
  const [bad, setBad] = useState<LoadedList>();
  const mode = parseMode(params['mode']);
  const weighing = weighingOf(params['method'], project?.lexicons ?? []);
  const sigma = parseSigma(params['smooth']);
  // As in the other views: what was asked here, else the word that is chosen.
  const target = params['target'] ?? word ?? '';
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
      </div>
      {speech && ofSpeech && (
        <>
          {mode === 'speech' && (
            <SpeechBar
              transcripts={transcripts}
              speech={speech}
              sigma={sigma}
              onSpeech={({ id }) => {
                choose({ transcript: id });
                change({ speech: id });
              }}
              onSigma={(next) => change({ smooth: next })}
            />
          )}
          {mode === 'date' && <DatesBar params={params} onChange={change} />}
          {mode === 'word' && <WordBar target={target} onChange={change} />}
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
          {mode === 'date' && (
            <Groups {...together} by={parsePeriod(params['period'])} sigma={parseYears(params['years'])} />
          )}
          {mode === 'word' && <ByWord {...together} query={target} />}
          {mode === 'distribution' && <Distribution {...together} />}
        </>
      )}
      {bad && <BadLines list={bad} onClose={() => setBad(undefined)} />}
    </div>
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
