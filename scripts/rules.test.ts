import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

let house = '';
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'rostrum-house-'));
  copyFileSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
});
afterEach(() => rmSync(house, { recursive: true }));

/** What the repository's own configuration finds wrong in a small house of these files: `rule: file -> what it imports`. */
function wrongIn(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))];
  const config = join(root, '.dependency-cruiser.cjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', ...folders],
    { cwd: house, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  // The cruiser's own report, of which only this is read.
  const report = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

const value = 'export const value = 1;\n';
const taking = (...from: string[]): string =>
  from.map((path, at) => `export { value as value${at} } from '${path}';\n`).join('');

describe('who may import whom', () => {
  it('lets the allowed ways through', () => {
    const files = {
      'analysis/count.ts': value,
      'workspace/contract.ts': value,
      'workspace/store.ts': value + taking('../analysis/count', 'node:fs', './contract'),
      'electron/main.ts': taking('../workspace/store'),
      'server/main.ts': taking('../workspace/store'),
      'cli/main.ts': taking('../workspace/store'),
      'workspace/contract/wire.ts': value,
      'renderer/main.ts':
        "export type { value } from '../workspace/contract';\n" +
        taking('../workspace/contract/wire', '../analysis/count'),
    };
    expect(wrongIn(files)).toStrictEqual([]);
  });

  it('gives the window types of the contract, and none of its schemas', () => {
    const files = {
      'workspace/contract.ts': value,
      'workspace/contract/tables.ts': value,
      'renderer/main.ts': taking('../workspace/contract', '../workspace/contract/tables'),
    };
    expect(wrongIn(files)).toStrictEqual([
      'window-without-schemas: renderer/main.ts -> workspace/contract.ts',
      'window-without-schemas: renderer/main.ts -> workspace/contract/tables.ts',
    ]);
  });

  it('tells every other way, also of types alone, circles, files nobody needs and what is not there', () => {
    const files = {
      'analysis/count.ts': value + taking('node:path'),
      'analysis/types.ts': "import type { Value } from '../workspace/store';\nexport const a: Value = 1;\n",
      'workspace/contract.ts': taking('./store'),
      'workspace/contract/basics.ts': taking('../store'),
      'workspace/store.ts': `${value}export type Value = number;\n${taking('../server/main')}`,
      'electron/main.ts': taking('../server/main', '../renderer/main'),
      'server/main.ts': value + taking('../analysis/count', '../cli/one'),
      'cli/one.ts': value + taking('./two'),
      'cli/two.ts': value + taking('./one', './none'),
      'renderer/main.ts': value + taking('../workspace/store', 'node:fs'),
      'renderer/alone.ts': value,
    };
    expect(wrongIn(files)).toStrictEqual([
      'analysis-imports: analysis/types.ts -> workspace/store.ts',
      'analysis-knows-no-node: analysis/count.ts -> path',
      'analysis-knows-no-node: renderer/main.ts -> fs',
      'contract-is-pure: workspace/contract.ts -> workspace/store.ts',
      'contract-is-pure: workspace/contract/basics.ts -> workspace/store.ts',
      'electron-imports: electron/main.ts -> renderer/main.ts',
      'electron-imports: electron/main.ts -> server/main.ts',
      'no-circular: cli/one.ts -> cli/two.ts',
      'no-orphans: renderer/alone.ts -> renderer/alone.ts',
      'renderer-imports: renderer/main.ts -> workspace/store.ts',
      'resolvable: cli/two.ts -> ./none',
      'server-imports: server/main.ts -> analysis/count.ts',
      'server-imports: server/main.ts -> cli/one.ts',
      'workspace-imports: workspace/store.ts -> server/main.ts',
    ]);
  });
});

describe('the linter', () => {
  // One for all: each knows the types of the whole house, and takes seconds to learn them.
  const linter = new ESLint({ cwd: root });
  const complaints = async (text: string, filePath: string): Promise<(string | null)[]> => {
    const [result] = await linter.lintText(text, { filePath: join(root, filePath) });
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  };

  it("refuses natural's root and takes its sub-paths", async () => {
    const from = (path: string): string =>
      `import * as natural from '${path}';\nexport const { a } = natural;\n`;
    expect(await complaints(from('natural'), 'analysis/model/span.ts')).toContain('no-restricted-imports');
    expect(
      await complaints(from('natural/lib/natural/stemmers/porter_stemmer'), 'analysis/model/span.ts'),
    ).not.toContain('no-restricted-imports');
  }, 60_000);

  it('refuses chance and the clock in analysis, any, and default exports', async () => {
    const text =
      'export const chance = (): number => Math.random() + Date.now();\nexport const odd = (value: any): unknown => value;\nexport default odd;\n';
    expect((await complaints(text, 'analysis/model/span.ts')).sort()).toStrictEqual([
      '@typescript-eslint/no-explicit-any',
      'no-restricted-properties',
      'no-restricted-properties',
      'no-restricted-syntax',
    ]);
  }, 60_000);

  it('refuses a percent sign that stands apart from its figure', async () => {
    const text = (share: string): string =>
      `export const sentence = (share: string): string => ${share};\nexport const { length } = sentence('95 per cent');\n`;
    const wrong = ["share + ' of 95 %'", '`a 95 % interval, ${share}`', '`${share} % of the words`'];
    for (const share of wrong)
      expect(await complaints(text(share), 'renderer/text/numbers.ts')).toContain('no-restricted-syntax');
    expect(await complaints(text('`${share}% of 95%`'), 'renderer/text/numbers.ts')).not.toContain(
      'no-restricted-syntax',
    );
  }, 60_000);
});
