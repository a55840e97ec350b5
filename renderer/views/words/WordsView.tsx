import { useCallback, useState } from 'react';
import { FailureState } from '../../asked/FailureState';
import { MadeLine } from '../../design/MadeLine';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { pictureExports } from '../../pictures/exports';
import { tableExports } from '../../state/export-table';
import { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { views } from '../registry';
import { GroupsDialog } from './GroupsDialog';
import { StopListDialog } from './StopListDialog';
import { WordCard } from './WordCard';
import { WordPicture } from './WordPicture';
import { usePictureMade } from './picture-state';
import { WordTable } from './WordTable';
import { WordsBar } from './WordsBar';
import { madeText, queryFor, tableQuery, usualWidth } from './model';
import { groupsOf, useWordsSettings } from './settings';
import './WordsView.css';

/** Which words are said how often: table and cloud side by side, and the chosen word's card. */
export function WordsView() {
  const settings = useWordsSettings();
  const selection = useSelection();
  const looked = useSelectedTranscripts().length;
  // In some of those looked at nothing may be selected: they have no words here.
  const speeches = useQuery('selection.size', { selection }).value?.speeches ?? looked;
  const [editing, setEditing] = useState(false);
  const [grouping, setGrouping] = useState(false);
  const project = useProject();
  const pages = usePages('words.table', (page) => tableQuery(selection, settings, page));
  const table = pages.first.value;
  const pictureMade = usePictureMade((state) => state.made);
  const { unit } = settings;
  // The unit of what is shown: the table of another one may still be on its way.
  const [counted, setCounted] = useState(unit);
  if (counted !== unit && !pages.first.stale) setCounted(unit);
  const choose = useCallback(
    (word: string) => {
      const { word: now, place } = useChosen.getState();
      const group = groupsOf(settings).find(({ name }) => name === word)?.words;
      useChosen.getState().choose({ word, unit, group, ...(word === now ? { place } : {}) });
    },
    [unit, settings],
  );
  const show = useCallback(
    (word: string) => {
      choose(word);
      if (views.some(({ name }) => name === 'contexts'))
        useView
          .getState()
          .go('contexts', { query: queryFor(word, settings), ...(unit === 'stem' ? { forms: 'yes' } : {}) });
    },
    [choose, unit, settings],
  );

  const side = (
    <div className="words-side">
      <WordPicture selection={selection} settings={settings} onChoose={choose} onShow={show} />
      <WordCard selection={selection} settings={settings} onShow={show} />
    </div>
  );

  return (
    <>
      <WordsBar
        settings={settings}
        table={table}
        onEditStopList={() => setEditing(true)}
        onEditGroups={() => setGrouping(true)}
      />
      {pages.first.failure ? (
        <FailureState failure={pages.first.failure} />
      ) : settings.picture.wide ? (
        <div className="words-wide">
          {side}
          <WorkingOver of={pages.working} label="Counting words" />
        </div>
      ) : (
        <Split
          id="words"
          label="Table of words"
          usual={usualWidth(settings, speeches)}
          least={300}
          most={900}
          rest={288}
          first={
            table ? (
              <div className="words-table">
                <WordTable
                  table={table}
                  pages={pages}
                  settings={settings}
                  speeches={speeches}
                  onChoose={choose}
                  onShow={show}
                />
                <WorkingOver of={pages.working} label="Counting words" />
              </div>
            ) : (
              <Working of={pages.first} label="Counting words" />
            )
          }
          second={side}
        />
      )}
      <MadeLine
        pages={[
          { page: 'words', text: 'words' },
          { page: 'clouds', text: 'pictures of words' },
          { page: 'stop-words', text: 'stop words' },
          { page: 'tokens', text: 'what a word is' },
        ]}
        made={table?.made}
        exports={[
          ...tableExports({
            table: 'words',
            query: tableQuery(selection, settings, { offset: 0, limit: 200 }),
          }),
          ...pictureExports(pictureMade ?? table?.made),
        ]}
      >
        {table ? madeText(table, counted, speeches) : ''}
      </MadeLine>
      {grouping && project && <GroupsDialog project={project} onClose={() => setGrouping(false)} />}
      {editing && (
        <StopListDialog selection={selection} settings={settings} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
