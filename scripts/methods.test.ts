import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../docs/methods');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe.each(pages)('the page about a method: %s', (name) => {
  it('says where its code is, what it is good for and what not', () => {
    const text = textOf(name);
    expect(text).toMatch(/Code: `/u);
    expect(text).toMatch(/\*\*Good for\*\*/u);
    expect(text).toMatch(/\*\*Not for\*\*/u);
  });

  it('is in the list of pages', () => {
    expect(textOf('README.md')).toContain(`](${name})`);
  });
});
