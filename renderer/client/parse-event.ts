import type { RostrumEvent } from '../../workspace/contract';
import type { ImportedFile } from '../../workspace/contract/project';

/** What a host tells, checked member by member; undefined for anything this page does not know. */
export function parseEvent(value: unknown): RostrumEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, revision, job, done, total, detail, command, files } = Object.fromEntries(
    Object.entries<unknown>({ ...value }),
  );
  if (kind === 'changed' && typeof revision === 'number') return { kind, revision };
  if (kind === 'command' && typeof command === 'string') return { kind, command };
  if (kind === 'opened' && Array.isArray(files)) return { kind, files: files.filter(isImportedFile) };
  const counted = typeof done === 'number' && typeof total === 'number';
  if (kind === 'progress' && typeof job === 'string' && counted && typeof detail === 'string')
    return { kind, job, done, total, detail };
  return undefined;
}

const isImportedFile = (value: unknown): value is ImportedFile => {
  if (typeof value !== 'object' || value === null) return false;
  const has = (member: string): boolean => typeof Reflect.get(value, member) === 'string';
  return has('fileName') && (Reflect.get(value, 'ok') === true ? has('transcript') : has('code'));
};
