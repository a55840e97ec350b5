import { useMemo } from 'react';
import type { Input } from '../../../workspace/contract';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import type { SentimentArc as Arc } from '../../../workspace/contract/tables';
import { WorkingOver } from '../../asked/WorkingOver';
import { SentimentArc } from '../../charts/SentimentArc';
import { useSize } from '../../design/useSize';
import { MadeLine } from '../../design/MadeLine';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { pictureExports } from '../../pictures/exports';
import { speechTitle } from '../../text/speech-label';
import { tableExports } from '../../state/export-table';
import { useQuery, type OnItsWay } from '../../state/query';
import { useView } from '../../state/view';
import { formatCount } from '../../text/numbers';
import { Receipt } from './Receipt';
import { SentenceList } from './SentenceList';
import { describeArc, formatScore, howGood, sentenceAt, sentenceText, type Weighing } from './model';

interface WeighedProps {
  readonly arc: Arc;
  readonly question: Input<'sentiment.arc'>;
  /** What is drawn, or the next one on its way. */
  readonly answer: OnItsWay;
  readonly speech: TranscriptSummary;
  readonly weighing: Weighing;
  readonly sigma: number;
}

/** The arc, the sentences by score and the receipt of the chosen one. */
export function Weighed({ arc, question, answer, speech, weighing, sigma }: WeighedProps) {
  const { measure, size } = useSize();
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
      <section
        className="sentiment-arc"
        aria-label="Sentiment arc"
        data-picture={`Sentiment of ${speechTitle(speech)}`}
      >
        <header className="head" style={{ padding: 0 }}>
          <h2>Sentiment arc</h2>
          <Share arc={arc} />
        </header>
        <div ref={measure} className={answer.stale ? 'sentiment-plot is-stale' : 'sentiment-plot'}>
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
        <WorkingOver of={answer} label="Weighing sentences" />
      </section>
      <div className="sentiment-below">
        <Split
          id="sentiment"
          label="Sentences"
          usual={308}
          least={220}
          most={560}
          rest={300}
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
                where={`sentence ${formatCount(chosen + 1)} of ${formatCount(arc.sentences.length)}`}
                weighing={weighing}
                onOpen={() => open(chosen)}
              />
            )
          }
        />
      </div>
      <MadeLine
        lead="Indicative:"
        pages={[{ page: 'sentiment', text: 'sentiment' }]}
        made={arc.made}
        exports={[
          ...tableExports({ table: 'sentiment', query: question }, 'Sentences'),
          ...pictureExports(arc.made),
        ]}
      >
        {`${howGood(weighing, arc.lexicon)} ${describeArc(arc)}`}
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
