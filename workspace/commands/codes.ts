import { randomUUID } from 'node:crypto';
import { CodeId } from '../contract/basics';
import { fail, succeed } from '../contract/result';
import { comparableName } from '../project/find-speakers';
import { quoted } from '../project/step-labels';
import type { Change, CodeRecord } from '../store/records';
import type { Handlers } from './handler';

type Codes = ReadonlyMap<CodeId, CodeRecord>;
const colours = [1, 2, 3, 4, 5, 6, 7, 8];

export const codeCommands: Handlers<'code.save' | 'code.remove'> = {
  /** A new code with a name that is taken is the code that has it, unchanged: a name means one thing in a project. */
  'code.save': async (session, { id: given, name, colour, description, parent }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { codes } = project.value.records;
    const before = given === undefined ? undefined : codes.get(given);
    if (given !== undefined && before === undefined) return fail('not-found', given);
    const namesake = [...codes].find(
      ([id, code]) => id !== given && comparableName(code.name) === comparableName(name),
    );
    if (namesake) return given === undefined ? succeed({ id: namesake[0] }) : fail('bad-request', name);
    const above = parent ?? undefined;
    if (above !== undefined && !codes.has(above)) return fail('not-found', above);
    const id = given ?? CodeId.parse(randomUUID());
    if (above !== undefined && isWithin(codes, above, id)) return fail('bad-request', name);
    const {
      parent: oldParent,
      description: oldDescription,
      ...rest
    } = before ?? {
      order: Math.max(0, ...[...codes.values()].map(({ order }) => order)) + 1,
      colour: freshColour(codes),
      parent: undefined,
      description: undefined,
    };
    const newParent = parent === undefined ? oldParent : above;
    const newDescription = description ?? oldDescription ?? '';
    const after: CodeRecord = {
      ...rest,
      name,
      colour: colour ?? rest.colour,
      ...(newDescription !== '' && { description: newDescription }),
      ...(newParent !== undefined && { parent: newParent }),
    };
    const label =
      before === undefined ? `Make the code ${quoted(name)}` : `Change the code ${quoted(before.name)}`;
    const saved = await session.apply({
      label,
      changes: [{ kind: 'code', id, before: before ?? null, after }],
    });
    return saved.ok ? succeed({ id }) : saved;
  },

  'code.remove': (session, { id }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { codes, annotations } = project.value.records;
    const before = codes.get(id);
    if (before === undefined) return fail('not-found', id);
    const changes: Change[] = [{ kind: 'code', id, before, after: null }];
    for (const [child, code] of codes) {
      if (code.parent !== id) continue;
      const { order, name, colour, description } = code;
      const after: CodeRecord = {
        order,
        name,
        colour,
        ...(description !== undefined && { description }),
        ...(before.parent !== undefined && { parent: before.parent }),
      };
      changes.push({ kind: 'code', id: child, before: code, after });
    }
    for (const [marked, annotation] of annotations) {
      if (!annotation.codes.includes(id)) continue;
      const kept = annotation.codes.filter((code) => code !== id);
      const isEmpty = kept.length === 0 && annotation.note === '';
      const after = isEmpty ? null : { ...annotation, codes: kept, changed: session.now() };
      changes.push({ kind: 'annotation', id: marked, before: annotation, after });
    }
    return session.apply({ label: `Remove the code ${quoted(before.name)}`, changes });
  },
};

/** The colour that fewest codes have, the first of them. */
function freshColour(codes: Codes): number {
  const used = [...codes.values()].map(({ colour }) => colour);
  const usesOf = (colour: number): number => used.filter((one) => one === colour).length;
  return colours.reduce((best, colour) => (usesOf(colour) < usesOf(best) ? colour : best));
}

/** Whether `code` is `ancestor` or lies below it: a tree has no rings. */
function isWithin(codes: Codes, code: CodeId, ancestor: CodeId): boolean {
  for (let at: CodeId | undefined = code; at !== undefined; at = codes.get(at)?.parent)
    if (at === ancestor) return true;
  return false;
}
