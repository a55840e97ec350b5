import { useDeferredValue, useMemo, useState } from 'react';
import type { Input } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { Field } from '../../design/Field';
import { MadeLine } from '../../design/MadeLine';
import { Pick } from '../../design/Pick';
import { useChosen } from '../../state/chosen';
import { pictureExports } from '../../pictures/exports';
import { tableExports } from '../../state/export-table';
import { openFiles } from '../../state/open-files';
import { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { useSelectedTranscripts } from '../../state/selection';
import { useView, type ViewParams } from '../../state/view';
import { Finding } from './Finding';
import { KeynessRows } from './KeynessRows';
import { Plot } from './Plot';
import { SideBySide } from './SideBySide';
import { SideLines } from './SideLines';
import { SidesBar } from './SidesBar';
import { lensOf, lensParams, measureOf, measures, unitNames, type Lens } from './model';
import { formatSide, selectionOf, sideName, sidesOf, type Sides } from './sides';
import './CompareView.css';

/** What was compared last, for coming back by the tab: the address is empty then. */
let before: ViewParams = {};

/** Two speakers, speeches or sets side by side: which words the one has more than the other, and how sure that is. */
export function CompareView() {
  const project = useProject();
  const looked = useSelectedTranscripts();
  const given = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const params = Object.keys(given).length === 0 ? before : given;
  const sides = useMemo(
    () => (project ? sidesOf(project, looked, { a: params['a'], b: params['b'] }) : undefined),
    [project, looked, params],
  );
  if (!project) return undefined;
  if (!sides)
    return (
      <div className="compare">
        <EmptyState
          title={
            project.transcripts.length === 0
              ? 'There is nothing to compare yet'
              : 'One voice alone cannot be compared'
          }
          actions={<Button onClick={() => void openFiles()}>Open files…</Button>}
        >
          {project.transcripts.length === 0
            ? 'Open two speeches, or one with several speakers: then two of them stand side by side here.'
            : 'Add a second speech, or name the speakers of this one in the Reader: then two of them stand side by side here.'}
        </EmptyState>
      </div>
    );
  const lens = lensOf(params);
  const change = (nextSides: Sides, nextLens: Lens): void => {
    before = { a: formatSide(nextSides.a), b: formatSide(nextSides.b), ...lensParams(nextLens) };
    keep(before);
  };
  return (
    <Compared
      project={project}
      sides={sides}
      lens={lens}
      onSides={(next) => change(next, lens)}
      onLens={(next) => change(sides, { ...lens, ...next })}
    />
  );
}

interface Props {
  readonly project: ProjectState;
  readonly sides: Sides;
  readonly lens: Lens;
  readonly onSides: (sides: Sides) => void;
  readonly onLens: (lens: Partial<Lens>) => void;
}

function Compared({ project, sides, lens, onSides, onLens }: Props) {
  const contains = useDeferredValue(lens.contains);
  const a = selectionOf(project, sides.a, sides.b);
  const b = selectionOf(project, sides.b, sides.a);
  const question: Input<'compare.table'> = {
    a,
    b,
    unit: lens.unit,
    stopList: lens.stopList,
    contains,
    measure: lens.measure,
    splits: 0,
  };
  const pages = usePages('compare.table', (page) => ({ ...question, ...page }));
  const { value: table, failure } = pages.first;
  const nameA = sideName(project, sides.a);
  const nameB = sideName(project, sides.b);
  return (
    <div className="compare">
      <SidesBar project={project} sides={sides} sizes={table} onChange={onSides} />
      <LensBar lens={lens} onLens={onLens} />
      {failure ? (
        <FailureState failure={failure} />
      ) : table === undefined ? (
        <Working of={pages.first} label="Comparing" />
      ) : table.tokensA === 0 || table.tokensB === 0 ? (
        <EmptyState title={`${table.tokensA === 0 ? nameA : nameB} says nothing here`}>
          Choose another side.
        </EmptyState>
      ) : (
        <>
          <Finding table={table} unit={lens.unit} question={{ ...question, contains: '' }} />
          <Found
            pages={pages}
            question={question}
            selections={{ a, b }}
            lens={lens}
            names={{ a: nameA, b: nameB }}
            onLens={onLens}
          />
        </>
      )}
      <MadeLine
        pages={[{ page: 'keyness', text: 'keyness' }]}
        made={table?.made}
        exports={
          table ? [...tableExports({ table: 'compare', query: question }), ...pictureExports(table.made)] : []
        }
      >
        {`${measureOf(lens.measure).text}; Log Ratio with its 95% interval, a count of 0 taken as 0.5; grey where the interval holds “equal”`}
      </MadeLine>
    </div>
  );
}

function LensBar({ lens, onLens }: Pick<Props, 'lens' | 'onLens'>) {
  return (
    <div className="bar" role="toolbar" aria-label="How it is compared">
      <Pick label="Unit" value={lens.unit} options={unitNames} onChange={(unit) => onLens({ unit })} />
      <Pick
        label="Rank by"
        value={lens.measure}
        options={measures}
        onChange={(measure) => onLens({ measure })}
      />
      <Pick
        label="Stop list"
        value={lens.stopList}
        options={[
          { value: 'none', text: 'Off' },
          { value: 'default', text: 'On', note: 'hides the commonest words' },
        ]}
        onChange={(stopList) => onLens({ stopList })}
      />
      <span className="grow" />
      <Field
        label="Find a word"
        icon="search"
        clearable
        value={lens.contains}
        onChange={(contains) => onLens({ contains })}
      />
    </div>
  );
}

interface FoundProps {
  readonly pages: ReturnType<typeof usePages<'compare.table'>>;
  readonly question: Input<'compare.table'>;
  readonly selections: { readonly a: Selection; readonly b: Selection };
  readonly lens: Lens;
  readonly names: { readonly a: string; readonly b: string };
  readonly onLens: (lens: Partial<Lens>) => void;
}

function Found({ pages, question, selections, lens, names, onLens }: FoundProps) {
  const table = pages.first.value;
  const chosenWord = useChosen((state) => state.word);
  const choose = useChosen((state) => state.choose);
  const go = useView((state) => state.go);
  const [own, setOwn] = useState<{ key: string; word: string }>();
  if (!table) return undefined;
  // A word chosen elsewhere is shown here too; until then the most telling one is.
  const chosen =
    own !== undefined && own.word === chosenWord
      ? own
      : chosenWord === undefined
        ? table.rows[0]
        : { key: chosenWord, word: chosenWord };
  const pick = (row: { key: string; word: string }): void => {
    setOwn({ key: row.key, word: row.word });
    choose({ word: row.word, unit: lens.unit });
  };
  const rows = (
    <div className={pages.first.stale ? 'compare-column is-stale' : 'compare-column'}>
      {table.total === 0 ? (
        <EmptyState
          title={`No word has “${lens.contains.trim()}” in it`}
          actions={<Button onClick={() => onLens({ contains: '' })}>Show all words</Button>}
        >
          Fewer letters find more.
        </EmptyState>
      ) : (
        <KeynessRows
          pages={pages}
          total={table.total}
          measure={lens.measure}
          unit={lens.unit}
          chosen={chosen?.key}
          onChoose={pick}
          onShow={(row) => {
            pick(row);
            go('contexts', { query: row.word });
          }}
          onMeasure={(measure) => onLens({ measure })}
        />
      )}
      <WorkingOver of={pages.working} label="Comparing" />
    </div>
  );
  const plot = (
    <Plot
      question={{ ...question, contains: '' }}
      tokens={table.tokensA + table.tokensB}
      nameA={names.a}
      nameB={names.b}
      chosen={chosen?.key}
      onChoose={(key, word) => pick({ key, word })}
    />
  );
  return (
    <>
      <SideBySide rows={rows} plot={plot} />
      {chosen && (
        <div className="compare-lines">
          <SideLines letter="A" selection={selections.a} word={chosen.word} unit={lens.unit} />
          <SideLines letter="B" selection={selections.b} word={chosen.word} unit={lens.unit} />
        </div>
      )}
    </>
  );
}
