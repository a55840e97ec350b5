import type { ProjectState } from '../../../workspace/contract/project';
import type { Excerpt } from '../../../workspace/contract/tables';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { Pick, PickButton } from '../../design/Pick';
import { countOf } from '../../text/numbers';
import { useExcerpts } from './excerpts-store';
import { nobody, type GroupBy } from './model';

interface Props {
  readonly project: ProjectState;
  readonly all: readonly Excerpt[];
  readonly chosen: readonly Excerpt[];
}

const groupings: readonly { readonly value: GroupBy; readonly text: string }[] = [
  { value: 'transcript', text: 'Speech' },
  { value: 'code', text: 'Code' },
  { value: 'speaker', text: 'Speaker' },
  { value: 'none', text: 'Nothing' },
];

/** How the list is ordered and what of it is shown, and how much is chosen. */
export function ExcerptsBar({ project, all, chosen }: Props) {
  const { groupBy, codes, speakers } = useExcerpts();
  const codeNames = project.codes
    .map(({ name }) => name)
    .filter((name) => all.some((one) => one.codes.includes(name)));
  const speakerNames = [...new Set(all.map(({ speaker }) => speaker ?? nobody))];
  const speeches = new Set(chosen.map(({ transcript }) => transcript)).size;
  return (
    <div className="bar" role="toolbar" aria-label="Excerpts">
      <Pick
        label="Group by"
        value={groupBy}
        options={groupings}
        onChange={(value) => useExcerpts.setState({ groupBy: value })}
      />
      <Several
        label="Codes"
        names={codeNames}
        chosen={codes}
        onChange={(next) => useExcerpts.setState({ codes: next })}
      />
      <Several
        label="Speaker"
        names={speakerNames}
        chosen={speakers}
        onChange={(next) => useExcerpts.setState({ speakers: next })}
      />
      <span className="grow" />
      <span className="clip num">
        <b className="strong">
          {chosen.length.toLocaleString('en')} of {countOf(all.length, 'excerpt')}
        </b>{' '}
        <span className="muted">chosen, from {countOf(speeches, 'speech', 'speeches')}</span>
      </span>
    </div>
  );
}

interface SeveralProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[] | undefined) => void;
}

/** Any of some names, or all. */
function Several({ label, names, chosen, onChange }: SeveralProps) {
  const kept = chosen?.filter((name) => names.includes(name));
  const text =
    kept === undefined
      ? `All${names.length > 1 ? ` ${names.length}` : ''}`
      : kept.length === 1
        ? (kept[0] ?? '')
        : `${kept.length} of ${names.length}`;
  const entries: MenuEntry[] = [
    { kind: 'choice', text: 'All', checked: chosen === undefined, run: () => onChange(undefined) },
    { kind: 'line' },
    ...names.map((name): MenuEntry => {
      const checked = chosen?.includes(name) === true;
      return {
        kind: 'choice',
        text: name,
        checked,
        stay: true,
        run: () => {
          const next = checked ? (kept ?? []).filter((other) => other !== name) : [...(kept ?? []), name];
          onChange(next.length === 0 ? undefined : next);
        },
      };
    }),
  ];
  return (
    <Dropdown entries={entries}>
      <PickButton label={label} text={text} />
    </Dropdown>
  );
}
