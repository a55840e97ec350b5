import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { KeynessTable } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import type { CloudWord } from '../../charts/CloudSizes';
import { useProject } from '../../state/project';
import { useQuery, type Query } from '../../state/query';
import { useSelectedTranscripts } from '../../state/selection';
import { restOf } from './picture-parts';
import { overused } from './picture-sides';
import { useTellMade } from './picture-state';
import { countedAs, type WordsSettings } from './settings';

interface KeyWords {
  /** The strongest first. */
  readonly words: readonly CloudWord[];
  /** Undefined where there is nothing to compare with. */
  readonly query: Query<KeynessTable> | undefined;
}

/** What is looked at over-uses against the rest of the project; asked only where it is wanted. */
export function useKeyWords(wanted: boolean, selection: Selection, settings: WordsSettings): KeyWords {
  const project = useProject();
  const looked = useSelectedTranscripts();
  const rest = project && wanted ? restOf(project, selection, looked) : undefined;
  const query = useQuery(
    'compare.table',
    rest && {
      a: selection,
      b: rest,
      unit: settings.unit,
      ...countedAs(settings),
      contains: settings.contains.trim(),
      measure: 'g2',
      splits: 0,
      limit: 1000,
    },
    { keep: false },
  );
  const { value } = query;
  useTellMade(rest && value?.made);
  const words = useMemo(() => overused(value?.rows ?? [], 'a', 'g2'), [value]);
  return { words: rest ? words : [], query: rest ? query : undefined };
}

/** Why there is no cloud of key words, or how far they are. */
export function KeyWordsState({ of: { words, query } }: { readonly of: KeyWords }) {
  if (!query)
    return (
      <p className="picture-none">
        There is no rest to compare with. Look at some of the speeches, or at some of the speakers of all
        speeches; turns and words said must not restrict them.
      </p>
    );
  if (query.failure) return <FailureState failure={query.failure} />;
  if (!query.value) return <Working of={query} label="Comparing" />;
  return (
    words.length === 0 && (
      <p className="picture-none">No word is clearly over-used here against the rest of the project.</p>
    )
  );
}
