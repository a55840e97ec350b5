import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { Unit, WordsAbout } from '../../../workspace/contract/tables';
import type { CloudWord } from '../../charts/CloudSizes';
import { useProject } from '../../state/project';
import { useQuery, type Query } from '../../state/query';
import { coloursOf, noColours, type Colours } from './picture-colours';
import type { CloudColour } from './picture-settings';

interface About {
  readonly selection: Selection;
  readonly unit: Unit;
  readonly words: readonly Pick<CloudWord, 'text'>[];
}

/** The colours of words, and the question for them where there is one, to show how far it is. */
export function useColours(
  colour: CloudColour,
  { selection, unit, words }: About,
): { readonly colours: Colours; readonly query: Query<WordsAbout> | undefined } {
  const project = useProject();
  const asks = colour !== 'none' && words.length > 0;
  const query = useQuery(
    'words.about',
    asks ? { selection, unit, words: words.map(({ text }) => text), facts: [colour] } : undefined,
  );
  const { value } = query;
  const colours = useMemo(
    () => (value && project && asks ? coloursOf(colour, value, project) : noColours),
    [value, project, asks, colour],
  );
  return { colours, query: asks ? query : undefined };
}
