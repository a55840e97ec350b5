import type { RostrumEvent } from '../../workspace/contract';

/** What a host tells, checked member by member; undefined for anything this page does not know. */
export function parseEvent(value: unknown): RostrumEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, revision, job, done, total, detail, command } = Object.fromEntries(
    Object.entries<unknown>({ ...value }),
  );
  if (kind === 'changed' && typeof revision === 'number') return { kind, revision };
  if (kind === 'command' && typeof command === 'string') return { kind, command };
  const counted = typeof done === 'number' && typeof total === 'number';
  if (kind === 'progress' && typeof job === 'string' && counted && typeof detail === 'string')
    return { kind, job, done, total, detail };
  return undefined;
}
