import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportStyle } from './style';

const tokens = join(import.meta.dirname, '..', '..', 'renderer', 'design', 'tokens.css');

/** `--a` and its colour in a rule of the report, by the rule's place: light first, then dark. */
function coloursOf(style: string): readonly ReadonlyMap<string, string>[] {
  return [...style.matchAll(/:root\{([^}]*)\}/gu)].map(
    ([, rule = '']) =>
      new Map(
        [...rule.matchAll(/(--[\w-]+):(#[0-9a-f]{6})/gu)].map(([, name = '', value = '']) => [name, value]),
      ),
  );
}

it('the colours of a report are those of the app, in light and in dark', async () => {
  const source = await readFile(tokens, 'utf8');
  const app = [2, 3].map(
    (theme) =>
      new Map(
        [...source.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map((found) => [
          found[1] ?? '',
          found[theme] ?? '',
        ]),
      ),
  );
  const report = coloursOf(reportStyle.text);
  expect(report.map(({ size }) => size)).toStrictEqual([27, 27]);
  for (const [theme, colours] of report.entries())
    for (const [name, colour] of colours)
      // A report is paper: its ground is what texts stand on in the app.
      expect([name, colour]).toStrictEqual([name, app[theme]?.get(name === '--bg' ? '--surface' : name)]);
});
