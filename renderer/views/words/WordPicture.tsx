import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { WordRow } from '../../../workspace/contract/tables';
import { BarsRates } from '../../charts/BarsRates';
import { Cloud, cloudCaption } from '../../charts/Cloud';
import { wordsFor } from '../../charts/CloudSizes';
import { useCloudLayout } from '../../charts/CloudWorker';
import { Progress } from '../../design/Progress';
import { Segmented } from '../../design/Segmented';
import { useSize, type Size } from '../../design/useSize';
import { useChosen } from '../../state/chosen';
import { useQuery } from '../../state/query';
import { cloudWords, pictureQuery } from './model';
import { changeWords, type WordsSettings } from './settings';

interface Props {
  readonly selection: Selection;
  readonly settings: WordsSettings;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

const titles = { cloud: 'Word cloud', bars: 'Most used words', dots: 'Most used words' } as const;

/** The same rows as the table, the most frequent first: as a cloud, as bars or as points with their intervals. */
export function WordPicture({ selection, settings, onChoose, onShow }: Props) {
  const { measure, size } = useSize();
  const { value } = useQuery('words.table', pictureQuery(selection, settings, 200));
  const { picture } = settings;
  const shared = { onChoose, onShow, rows: value?.rows, size };
  return (
    <section className="words-picture" aria-label={titles[picture]} data-picture={titles[picture]}>
      <div className="head">
        <h2>{titles[picture]}</h2>
        <span className="grow" />
        <Segmented
          label="Picture"
          value={picture}
          options={[
            { value: 'cloud', text: 'Cloud' },
            { value: 'bars', text: 'Bars' },
            { value: 'dots', text: 'Dots' },
          ]}
          onChange={(next) => changeWords({ picture: next })}
        />
      </div>
      {picture === 'cloud' ? (
        <CloudPicture {...shared} measure={measure} />
      ) : (
        <RatesPicture {...shared} measure={measure} mark={picture} />
      )}
    </section>
  );
}

interface PictureProps extends Pick<Props, 'onChoose' | 'onShow'> {
  /** Undefined while they are being counted. */
  readonly rows: readonly WordRow[] | undefined;
  readonly size: Size | undefined;
  readonly measure: (element: Element | null) => (() => void) | undefined;
}

function CloudPicture({ rows, size, measure, onChoose, onShow }: PictureProps) {
  const chosen = useChosen((state) => state.word);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const words = useMemo(() => cloudWords(rows ?? [], wordsFor(width, height)), [rows, width, height]);
  const layout = useCloudLayout({ words, width, height });
  return (
    <>
      <div className="words-cloud" ref={measure}>
        {layout && words.length > 0 && (
          <Cloud
            words={layout.placed}
            width={width}
            height={height}
            box={layout.box}
            title={`Word cloud of the ${layout.placed.length} most used words`}
            chosen={chosen}
            onChoose={onChoose}
            onShow={onShow}
          />
        )}
        {words.length > 0 && !layout && <Progress label="Placing words" />}
        {rows?.length === 0 && <p className="words-cloud-none">No word to show.</p>}
      </div>
      <p className="caption words-caption">
        {layout && words.length > 0 && cloudCaption(layout.placed.length, layout.missing)}
      </p>
    </>
  );
}

function RatesPicture({
  rows,
  size,
  measure,
  onChoose,
  onShow,
  mark,
}: PictureProps & { readonly mark: 'bars' | 'dots' }) {
  const chosen = useChosen((state) => state.word);
  const words = (rows ?? []).slice(0, 50).map(({ word, count, rate, rateLow, rateHigh }) => ({
    text: word,
    count,
    rate,
    low: rateLow,
    high: rateHigh,
  }));
  return (
    <>
      <div className="words-rates" ref={measure}>
        {size && words.length > 0 && (
          <BarsRates
            words={words}
            width={size.width}
            mark={mark}
            title={`The ${words.length} most used words by rate`}
            chosen={chosen}
            onChoose={onChoose}
            onShow={onShow}
          />
        )}
        {rows?.length === 0 && <p className="words-cloud-none">No word to show.</p>}
      </div>
      <p className="caption words-caption">
        {words.length > 0 &&
          `Per 10,000 words, the ${words.length} most used; lines are 95% intervals (Wilson).`}
      </p>
    </>
  );
}
