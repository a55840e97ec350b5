import { useState } from 'react';
import type { CodeId } from '../../../workspace/contract/basics';
import type { Code, ProjectState } from '../../../workspace/contract/project';
import { IconButton } from '../../design/Button';
import { Dropdown } from '../../design/Menu';
import { perform } from '../../state/perform';
import { useQuery } from '../../state/query';
import { countOf } from '../../text/numbers';
import { lastName } from '../../text/speech-label';
import { codeEntries, renameCode } from './code-menu';
import { alsoCoded, passagesOf } from './codebook-model';
import { NameInput } from './NameInput';
import { WritingField } from './WritingField';

interface Props {
  readonly project: ProjectState;
  readonly code: Code;
  readonly onChoose: (code: CodeId) => void;
}

/** One code: what it means, where it stands in the tree, who it is given to and with which others. */
export function CodeCard({ project, code, onChoose }: Props) {
  const [renaming, setRenaming] = useState(false);
  const passages = passagesOf(project, code.id);
  const speeches = new Set(passages.map(({ transcript }) => transcript)).size;
  const parent = project.codes.find(({ id }) => id === code.parent);
  const excerpts = useQuery('excerpts.list', { annotations: passages.map(({ id }) => id), context: 'none' })
    .value?.excerpts;
  const speakers = [...countBy((excerpts ?? []).flatMap(({ speaker }) => speaker ?? []))];
  const also = alsoCoded(project.annotations, code.id).slice(0, 4);
  return (
    <section className="code-card" aria-label={`Code ${code.name}`}>
      <header>
        <i className={`code-dot code-c${code.colour}`} />
        {renaming ? (
          <NameInput
            label={`New name of ${code.name}`}
            value={code.name}
            onDone={(name) => {
              setRenaming(false);
              renameCode(code, name);
            }}
          />
        ) : (
          <h3 className="clip">{code.name}</h3>
        )}
        <span className="grow" />
        {!project.readOnly && (
          <Dropdown entries={codeEntries(project, code, () => setRenaming(true))} align="end">
            <IconButton icon="more" label={`Change ${code.name}`} small />
          </Dropdown>
        )}
      </header>
      <WritingField
        key={code.id}
        label={`What ${code.name} means`}
        placeholder="What does it mean, and when is it given?"
        value={code.description ?? ''}
        disabled={project.readOnly}
        onSave={(description) => void perform('code.save', { id: code.id, name: code.name, description })}
      />
      <dl className="num">
        {parent && (
          <>
            <dt>Under</dt>
            <dd>
              <button type="button" className="link" onClick={() => onChoose(parent.id)}>
                {parent.name}
              </button>
            </dd>
          </>
        )}
        <dt>Passages</dt>
        <dd>
          {passages.length === 0
            ? 'none yet'
            : `${passages.length.toLocaleString('en')} in ${countOf(speeches, 'speech', 'speeches')}`}
        </dd>
        {speakers.length > 0 && (
          <>
            <dt>Speakers</dt>
            <dd>
              {speakers
                .sort((a, b) => b[1] - a[1])
                .map(([name, count]) => `${lastName(name)} ${count}`)
                .join(', ')}
            </dd>
          </>
        )}
        {also.length > 0 && (
          <>
            <dt>Also</dt>
            <dd>
              {also
                .flatMap(({ code: other, count }) => {
                  const known = project.codes.find(({ id }) => id === other);
                  return known ? `${known.name} ${count}` : [];
                })
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
