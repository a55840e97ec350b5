import type { ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import type { SentimentGroup, SentimentGrouping } from '../../../workspace/contract/sentiment';
import { SentimentMeans } from '../../charts/SentimentMeans';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { countOf, formatDate } from '../../text/numbers';
import { speakerName, speechTitle } from '../../text/speech-label';
import { Together } from './Together';
import { describeSum, fewScored, howGood, type Weighing } from './model';

interface Props {
  readonly selection: Selection;
  readonly weighing: Weighing;
  readonly by: SentimentGrouping;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** What stands there where no language has a list. */
  readonly noLexicon: ReactNode;
}

/** Means by speaker, speech or date. */
export function Groups({ selection, weighing, by, chosen, onChoose, noLexicon }: Props) {
  const project = useProject();
  const question = { selection, ...weighing, by };
  const table = useQuery('sentiment.groups', question);
  if (table.status === 'failed') return <FailureState failure={table.failure} />;
  if (table.status === 'waiting' || !project) return <Working of={table} label="Weighing sentences" />;
  const { groups, lexicon, made, ungrouped, all } = table.value;
  if (lexicon === undefined) return noLexicon;
  if (groups.length === 0)
    return (
      <EmptyState title={by === 'speaker' ? 'Nobody is known to speak here' : 'No speech here has a date'}>
        {by === 'speaker'
          ? 'Name the speakers in the Reader, or look at sentiment along the speech.'
          : 'Give speeches their dates in the library, or choose “each speech”.'}
      </EmptyState>
    );
  const shown = groups.find(({ key }) => key === chosen) ?? groups[0];
  const without = by === 'speaker' ? 'a known speaker' : 'a date so exact';
  return (
    <Together
      title={by === 'speaker' ? 'Sentiment by speaker' : `Sentiment by ${by === 'day' ? 'date' : by}`}
      facts={`all: ${describeSum(all)}`}
      stale={table.stale}
      caption={`Points: mean compound score of sentences. Lines: 95% interval (Student’s t over sentences, taken as independent). Hollow: fewer than ${fewScored} scored sentences.${ungrouped === 0 ? '' : ` ${countOf(ungrouped, 'sentence')} without ${without} not shown.`}`}
      picture={(width) => (
        <SentimentMeans
          title={`Mean sentiment by ${by}`}
          rows={groups.map((group) => ({ ...group, label: groupLabel(project, by, group) }))}
          width={width}
          few={fewScored}
          chosen={shown?.key}
          onChoose={onChoose}
        />
      )}
      found={
        shown && {
          title: groupLabel(project, by, shown),
          asked: { selection, ...weighing, filter: { group: { by, key: shown.key } } },
        }
      }
      weighing={weighing}
      made={made}
      table={{ table: 'sentiment-groups', query: question }}
      rests={howGood(weighing, lexicon)}
    />
  );
}

function groupLabel(
  project: ProjectState,
  by: SentimentGrouping,
  { key, speaker, transcript }: SentimentGroup,
): string {
  if (speaker !== undefined) return speakerName(project, speaker) ?? 'Somebody';
  const speech = project.transcripts.find(({ id }) => id === transcript);
  if (speech)
    return [speech.date?.slice(0, 4), speechTitle(speech)].filter((part) => part !== undefined).join(' ');
  return by === 'day' ? formatDate(key) : key;
}
