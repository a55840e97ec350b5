import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { MadeLine } from '../../design/MadeLine';
import { pictureExports } from '../../pictures/exports';
import { tableExports } from '../../state/export-table';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { Below } from './Below';
import { Facts } from './Facts';
import { Follows, followsTitle } from './Follows';
import { describeFacts, parseSection, parseWindow, sectionTitles } from './model';
import { Needs } from './Needs';
import { needsOf } from './needs';
import { Speakers } from './Speakers';
import { usePeriod } from './use-period';
import './OverviewView.css';

/** What is loaded, who speaks how much and after whom, and what needs a look. */
export function OverviewView() {
  const selection = useSelection();
  const project = useProject();
  const transcripts = useSelectedTranscripts();
  const facts = useQuery('overview.facts', { selection });
  const ofAll = useMemo(() => ofAllSpeakers(selection), [selection]);
  const speakers = useQuery('overview.speakers', { selection: ofAll });
  const rows = speakers.value?.rows;
  const needs = useMemo(
    () => (project ? needsOf(project, transcripts, rows ?? []) : []),
    [project, transcripts, rows],
  );
  return (
    <div className="overview">
      <Facts selection={selection} />
      <div className="overview-top">
        <Speakers speakers={speakers} />
        <Follows selection={selection} />
        <Needs needs={needs} />
      </div>
      <Below selection={selection} />
      <Made {...{ selection, ofAll }}>{facts.value ? describeFacts(facts.value) : 'What is looked at'}</Made>
    </div>
  );
}

/** The same speeches, whoever speaks. */
function ofAllSpeakers(selection: Selection): Selection {
  const all = { ...selection };
  delete all.speakers;
  return all;
}

interface MadeProps {
  readonly selection: Selection;
  /** The same without a choice of speakers. */
  readonly ofAll: Selection;
  readonly children: string;
}

function Made({ selection, ofAll, children }: MadeProps) {
  const params = useView((state) => state.params);
  const facts = useQuery('overview.facts', { selection });
  const follows = useQuery('overview.follows', { selection });
  const section = parseSection(params['section']);
  const period = usePeriod();
  const by = params['by'] === 'speaker' ? 'speaker' : 'speech';
  const made = facts.value?.made;
  const pictured = section === 'turns' || section === 'lengths' || section === 'time';
  const lists = params['from'] !== undefined && params['to'] !== undefined;
  const below = {
    turns: { table: 'overview-turns', query: { selection } },
    lengths: { table: 'overview-turns', query: { selection } },
    time: { table: 'overview-time', query: { selection, period } },
    questions: { table: 'overview-questions', query: { selection } },
    richness: {
      table: 'overview-richness',
      query: { selection, by, window: parseWindow(params['window']) },
    },
    readability: { table: 'overview-readability', query: { selection, by } },
  } as const;
  return (
    <MadeLine
      made={made}
      pages={[
        { page: 'turn-taking', text: 'turn-taking' },
        { page: 'richness', text: 'richness' },
        { page: 'readability', text: 'readability' },
      ]}
      exports={[
        ...tableExports({ table: 'overview-speakers', query: { selection: ofAll } }, 'Speakers'),
        ...tableExports({ table: 'overview-follows', query: { selection } }, 'Changes of speaker'),
        ...tableExports(below[section], section === 'lengths' ? sectionTitles.turns : sectionTitles[section]),
        ...pictureExports(follows.value?.made, followsTitle),
        ...(pictured && !lists ? pictureExports(made, sectionTitles[section]) : []),
      ]}
    >
      {children}
    </MadeLine>
  );
}
