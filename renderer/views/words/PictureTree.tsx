import { useMemo } from 'react';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { notPlaced } from '../../charts/Cloud';
import { layNamedTree, unnamed, WordTree } from '../../charts/WordTree';
import { useChosen } from '../../state/chosen';
import { useQuery } from '../../state/query';
import { countOf, formatCount } from '../../text/numbers';
import { nounOf } from './model';
import { PictureFrame, type PictureProps } from './PictureFrame';
import { groupsByPart, groupsByStem } from './picture-groups';
import { wordWidth } from '../../design/text-width';

/** Words as boxes by word class or family: how much of what is said each takes. */
export function PictureTree({ selection, settings, rows, size, measure, onChoose, onShow }: PictureProps) {
  const chosen = useChosen((state) => state.word);
  const { groups: by } = settings.picture;
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  // More than find room for their names.
  const most = Math.max(12, Math.min(150, Math.round((width * height) / 1500)));
  const words = useMemo(() => (rows ?? []).slice(0, most), [rows, most]);
  const query = useQuery(
    'words.about',
    words.length === 0
      ? undefined
      : { selection, unit: settings.unit, words: words.map(({ word }) => word), facts: [by] },
    { keep: false },
  );
  const about = query.value?.words;
  const groups = useMemo(() => {
    if (!about) return [];
    const groupsOf = by === 'part' ? groupsByPart : groupsByStem;
    return layNamedTree({
      count: words.length,
      groupsOf: (count) => groupsOf(words.slice(0, count), about),
      width,
      height,
      widthOf: wordWidth,
    });
  }, [about, by, words, width, height]);
  const title = by === 'part' ? 'Words by word class' : 'Words by family';
  const without = unnamed(groups);
  const shown = groups.reduce((sum, group) => sum + group.words.length, 0);
  const how =
    by === 'part'
      ? 'the class of most of a word’s tokens (wink-nlp)'
      : 'words of one stem, coloured where there are several';
  return (
    <PictureFrame
      measure={measure}
      long
      caption={
        groups.length > 0 &&
        `Area in proportion to count, the ${countOf(shown, nounOf(settings.unit))} used most. Groups: ${how}.${bareText(groups)}${notPlaced(without, 'No room to name')}`
      }
    >
      {groups.length > 0 && (
        <WordTree
          groups={groups}
          width={width}
          height={height}
          title={title}
          chosen={chosen}
          say={formatCount}
          onChoose={onChoose}
          onShow={onShow}
        />
      )}
      {words.length > 0 && <Working of={query} label="Looking at the words" />}
      {query.failure && <FailureState failure={query.failure} />}
      {rows?.length === 0 && <p className="picture-none">No word to show.</p>}
    </PictureFrame>
  );
}

/** Groups whose boxes have no room for a heading, by their first word: ` Without a heading: Verbs (help).` */
function bareText(groups: ReturnType<typeof layNamedTree>): string {
  const bare = groups.flatMap(({ name, named, words }) =>
    named || name === '' ? [] : [`${name} (${words[0]?.text ?? ''})`],
  );
  return bare.length === 0 ? '' : ` Without a heading: ${bare.join(', ')}.`;
}
