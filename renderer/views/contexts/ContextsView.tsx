import { useDeferredValue } from 'react';
import { Segmented } from '../../design/Segmented';
import { askedBefore, type Before } from '../../state/asked-before';
import { queryOf, useChosen } from '../../state/chosen';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView, type ViewParams } from '../../state/view';
import { CollocatesMode } from './CollocatesMode';
import { LinesMode } from './LinesMode';
import { NetworkMode } from './NetworkMode';
import { Nothing } from './Nothing';
import { PatternsMode } from './PatternsMode';
import { QueryBar } from './QueryBar';
import { QueryTotal } from './QueryTotal';
import { askedOf, paramsOf, type Asked, type Show } from './asked';
import { listDirection, sideNames } from './model';
import './ContextsView.css';

const useBefore = askedBefore('query', askedOf);

/** Every place of a query in its line, the words that keep it company, and what stands right beside it. */
export function ContextsView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const word = useChosen(queryOf);
  const stem = useChosen(({ unit }) => unit === 'stem');
  const selection = useSelection();
  const languages = useSelectedTranscripts().map(({ language }) => language);
  const asked = askedNow(params, { word, stem, before: useBefore(params) });
  // While somebody types the lines follow a moment later, and the field never waits for them.
  const query = useDeferredValue(asked.query).trim();
  const ask = (change: Partial<Asked>): void => {
    const next = { ...asked, ...change };
    keep({ query: next.query, ...paramsOf(next) });
  };
  const settled = { ...asked, query };
  const sides = sideNames[listDirection(query, languages)];
  const props = { asked: settled, selection, ask, sides, tabs: <Tabs asked={asked} ask={ask} /> };
  return (
    <div className="contexts">
      <QueryBar asked={asked} ask={ask}>
        {query !== '' && <QueryTotal asked={settled} selection={selection} />}
      </QueryBar>
      {query === '' ? (
        <div className="contexts-list">
          <Nothing ask={ask} selection={selection} />
        </div>
      ) : (
        <Mode {...props} />
      )}
    </div>
  );
}

interface Known {
  readonly word: string | undefined;
  readonly stem: boolean;
  readonly before: Before<Asked> | undefined;
}

/** The address; else a word that was chosen since; else what was asked before. */
function askedNow(params: ViewParams, { word, stem, before }: Known): Asked {
  if (params['query'] !== undefined) return askedOf(params);
  const asked = before?.asked ?? askedOf(params);
  if (word === undefined || word === before?.word) return asked;
  return { ...asked, query: word, near: undefined, ...(stem && { forms: true }) };
}

function Mode(props: Parameters<typeof LinesMode>[0]) {
  switch (props.asked.show) {
    case 'lines':
      return <LinesMode {...props} />;
    case 'collocates':
      return <CollocatesMode {...props} />;
    case 'network':
      return <NetworkMode {...props} />;
    case 'patterns':
      return <PatternsMode {...props} />;
  }
}

const shown: readonly { readonly value: Show; readonly text: string }[] = [
  { value: 'lines', text: 'Lines' },
  { value: 'collocates', text: 'Collocates' },
  { value: 'network', text: 'Network' },
  { value: 'patterns', text: 'Patterns' },
];

function Tabs({ asked, ask }: { readonly asked: Asked; readonly ask: (change: Partial<Asked>) => void }) {
  return (
    <Segmented label="What is shown" value={asked.show} options={shown} onChange={(show) => ask({ show })} />
  );
}
