import type { Code, ProjectState } from '../../../workspace/contract/project';
import type { MenuEntry } from '../../design/Menu';
import { perform } from '../../state/perform';
import { countOf } from '../../text/numbers';

const colourNames = ['Blue', 'Orange', 'Green', 'Pink', 'Olive', 'Violet', 'Teal', 'Brown'] as const;

/** What can be done with a code, for the menu over it and the one of its card. */
export function codeEntries(project: ProjectState, code: Code, rename: () => void): readonly MenuEntry[] {
  if (project.readOnly) return [];
  const { id, name } = code;
  const parents = project.codes.filter((other) => other.id !== id && !isBelow(project.codes, other, code));
  return [
    { kind: 'item', text: 'Rename…', keys: 'f2', run: rename },
    {
      kind: 'more',
      text: 'Colour',
      entries: colourNames.map((text, index) => ({
        kind: 'choice',
        text,
        checked: code.colour === index + 1,
        run: () => void perform('code.save', { id, name, colour: index + 1 }),
      })),
    },
    {
      kind: 'more',
      text: 'Put under',
      entries: [
        {
          kind: 'choice',
          text: 'Nothing: at the top',
          checked: code.parent === undefined,
          run: () => void perform('code.save', { id, name, parent: null }),
        },
        ...parents.map((parent): MenuEntry => ({
          kind: 'choice',
          text: parent.name,
          checked: code.parent === parent.id,
          run: () =>
            void perform(
              'code.save',
              { id, name, parent: parent.id },
              { said: `“${name}” stands under “${parent.name}”` },
            ),
        })),
      ],
    },
    { kind: 'line' },
    { kind: 'item', text: 'Remove', keys: 'delete', run: () => removeCode(project, code) },
  ];
}

/** Whether `code` is `above` or stands below it: it cannot become its parent. */
function isBelow(codes: readonly Code[], code: Code, above: Code): boolean {
  const seen = new Set<string>();
  let at: Code | undefined = code;
  while (at && !seen.has(at.id)) {
    if (at.id === above.id) return true;
    seen.add(at.id);
    const { parent }: Code = at;
    at = codes.find(({ id }) => id === parent);
  }
  return false;
}

export function removeCode(project: ProjectState, { id, name }: Code): void {
  const passages = project.annotations.filter(({ codes }) => codes.includes(id)).length;
  void perform(
    'code.remove',
    { id },
    {
      said:
        passages === 0
          ? `Removed “${name}”`
          : `Removed “${name}” and took it off ${countOf(passages, 'passage')}`,
    },
  );
}

/** Gives a code another name; `undefined` leaves it as it is. */
export function renameCode({ id }: Code, name: string | undefined): void {
  if (name !== undefined)
    void perform('code.save', { id, name }, { said: `The code is called “${name}” now` });
}
