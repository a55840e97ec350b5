import { useMemo } from 'react';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { Cloud, notPlaced, panelHead } from '../../charts/Cloud';
import { wordsFor } from '../../charts/CloudSizes';
import { useCloudLayout } from '../../charts/CloudWorker';
import { Progress } from '../../design/Progress';
import { useChosen } from '../../state/chosen';
import { useQuery } from '../../state/query';
import { countOf, formatDecimal } from '../../text/numbers';
import { selectionOf, sideName, type Sides } from '../compare/sides';
import type { ProjectState } from '../../../workspace/contract/project';
import { PictureFrame, type PictureProps } from './PictureFrame';
import { sideBoxes } from './picture-layout';
import { within } from './picture-parts';
import { overused } from './picture-sides';
import { useTellMade } from './picture-state';
import { countedAs } from './settings';

interface Props extends Omit<PictureProps, 'rows'> {
  readonly project: ProjectState;
  readonly sides: Sides;
}

/** What each of two sides over-uses: A at the left, B at the right, on one scale. */
export function PictureSides({
  project,
  sides,
  selection,
  settings,
  size,
  measure,
  onChoose,
  onShow,
}: Props) {
  const chosen = useChosen((state) => state.word);
  const { difference, seed, mixed } = settings.picture;
  const compared = useQuery(
    'compare.table',
    {
      a: within(selection, selectionOf(project, sides.a, sides.b)),
      b: within(selection, selectionOf(project, sides.b, sides.a)),
      unit: settings.unit,
      ...countedAs(settings),
      measure: 'g2',
      splits: 0,
      limit: 1000,
    },
    { keep: false },
  );
  const table = compared.value;
  useTellMade(table?.made);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const frames = useMemo(() => sideBoxes({ width, height }), [width, height]);
  const boxes = useMemo(
    () =>
      (['a', 'b'] as const).map((side, index) => {
        const [across, down] = [frames[index]?.width ?? 0, (frames[index]?.height ?? 0) - panelHead];
        const words = overused(table?.rows ?? [], side, difference);
        return { words: words.slice(0, wordsFor(across, down)), width: across, height: down };
      }),
    [table, difference, frames],
  );
  const layouts = useCloudLayout({ boxes, seed, mixed });
  const panels = (['a', 'b'] as const).flatMap((side, index) => {
    const frame = frames[index];
    if (!frame || !table) return [];
    const layout = layouts?.[index];
    const letter = side === 'a' ? ('A' as const) : ('B' as const);
    return [
      {
        name: side,
        head: {
          letter,
          text: sideName(project, sides[side]),
          note: countOf(side === 'a' ? table.tokensA : table.tokensB, 'word'),
        },
        tone: side,
        ...frame,
        words: layout?.placed ?? [],
        box: layout?.box ?? frame,
      },
    ];
  });
  const say = (value: number): string =>
    difference === 'g2' ? `G² ${formatDecimal(value)}` : `${formatDecimal(value)} more per 10,000`;
  const missing = [...new Set(layouts?.flatMap((layout) => layout.missing))];
  const silent = table && (table.tokensA === 0 || table.tokensB === 0);
  const none = table && !silent && boxes.every(({ words }) => words.length === 0);
  const idle = boxes.findIndex(({ words }) => words.length === 0);
  // Until then there is no picture, and none to save.
  const laid = layouts?.length === panels.length;
  return (
    <PictureFrame
      measure={measure}
      long
      caption={
        table &&
        !silent &&
        !none &&
        `What A (left) or B (right) over-uses, G² (4-term) of 10.83 or more. Area in proportion to ${difference === 'g2' ? 'G²: how sure it is' : 'the difference of rates'}, one scale for both.${idle === -1 ? '' : ` ${idle === 0 ? 'A' : 'B'} over-uses no word so clearly.`}${notPlaced(missing)}`
      }
      values={panels.flatMap(({ words, head }) =>
        words.map((word) => `${head.letter}: ${word.text}, ${say(word.value)}`),
      )}
    >
      {panels.length > 0 && !silent && !none && !laid && <Progress label="Placing words" />}
      {panels.length > 0 && !silent && !none && laid && (
        <Cloud
          panels={panels}
          width={width}
          height={height}
          title="Words that one side over-uses"
          chosen={chosen}
          say={say}
          onChoose={onChoose}
          onShow={onShow}
        />
      )}
      <Working of={compared} label="Comparing" />
      {compared.failure && <FailureState failure={compared.failure} />}
      {silent && (
        <p className="picture-none">
          {`${sideName(project, table.tokensA === 0 ? sides.a : sides.b)} says nothing of what is looked at. Choose another side.`}
        </p>
      )}
      {none && (
        <p className="picture-none">
          No word differs clearly between the two sides: their texts are alike, or too short to tell.
        </p>
      )}
    </PictureFrame>
  );
}
