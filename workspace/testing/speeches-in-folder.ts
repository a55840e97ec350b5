import { afterEach, beforeEach } from 'vitest';
import type { ProjectState } from '../contract/project';
import type { FileReader } from '../import/import-file';
import { newFolder, openWorkspace, removeFolder, textFile, type TestWorkspace } from './open-workspace';

export const harbour = textFile(
  'harbour.txt',
  [
    'MIRA OKONJO: We came back to the harbour. We said the cranes would turn again.',
    'Q: And the money?',
    'MIRA OKONJO: The money is there. Nobody doubts it any more.',
    'Q: Thank you.',
    'MIRA OKONJO: Thank you all.',
  ].join('\n\n'),
);
export const council = textFile(
  'council.txt',
  [
    'Mira Okonjo: The council will meet on Monday.',
    'Tem Adler: I will not be there.',
    'Mira Okonjo: That is noted.',
    'Tem Adler: Good.',
  ].join('\n\n'),
);

/** A folder, anew for each test of a file, in which workspaces are opened; they are closed at its end. */
export function speechesInFolder() {
  let open: TestWorkspace[] = [];
  let folder = '';
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(async () => {
    for (const workspace of open) await workspace.close();
    open = [];
    removeFolder(folder);
  });
  const start = async (reader?: FileReader): Promise<TestWorkspace> => {
    const workspace = await openWorkspace(folder, reader);
    open.push(workspace);
    return workspace;
  };
  return {
    get folder() {
      return folder;
    },
    start,
    /** With both speeches. */
    imported: async (): Promise<TestWorkspace> => {
      const workspace = await start();
      await workspace.ask('import.files', { job: 'j', files: [harbour, council] });
      return workspace;
    },
  };
}

export const idOf = (state: ProjectState, fileName: string): ProjectState['transcripts'][number]['id'] => {
  const found = state.transcripts.find((transcript) => transcript.fileName === fileName);
  if (found === undefined) throw new Error(`no ${fileName}`);
  return found.id;
};
export const speakerOf = (state: ProjectState, name: string): ProjectState['speakers'][number]['id'] => {
  const found = state.speakers.find((speaker) => speaker.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
};
/** What a person sees, without what every step changes. */
export const seen = (state: ProjectState): unknown => ({
  ...state,
  revision: undefined,
  undo: undefined,
  redo: undefined,
});
