import type { TranscriptId } from '../../workspace/contract/basics';
import { countOf } from '../text/numbers';
import { describeWarning } from '../text/warnings';
import { useChosen } from './chosen';
import { run } from './commands';
import { listenFor } from './host';
import { importFiles, setImported, showImport, useImports, type ImportEntry } from './imports';
import { notify } from './notices';
import { perform } from './perform';
import { projectStore, refreshProject } from './project';
import { useView } from './view';

/** Lets a person pick files; empty when it was called off. */
export function pickFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.hidden = true;
  input.dataset['purpose'] = 'open-files';
  document.body.append(input);
  return new Promise((resolve) => {
    const answer = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    input.click();
  });
}

/** Asks for files and reads them. */
export async function openFiles(): Promise<void> {
  await readFiles(await pickFiles());
}

/** Reads files and shows what came of it: the list stays where something wants a look, else the words are shown. */
export async function readFiles(files: readonly File[], folder?: string): Promise<void> {
  const transcripts = files.filter(({ name }) => !/\.rostrum$/iu.test(name));
  if (transcripts.length < files.length) {
    notify({
      text: 'A .rostrum file is a project: it is opened, not imported',
      action: { label: 'Open project…', run: () => void run('project.open') },
    });
  }
  if (transcripts.length === 0) return;
  // A quick import needs no list; a slow one shows what it is at.
  const timer = setTimeout(() => showImport(true), 500);
  await importFiles(transcripts, folder);
  clearTimeout(timer);
  const { running, entries } = useImports.getState();
  if (!running) await finish(entries);
}

async function finish(entries: readonly ImportEntry[]): Promise<void> {
  await refreshProject();
  const read = entries.flatMap(({ outcome }) => (outcome.kind === 'read' ? [outcome.transcript] : []));
  const [first] = read;
  if (first !== undefined) useChosen.getState().choose({ transcript: first });
  const asks = entries.some(
    ({ outcome }) => outcome.kind === 'failed' || (outcome.kind === 'read' && outcome.newerOf !== undefined),
  );
  if (asks || read.some(wantsLook)) {
    showImport(true);
    return;
  }
  showImport(false);
  notify({
    text: `${entries.length === 1 ? `“${entries[0]?.name ?? ''}”` : countOf(entries.length, 'file')} imported`,
    action: { label: 'What was found', run: () => showImport(true) },
  });
}

/** From here on two names are likely enough one person to be asked about before anything is counted. */
const likely = 0.6;

function wantsLook(id: TranscriptId): boolean {
  const { project } = projectStore.getState();
  const transcript = project?.transcripts.find((known) => known.id === id);
  if (!project || !transcript) return false;
  const speaks = new Set(transcript.speakers);
  return (
    transcript.warnings.some((warning) => describeWarning(warning).weight === 'look') ||
    project.proposals.some(({ a, b, confidence }) => confidence >= likely && (speaks.has(a) || speaks.has(b)))
  );
}

/** Shows what became of files that were named outside the window: on the command line, by the system. */
export function followOpened(): () => void {
  return listenFor('opened', ({ files }) => {
    setImported(files);
    void finish(useImports.getState().entries);
  });
}

/** Reads pasted text; true where it became a transcript. */
export async function pasteText(text: string, name: string): Promise<boolean> {
  const title = name.trim();
  const answer = await perform('import.paste', { text, ...(title === '' ? {} : { name: title }) });
  if (!answer.ok) return false;
  setImported(answer.value.files);
  await finish(useImports.getState().entries);
  return true;
}

/** Opens samples as a project of their own (or beside what is open). */
export async function openSamples(ids: readonly string[]): Promise<void> {
  const answer = await perform('samples.open', { ids: [...ids] });
  if (!answer.ok) return;
  await refreshProject();
  const failed = answer.value.files.filter((file) => !file.ok);
  const first = answer.value.files.find((file) => file.ok);
  if (first?.ok) useChosen.getState().choose({ transcript: first.transcript });
  useView.getState().go('words');
  if (failed.length === 0) return;
  setImported(answer.value.files);
  showImport(true);
}

/** What was dropped: its files, folders walked through, and the folder's name where it was one. */
interface Dropped {
  readonly files: readonly File[];
  readonly folder?: string;
}

export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  // The entries must be taken before the first await: the list is emptied when the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: [...transfer.files] };
  const files = (await Promise.all(entries.map(filesOf))).flat();
  const [only, another] = entries;
  return only && !another && isFolderEntry(only) ? { files, folder: only.name } : { files };
}

// Chromium has these classes under other names: what an entry is, only its members tell.
const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFileEntry(entry)) {
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  if (!isFolderEntry(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  for (;;) {
    // A reader answers a hundred entries at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return found.sort((a, b) => a.name.localeCompare(b.name));
    found.push(...(await Promise.all(some.map(filesOf))).flat().filter(({ name }) => !name.startsWith('.')));
  }
}
