import { blockKinds } from '../workspace/contract/kinds';
import { Selection, type SpeakerId } from '../workspace/contract/basics';
import type { OpenedFiles } from '../workspace/files/open-speeches';
import { speakersNamed } from '../workspace/files/people-named';
import { UsageError, type Given } from './options';

/** What the options of `selectionOptions` come to. @throws UsageError */
export function selectionOf(given: Given, opened: OpenedFiles): Selection {
  const [from, to] = [given.value('from'), given.value('to')];
  const names = given.all('speaker');
  const [said, inTurn] = [given.value('said'), given.value('said-in-turn')];
  if (said !== undefined && inTurn !== undefined)
    throw new UsageError('Give --said or --said-in-turn, not both.');
  const query = said ?? inTurn;
  const kinds = given
    .value('kinds')
    ?.split(',')
    .map((kind) => kind.trim());
  const parsed = Selection.safeParse({
    ...(names.length > 0 && { speakers: names.flatMap((name) => speakerIds(name, opened)) }),
    ...((from ?? to) !== undefined && { dates: { from, to } }),
    turns: given.value('turns'),
    ...(query !== undefined && { search: { query, within: said === undefined ? 'turn' : 'speech' } }),
    kinds,
  });
  if (parsed.success) return withoutAbsent(parsed.data);
  const [issue] = parsed.error.issues;
  throw new UsageError(
    issue?.path[0] === 'kinds'
      ? `--kinds takes ${blockKinds.join(', ')}; “${kinds?.join(',') ?? ''}” is not.`
      : `--from and --to take a year, a month or a day (1961, 1961-01, 1961-01-20); “${from ?? ''}” to “${to ?? ''}” is not.`,
  );
}

/** Members that are there and undefined would take the place of a question's own. */
const withoutAbsent = (selection: Selection): Selection =>
  Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined));

/** Speakers of this name. @throws UsageError where nobody is called so */
export function speakerIds(name: string, opened: OpenedFiles): SpeakerId[] {
  const ids = speakersNamed(opened, name);
  if (ids.length === 0)
    throw new UsageError(
      `Nobody called “${name}” speaks in these files. There are: ${[...opened.speakers.values()].join(', ')}.`,
    );
  return ids;
}
