import { expect, it } from 'vitest';
import { freshWorkspace } from './testing/fresh-workspace';
import { textFile } from './testing/open-workspace';

const workspace = freshWorkspace();

const isWarned = async (): Promise<boolean> =>
  (await workspace.state()).transcripts.some(({ warnings }) =>
    warnings.some(({ code }) => code === 'unsure-language'),
  );
const words = async (): Promise<readonly string[]> =>
  (await workspace.ask('words.table', { selection: {} })).rows.map(({ word }) => word);

it('a speech is counted by the language that a person sets, and is not unsure of it any more', async () => {
  await workspace.ask('import.files', { job: 'j', files: [textFile('short.txt', 'The sea. The\n')] });
  const [speech] = (await workspace.state()).transcripts;
  if (speech === undefined) throw new Error('not imported');
  const { id } = speech;
  expect([await isWarned(), await words()]).toStrictEqual([true, ['the', 'sea']]);
  await workspace.ask('transcript.describe', { id, language: 'en' });
  expect([await isWarned(), await words()]).toStrictEqual([false, ['sea']]);
  await workspace.ask('project.undo', {});
  expect([await isWarned(), await words()]).toStrictEqual([true, ['the', 'sea']]);
  expect(await workspace.refuse('transcript.describe', { id, language: 'English' })).toMatchObject({
    ok: false,
  });
});

it('a language that was guessed is certain once a person chooses it again', async () => {
  await workspace.ask('import.files', {
    job: 'j',
    files: [textFile('page.html', '<html lang="nl"><body><p>Ja. Nee. Ja.</p></body></html>')],
  });
  const [speech] = (await workspace.state()).transcripts;
  const { id, language } = speech ?? {};
  if (id === undefined || language === undefined) throw new Error('no language was guessed');
  expect(await isWarned()).toBe(true);
  await workspace.ask('transcript.describe', { id, place: 'Here' });
  expect(await isWarned()).toBe(true);
  await workspace.ask('transcript.describe', { id, language });
  expect(await isWarned()).toBe(false);
  await workspace.ask('transcript.describe', { id, place: 'There' });
  expect(await isWarned()).toBe(false);
  await workspace.ask('transcript.describe', { id, language: '' });
  expect(await isWarned()).toBe(true);
});
