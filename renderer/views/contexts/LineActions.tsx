import type { CodeId } from '../../../workspace/contract/basics';
import type { ContextTable } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { Dropdown } from '../../design/Menu';
import { useChosen, type Place } from '../../state/chosen';
import { notify } from '../../state/notices';
import { perform } from '../../state/perform';
import { useProject } from '../../state/project';
import { useView } from '../../state/view';
import { countOf, formatCount } from '../../text/numbers';
import { questionKey, type Asked } from './asked';
import { bringBack, dropLines, keepLines, unmark, type LineChoice } from './line-choice';

interface Props {
  readonly asked: Asked;
  readonly choice: LineChoice;
  readonly table: ContextTable | undefined;
}

/** What can be done with the lines that are marked, and how many are not shown; nothing where there is neither. */
export function LineActions({ asked, choice, table }: Props) {
  const question = questionKey(asked);
  const { marked, without, only } = choice;
  const drawn = table && asked.thin !== undefined && asked.thin < table.found;
  if (marked.length === 0 && without.length === 0 && only === undefined && !drawn) return undefined;
  const lines = countOf(marked.length, 'line');
  return (
    <div className="bar contexts-actions" role="toolbar" aria-label="Lines that are marked">
      {marked.length > 0 && (
        <>
          <span className="num">
            <b>{formatCount(marked.length)}</b> marked
          </span>
          <Button small onClick={() => said(question, dropLines(question, marked), `Dropped ${lines}`)}>
            Drop
          </Button>
          <Button small onClick={() => said(question, keepLines(question, marked), `Only ${lines} kept`)}>
            Keep only these
          </Button>
          <CodeMenu marked={marked} />
          <Button small kind="plain" onClick={() => unmark(question)}>
            Unmark
          </Button>
        </>
      )}
      <span className="note num contexts-hidden" role="status">
        {drawn &&
          `${formatCount(asked.thin)} of ${countOf(table.found, 'line')} drawn at random (seed ${asked.seed})`}
        {drawn && table.dropped > 0 && ' · '}
        {table && table.dropped > 0 && `${countOf(table.dropped, 'line')} not shown`}
      </span>
      {(without.length > 0 || only !== undefined) && (
        <Button
          small
          kind="plain"
          onClick={() => said(question, bringBack(question), 'All lines are shown again')}
        >
          Bring all back
        </Button>
      )}
    </div>
  );
}

/** Says what was done with the lines of a question, with the way back; what was said of them before has none any more. */
export const said = (question: string, undo: () => void, text: string): void =>
  notify({ text, action: { label: 'Undo', run: undo }, about: question });

function CodeMenu({ marked }: { readonly marked: readonly Place[] }) {
  const codes = useProject()?.codes ?? [];
  return (
    <Dropdown
      entries={
        codes.length === 0
          ? [{ kind: 'item', text: 'No codes yet: make one in the Reader', run: () => readAt(marked[0]) }]
          : codes.map(({ id, name }) => ({
              kind: 'item',
              text: name,
              run: () => void codeLines(marked, id, name),
            }))
      }
    >
      <Button small>Code…</Button>
    </Dropdown>
  );
}

function readAt(place: Place | undefined): void {
  if (place) useChosen.getState().choose({ place });
  useView.getState().go('reader');
}

async function codeLines(marked: readonly Place[], code: CodeId, name: string): Promise<void> {
  const places = marked.map(({ transcript, start, end }) => ({ transcript, span: { start, end } }));
  await perform(
    'annotation.addAll',
    { places, codes: [code] },
    { said: `Coded ${countOf(places.length, 'line')} as “${name}”` },
  );
}
