import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipOf } from '../import/testing/zip-of';
import { expandPaths } from './expand-paths';
import { bytesOf } from './open-speeches';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-paths-'));
  await mkdir(join(folder, 'talks', 'may'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'talks', 'b.txt'), 'B');
  await writeFile(join(folder, 'talks', '.hidden'), 'x');
  await writeFile(join(folder, 'talks', 'may', 'a.txt'), 'A');
  await writeFile(join(folder, 'talks', 'c.zip'), zipOf({ 'in/one.txt': 'One', 'two.txt': 'Two' }));
  await writeFile(
    join(folder, 'talks', 'd.csv'),
    'title,date,text\nOn bridges,2019-05-04,Bridges last.\nOn roads,2020-01-02,Roads too.\n',
  );
  await writeFile(join(folder, 'broken.zip'), zipOf({ 'a.txt': 'A' }).subarray(0, 40));
  await symlink(folder, join(folder, 'talks', 'up'));
});
afterAll(() => rm(folder, { recursive: true }));

async function filesOf(...names: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  const paths = names.map((name) => join(folder, name));
  for await (const { file, given, bytes } of expandPaths(paths, bytesOf)) {
    const shown = bytes.ok ? new TextDecoder().decode(bytes.value).slice(0, 3) : bytes.code;
    files.push(`${given.slice(folder.length + 1)} > ${file.slice(folder.length + 1)}: ${shown}`);
  }
  return files;
}

describe('paths', () => {
  it('stand for the files of folders, archives and tables, in the order of their names', async () => {
    expect(await filesOf('talks')).toStrictEqual([
      'talks > talks/b.txt: B',
      'talks > talks/c.zip/in/one.txt: One',
      'talks > talks/c.zip/two.txt: Two',
      'talks > talks/d.csv, row 2: tit',
      'talks > talks/d.csv, row 3: tit',
      'talks > talks/may/a.txt: A',
    ]);
  });

  it('stand for a failure where there is nothing to open', async () => {
    expect(await filesOf('empty', 'none.txt', 'broken.zip', 'talks/b.txt')).toStrictEqual([
      'empty > empty: file-empty',
      'none.txt > none.txt: file-missing',
      'broken.zip > broken.zip: file-cut-off',
      'talks/b.txt > talks/b.txt: B',
    ]);
  });
});
