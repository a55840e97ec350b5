import { useMemo, useState, type ReactNode } from 'react';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { Segmented } from '../../design/Segmented';
import { queryOf, useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView, type ViewParams } from '../../state/view';
import { usualPeriod } from '../../text/usual-period';
import { AlongSpeech } from './AlongSpeech';
import { BadLines } from './BadLines';
import {
  DatesBar,
  MethodPick,
  parsePeriod,
  parseYears,
  SmoothingPick,
  SpeechBar,
  WordBar,
  type Change,
} from './bars';
import { ByWord } from './ByWord';
import { Distribution } from './Distribution';
import { Groups } from './Groups';
import { modes, parseMode, parseSigma, weighingOf, type Weighing } from './model';
import { NoLexicon } from './NoLexicon';
import { loadOwnList, type LoadedList } from './own-list';
import './SentimentView.css';

/** The sentiment of sentences: along a speech, by speaker, by date, by word, and how it is distributed. */
export function SentimentView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const project = useProject();
  const transcripts = useSelectedTranscripts();
  const speech = useSpeech(transcripts, params['speech']);
  const [bad, setBad] = useState<LoadedList>();
  const mode = parseMode(params['mode']);
  const lexicons = project?.lexicons ?? [];
  const weighing = weighingOf(params['method'], lexicons);
  const change: Change = (next) => keep({ ...params, ...next });
  const load = async (): Promise<void> => {
    const list = await loadOwnList();
    if (list?.id !== undefined) change({ method: list.id });
    if (list && list.badLines > 0) setBad(list);
  };
  return (
    <div className="sentiment">
      <div className="bar sentiment-modes" role="toolbar" aria-label="Mode and method">
        <Segmented
          label="Sentiment of what"
          value={mode}
          options={modes}
          onChange={(next) => change({ mode: next })}
        />
        <MethodPick
          value={weighing.lexicon ?? weighing.method}
          lexicons={lexicons}
          onChange={(next) => change({ method: next })}
          onLoad={() => void load()}
        />
        {mode === 'speech' && transcripts.length === 1 && (
          <span className="sentiment-smoothing">
            <SmoothingPick sigma={parseSigma(params['smooth'])} onSigma={(smooth) => change({ smooth })} />
          </span>
        )}
      </div>
      {speech && (
        <Shown
          {...{ params, change, transcripts, speech, weighing }}
          noLexicon={
            <NoLexicon
              language={speech.language}
              weighing={weighing}
              onMethod={(method) => change({ method })}
              onLoad={() => void load()}
            />
          }
        />
      )}
      {bad && <BadLines list={bad} onClose={() => setBad(undefined)} />}
    </div>
  );
}

/** The one that is open, or was asked for, or the first. */
function useSpeech(
  transcripts: readonly TranscriptSummary[],
  asked: string | undefined,
): TranscriptSummary | undefined {
  const open = useChosen((state) => state.transcript);
  return (
    transcripts.find(({ id }) => id === open) ?? transcripts.find(({ id }) => id === asked) ?? transcripts[0]
  );
}

interface ShownProps {
  readonly params: ViewParams;
  readonly change: Change;
  readonly transcripts: readonly TranscriptSummary[];
  readonly speech: TranscriptSummary;
  readonly weighing: Weighing;
  readonly noLexicon: ReactNode;
}

/** One mode with the bar that belongs to it. */
function Shown({ params, change, transcripts, speech, weighing, noLexicon }: ShownProps) {
  const selection = useSelection();
  const choose = useChosen((state) => state.choose);
  const word = useChosen(queryOf);
  const ofSpeech = useMemo(() => ({ ...selection, transcripts: [speech.id] }), [selection, speech]);
  const mode = parseMode(params['mode']);
  const sigma = parseSigma(params['smooth']);
  const usual = useMemo(() => usualPeriod(transcripts.map(({ date }) => date)), [transcripts]);
  const period = parsePeriod(params['period'], usual);
  // As in the other views: what was asked here, else the word that is chosen.
  const target = params['target'] ?? word ?? '';
  const together = {
    ...{ selection, weighing, noLexicon },
    chosen: params[`at-${mode}`],
    onChoose: (key: string) => change({ [`at-${mode}`]: key }),
  };
  switch (mode) {
    case 'speech':
      return (
        <>
          {transcripts.length > 1 && (
            <SpeechBar
              {...{ transcripts, speech, sigma }}
              onSpeech={({ id }) => {
                choose({ transcript: id });
                change({ speech: id });
              }}
              onSigma={(smooth) => change({ smooth })}
            />
          )}
          <AlongSpeech {...{ speech, weighing, sigma, noLexicon }} selection={ofSpeech} />
        </>
      );
    case 'speaker':
      return <Groups {...together} by="speaker" />;
    case 'date':
      return (
        <Groups
          {...together}
          by={period}
          sigma={parseYears(params['years'])}
          bar={(sigma) => <DatesBar {...{ period, sigma }} onChange={change} />}
        />
      );
    case 'word':
      return (
        <>
          <WordBar target={target} onChange={change} />
          <ByWord {...together} query={target} />
        </>
      );
    case 'distribution':
      return <Distribution {...together} />;
  }
}
