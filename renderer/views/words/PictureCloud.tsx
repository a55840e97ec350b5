import { useMemo } from 'react';
import type { WordTable } from '../../../workspace/contract/tables';
import { Working } from '../../asked/Working';
import { Cloud, cloudCaption, legendLeft } from '../../charts/Cloud';
import { layLegend } from '../../charts/ChartLegend';
import { wordsFor } from '../../charts/CloudSizes';
import { useCloudLayout } from '../../charts/CloudWorker';
import { Progress } from '../../design/Progress';
import { useChosen } from '../../state/chosen';
import { formatCount, formatDecimal } from '../../text/numbers';
import { PictureFrame, type PictureProps } from './PictureFrame';
import { cloudWords, nounOf } from './model';
import { axisWidth } from '../../design/text-width';
import type { CloudValue } from './picture-settings';
import { useTellMade } from './picture-state';
import { useColours } from './use-colours';

const valueNames: Readonly<Record<CloudValue, string>> = {
  count: 'count',
  rate: 'rate per 10,000 words',
  tfidf: 'tf-idf, summed over the speeches',
  keyness: 'G² (4-term) against the rest of the project, words over-used here with 10.83 or more',
};
const noWords: readonly never[] = [];

interface Props extends Omit<PictureProps, 'rows'> {
  readonly table: WordTable | undefined;
}

/** The same rows as the table, the highest first, each word as large as its value. */
export function PictureCloud({ selection, settings, table, size, measure, onChoose, onShow }: Props) {
  const chosen = useChosen((state) => state.word);
  const { value, colour, seed, mixed } = settings.picture;
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const isKey = value === 'keyness';
  useTellMade(isKey ? table?.made : undefined);
  const most = wordsFor(width, height);
  const rows = table?.rows ?? noWords;
  const words = useMemo(() => cloudWords(rows, value, most), [rows, value, most]);
  const { colours, query } = useColours(colour, { selection, unit: settings.unit, words });
  const legend = useMemo(
    () => layLegend(colours.legend, width - 2 * legendLeft, axisWidth),
    [colours, width],
  );
  const boxes = useMemo(
    () => [{ words, width, height: height - legend.height }],
    [words, width, height, legend.height],
  );
  const [layout] = useCloudLayout({ boxes, seed, mixed }) ?? [];
  const say = (said: number): string =>
    value === 'count' ? formatCount(said) : `${isKey ? 'G² ' : ''}${formatDecimal(said)}`;
  return (
    <PictureFrame
      measure={measure}
      long={colour !== 'none' || isKey}
      caption={
        layout &&
        words.length > 0 &&
        `${cloudCaption({ placed: layout.placed.length, missing: layout.missing, by: valueNames[value], noun: nounOf(settings.unit) })}${colours.about}`
      }
      values={layout?.placed.map((word) => `${word.text}, ${say(word.value)}`)}
    >
      {layout && words.length > 0 && (
        <Cloud
          panels={[
            {
              name: 'all',
              x: 0,
              y: 0,
              width,
              height: height - legend.height,
              words: layout.placed,
              box: layout.box,
            },
          ]}
          width={width}
          height={height}
          title={`Word cloud of the ${layout.placed.length} ${isKey ? 'words most over-used' : 'most used words'}`}
          chosen={chosen}
          say={say}
          tones={colours.tones}
          legend={legend}
          onChoose={onChoose}
          onShow={onShow}
        />
      )}
      {words.length > 0 && !layout && <Progress label="Placing words" />}
      {query && (
        <div className="picture-working">
          <Working of={query} label="Looking at the words" />
        </div>
      )}
      {table && words.length === 0 && <p className="picture-none">{noWord(value, table)}</p>}
    </PictureFrame>
  );
}

/** Why there is no word, as far as it is for what the area shows. */
function noWord(value: CloudValue, { rest, rows }: WordTable): string {
  if (value === 'tfidf' && rows.length > 0)
    return 'Every word has a tf-idf of 0: it tells what is said in few of several speeches. Choose another area.';
  if (value !== 'keyness') return 'No word to show.';
  return rest
    ? 'No word is clearly over-used here against the rest of the project.'
    : 'There is no rest to compare with. Look at some of the speeches or speakers alone.';
}
