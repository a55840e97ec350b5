import { useMemo } from 'react';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { layLegend } from '../../charts/ChartLegend';
import { Cloud, legendLeft, notPlaced, panelHead } from '../../charts/Cloud';
import { wordsFor } from '../../charts/CloudSizes';
import { useCloudLayout } from '../../charts/CloudWorker';
import { Progress } from '../../design/Progress';
import { useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts } from '../../state/selection';
import { countOf, formatDecimal } from '../../text/numbers';
import { PictureFrame, type PictureProps } from './PictureFrame';
import { cloudWords } from './model';
import { panelBoxes, panelsFor } from './picture-layout';
import { axisWidth } from '../../design/text-width';
import { partsOf } from './picture-parts';
import type { PartKind } from './picture-settings';
import { useTellMade } from './picture-state';
import { countedAs } from './settings';
import { useColours } from './use-colours';

const nothingToPart: Readonly<Record<PartKind, string>> = {
  speaker: 'Nobody is named here: name the speakers in the Reader, or choose periods.',
  set: 'None of the speeches looked at is in a set: make a set in the library, or choose speakers.',
  period: 'None of the speeches looked at has a date: give them dates in the library, or choose speakers.',
};
const kindNames: Readonly<Record<PartKind, readonly [one: string, many: string]>> = {
  speaker: ['speaker', 'speakers'],
  set: ['set', 'sets'],
  period: ['period', 'periods'],
};

/** As many as one query counts. */
const mostParts = 6;

/** `each of the 3 speakers who say most`. */
function whoseClouds(kind: PartKind, count: number, more: boolean): string {
  const [one, many] = kindNames[kind];
  if (!more) return count === 1 ? `the one ${one}` : `each of the ${count} ${many}`;
  return kind === 'speaker'
    ? `each of the ${count} speakers who say most`
    : `each of the first ${count} ${many}`;
}

/** A cloud a speaker, set or period, all on one scale: the same rate has the same area in each. */
export function PictureParts({
  selection,
  settings,
  size,
  measure,
  onChoose,
  onShow,
}: Omit<PictureProps, 'rows'>) {
  const chosen = useChosen((state) => state.word);
  const project = useProject();
  const transcripts = useSelectedTranscripts();
  const { parts: kind, colour, seed, mixed } = settings.picture;
  const { unit } = settings;
  const who = useQuery(
    'words.about',
    kind === 'speaker' ? { selection, unit: 'folded', words: [], facts: [] } : undefined,
  );
  const speakers = who.value?.speakers;
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const most = panelsFor({ width, height }, mostParts);
  const { parts, more } = useMemo(() => {
    if (!project || (kind === 'speaker' && !speakers)) return { parts: undefined, more: false };
    return partsOf(kind, { project, selection, transcripts, speakers: speakers ?? [], most });
  }, [kind, project, selection, transcripts, speakers, most]);
  const counted = useQuery(
    'words.parts',
    parts && parts.length > 0
      ? { parts: parts.map((part) => part.selection), unit, ...countedAs(settings), limit: 150 }
      : undefined,
    { keep: false },
  );
  const tables = counted.value?.parts;
  useTellMade(counted.value?.made);

  const said = useMemo(
    () =>
      [...new Set(tables?.flatMap(({ rows }) => rows.slice(0, 60).map(({ word }) => word)))].slice(0, 400),
    [tables],
  );
  const toColour = useMemo(() => said.map((text) => ({ text })), [said]);
  const { colours, query } = useColours(colour, { selection, unit, words: toColour });
  const legend = useMemo(
    () => layLegend(colours.legend, width - 2 * legendLeft, axisWidth),
    [colours, width],
  );
  const frames = useMemo(
    () => panelBoxes(tables?.length ?? 0, { width, height: height - legend.height }),
    [tables, width, height, legend.height],
  );
  const boxes = useMemo(
    () =>
      (tables ?? []).map(({ rows }, index) => {
        const [across, down] = [frames[index]?.width ?? 0, (frames[index]?.height ?? 0) - panelHead];
        return { words: cloudWords(rows, 'rate', wordsFor(across, down)), width: across, height: down };
      }),
    [tables, frames],
  );
  const layouts = useCloudLayout({ boxes, seed, mixed });
  const panels = (parts ?? []).flatMap(({ name }, index) => {
    const [frame, layout, table] = [frames[index], layouts?.[index], tables?.[index]];
    if (!frame || !table) return [];
    return [
      {
        name: `${index} ${name}`,
        head: { text: name, note: countOf(table.tokens, 'word') },
        ...frame,
        words: layout?.placed ?? [],
        box: layout?.box ?? frame,
      },
    ];
  });
  const [one, many] = kindNames[kind];
  const placed = panels.reduce((sum, { words }) => sum + words.length, 0);
  const missing = [...new Set(layouts?.flatMap((layout) => layout.missing))];
  // Until then there is no picture, and none to save.
  const laid = layouts?.length === panels.length || boxes.every(({ words }) => words.length === 0);
  return (
    <PictureFrame
      measure={measure}
      long
      caption={
        placed > 0 &&
        `A cloud for ${whoseClouds(kind, panels.length, more)}. Area in proportion to rate per 10,000, one scale for all.${notPlaced(missing)}${colours.about}`
      }
      values={panels.flatMap(({ words, head }) =>
        words.map((word) => `${head.text}: ${word.text}, ${formatDecimal(word.value)}`),
      )}
    >
      {panels.length > 0 && !laid && <Progress label="Placing words" />}
      {panels.length > 0 && laid && (
        <Cloud
          panels={panels}
          width={width}
          height={height}
          title={`Word clouds of ${countOf(panels.length, one, many)}`}
          chosen={chosen}
          say={(value) => `${formatDecimal(value)} per 10,000`}
          tones={colours.tones}
          legend={legend}
          onChoose={onChoose}
          onShow={onShow}
        />
      )}
      <div className="picture-working">
        {query && <Working of={query} label="Looking at the words" />}
        {parts && parts.length > 0 && <Working of={counted} label="Counting words" />}
      </div>
      {(counted.failure ?? who.failure) && <FailureStateOf failures={[counted.failure, who.failure]} />}
      {parts?.length === 0 && <p className="picture-none">{nothingToPart[kind]}</p>}
    </PictureFrame>
  );
}

type Failures = readonly (Parameters<typeof FailureState>[0]['failure'] | undefined)[];

function FailureStateOf({ failures }: { readonly failures: Failures }) {
  const failure = failures.find((each) => each !== undefined);
  return failure && <FailureState failure={failure} />;
}
