import type { LexiconLine } from '../../../workspace/contract/sentiment';
import { notify } from '../../state/notices';
import { pickFiles } from '../../state/open-files';
import { perform, undo } from '../../state/perform';
import { countOf } from '../../text/numbers';

/** What came of loading a list; `id` is undefined where nothing could be kept. */
export interface LoadedList {
  readonly id: string | undefined;
  readonly name: string;
  readonly words: number;
  readonly bad: readonly LexiconLine[];
  readonly badLines: number;
}

/** Lets a person pick a list and keeps it in the project; undefined where that was called off or failed, which was said. */
export async function loadOwnList(): Promise<LoadedList | undefined> {
  const [file] = await pickFiles();
  if (file === undefined) return undefined;
  const name = file.name.replace(/\.[^.]*$/u, '') || file.name;
  const table = decode(new Uint8Array(await file.arrayBuffer()));
  const answer = await perform('lexicon.add', { name, table });
  if (!answer.ok) return undefined;
  const { id, words, bad, badLines } = answer.value;
  if (words > 0)
    notify({
      text: `“${name}” added: ${countOf(words, 'word')}`,
      action: { label: 'Undo', run: () => void undo() },
    });
  return { id: words > 0 ? id : undefined, name, words, bad, badLines };
}

/** UTF-8, or UTF-16 where a byte-order mark says so. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export const whyLeftOut: Readonly<Record<LexiconLine['why'], string>> = {
  columns: 'has no tab between word and valence',
  number: 'has no number after the tab',
  phrase: 'is a phrase: only single words are looked up',
  twice: 'stands there before',
  empty: 'has no word',
};
