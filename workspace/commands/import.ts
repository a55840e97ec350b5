import { randomUUID } from 'node:crypto';
import { succeed } from '../contract/result';
import { importFiles } from '../project/import-files';
import { fileNameOf } from '../project/project-path';
import { listSamples, readSamples } from '../samples';
import type { Handlers } from './handler';

export const importCommands: Handlers<
  'samples.list' | 'samples.open' | 'import.files' | 'import.paste' | 'job.cancel'
> = {
  'samples.list': async ({ options }) => succeed({ samples: await listSamples(options.samplesFolder) }),

  'samples.open': async (session, { ids }) => {
    const files = await readSamples(session.options.samplesFolder, ids);
    if (!files.ok) return files;
    return importFiles(session, { job: randomUUID(), files: files.value, projectName: 'Samples' });
  },

  'import.files': (session, { job, files, folder }) =>
    importFiles(session, { job, files, ...(folder !== undefined && { projectName: folder }) }),

  'import.paste': (session, { text, name }) => {
    const file = {
      name: `${fileNameOf(name ?? firstWords(text))}.txt`,
      bytes: new TextEncoder().encode(text),
    };
    return importFiles(session, { job: randomUUID(), files: [file] });
  },

  'job.cancel': (session, { job }) => session.cancelJob(job),
};

/** The first line with letters in it, cut at a word after some forty characters. */
function firstWords(text: string): string {
  const line = text.split('\n').find((candidate) => /\p{L}/u.test(candidate));
  const words = /^.{1,40}(?=\s|$)/u.exec(line?.trim() ?? '')?.[0];
  return words ?? 'Pasted text';
}
