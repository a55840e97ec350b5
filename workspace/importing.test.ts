import { describe, expect, it } from 'vitest';
import { zipOf } from './import/testing/zip-of';
import { freshWorkspace } from './testing/fresh-workspace';
import { textFile } from './testing/open-workspace';

const workspace = freshWorkspace();

describe('an archive of transcripts', () => {
  it('comes in as the files in it, each told how it ended and which file held it', async () => {
    const bytes = zipOf({
      'day1/one.txt': 'ANN BERG: Good morning.\n\nTEM ADLER: Good morning.',
      'scan.txt': '',
      'two.txt': 'ANN BERG: Good night.\n\nTEM ADLER: Good night.',
    });
    const { files } = await workspace.ask('import.files', {
      job: 'j',
      files: [
        textFile('first.txt', 'ANN BERG: Hello.\n\nTEM ADLER: Hello.'),
        { name: 'all.zip', bytes: new Uint8Array(bytes) },
      ],
    });
    expect(files.map(({ fileName, given, ok }) => [fileName, given, ok])).toStrictEqual([
      ['first.txt', undefined, true],
      ['day1/one.txt', 1, true],
      ['scan.txt', 1, false],
      ['two.txt', 1, true],
    ]);
    const { transcripts, undo } = await workspace.state();
    expect(transcripts.map(({ fileName, format, encoding }) => [fileName, format, encoding])).toStrictEqual([
      ['first.txt', 'txt', 'utf-8'],
      ['day1/one.txt', 'txt', 'utf-8'],
      ['two.txt', 'txt', 'utf-8'],
    ]);
    expect(undo).toBe('Add 3 transcripts');
  });
});
