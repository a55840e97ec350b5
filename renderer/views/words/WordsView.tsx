import { useCallback, useState } from 'react';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { MadeLine } from '../../design/MadeLine';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { pictureExports } from '../../pictures/exports';
import { tableExports } from '../../state/export-table';
import { openFiles } from '../../state/open-files';
import { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { useLooking, useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { views } from '../registry';
import { StopListDialog } from './StopListDialog';
import { WordCard } from './WordCard';
import { WordPicture } from './WordPicture';
import { usePictureMade } from './picture-state';
import { WordTable } from './WordTable';
import { WordsBar } from './WordsBar';
import { madeText, tableQuery } from './model';
import { useWordsSettings } from './settings';
import './WordsView.css';

/** Which words are said how often: table and cloud side by side, and the chosen word's card. */
export function WordsView() {
  const settings = useWordsSettings();
  const selection = useSelection();
  const speeches = useSelectedTranscripts();
  const [editing, setEditing] = useState(false);
  const pages = usePages(
    'words.table',
    speeches.length === 0 ? undefined : (page) => tableQuery(selection, settings, page),
  );
  const table = pages.first.value;
  const pictureMade = usePictureMade((state) => state.made);
  const { unit } = settings;
  const choose = useCallback(
    (word: string) => {
      const { word: now, place } = useChosen.getState();
      useChosen.getState().choose({ word, unit, ...(word === now ? { place } : {}) });
    },
    [unit],
  );
  const show = useCallback(
    (word: string) => {
      choose(word);
      if (views.some(({ name }) => name === 'contexts'))
        useView.getState().go('contexts', { query: word, ...(unit === 'stem' ? { forms: 'yes' } : {}) });
    },
    [choose, unit],
  );
  if (speeches.length === 0) return <NothingLookedAt />;

  const side = (
    <div className="words-side">
      <WordPicture selection={selection} settings={settings} onChoose={choose} onShow={show} />
      <WordCard selection={selection} settings={settings} onShow={show} />
    </div>
  );

  return (
    <>
      <WordsBar settings={settings} table={table} onEditStopList={() => setEditing(true)} />
      {pages.first.failure ? (
        <FailureState failure={pages.first.failure} />
      ) : settings.picture.wide ? (
        <div className="words-wide">{side}</div>
      ) : (
        <Split
          id="words"
          label="Table of words"
          usual={456}
          least={300}
          most={900}
          first={
            table ? (
              <WordTable
                table={table}
                pages={pages}
                settings={settings}
                speeches={speeches.length}
                onChoose={choose}
                onShow={show}
              />
            ) : (
              <Progress label="Counting words" />
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
        {table && madeText(table, unit, speeches.length)}
      </MadeLine>
      {editing && (
        <StopListDialog selection={selection} settings={settings} onClose={() => setEditing(false)} />
      )}
    </>
  );
}

function NothingLookedAt() {
  const project = useProject();
  const { lookAt } = useLooking();
  if (project?.transcripts.length === 0) {
    return (
      <EmptyState
        title="This project has no speeches yet"
        actions={<Button onClick={() => void openFiles()}>Open files…</Button>}
      >
        Open files, drop them on this window, or paste a text.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No speech is looked at"
      actions={<Button onClick={() => lookAt(undefined)}>Look at all speeches</Button>}
    >
      Press the dots in the library to choose which speeches are counted.
    </EmptyState>
  );
}
