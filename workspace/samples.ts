import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, succeed, type Result } from './contract/result';

const Sample = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  /** Names of files in the folder of samples; never a path. */
  files: z.array(z.string().regex(/^[^/\\]+$/)),
});
export type Sample = z.infer<typeof Sample>;
const Listing = z.object({ samples: z.array(Sample) });

/** What `samples.json` in `folder` lists; nothing where there is no such file. Throws for a listing that is not one. */
export async function listSamples(folder: string): Promise<Sample[]> {
  let text: string;
  try {
    text = await readFile(join(folder, 'samples.json'), 'utf8');
  } catch {
    return [];
  }
  return Listing.parse(JSON.parse(text)).samples;
}

/** The files of the samples with these ids, in the order of the listing, each once. */
export async function readSamples(
  folder: string,
  ids: readonly string[],
): Promise<Result<{ name: string; bytes: Uint8Array }[]>> {
  const samples = await listSamples(folder);
  const unknown = ids.find((id) => samples.every((sample) => sample.id !== id));
  if (unknown !== undefined) return fail('not-found', unknown);
  const names = new Set(samples.filter(({ id }) => ids.includes(id)).flatMap(({ files }) => files));
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const name of names) {
    try {
      files.push({ name, bytes: new Uint8Array(await readFile(join(folder, name))) });
    } catch {
      return fail('file-missing', name);
    }
  }
  return succeed(files);
}
