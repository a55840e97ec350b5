import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../engine/engine-client';
import { openSpeeches } from '../files/open-speeches';
import { createFileReader } from '../import/import-file';
import { reportPage } from './write-report-page';

async function pageOf(text: string): Promise<string> {
  const opened = await openSpeeches(['-'], {
    reader: createFileReader({ worker: false }),
    standardInput: () => Promise.resolve(new TextEncoder().encode(text)),
  });
  const engine = createLocalEngine({ version: '1.2.3' });
  await engine.put(opened.speeches.map(({ document }) => document));
  const page = await reportPage({ opened, engine });
  if (!page.ok) throw new Error(page.code);
  return page.value.replace(/\s+/g, ' ');
}

describe('a report', () => {
  it('shows what it was given literally, wherever it stands', async () => {
    const payload =
      '<img src=x onerror=alert(1)> & "quotes" \'too\' </style></title><script>alert(2)</script>';
    const page = await pageOf(
      `EVE <b>MALLORY</b>: I love ${payload} and peace.\n\nMS. HALE: We hate ${payload}. War is bad.\n`,
    );
    expect(page).not.toMatch(/<img|<script|onerror=alert\(1\)>(?!&)|<b>MALLORY/);
    expect(page).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it('is whole: every speaker, tinted sentences, and links that lead to their sentences', async () => {
    const page = await pageOf(
      'MS. HALE: We love the free harbour. It stands.\n\nMR. TARN: I hate this terrible war. (Applause.)\n\nMS. HALE: Thank you.\n',
    );
    expect(page).toContain('<b>Ms. Hale</b>');
    expect(page).toContain('class="tint-pos">We love the free harbour.</span>');
    expect(page).toContain('class="tint-neg">I hate this terrible war.</span>');
    expect(page).toContain('<span class="aside">(Applause.)</span>');
    const links = [...page.matchAll(/href="#(t1-\d+)"/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(page).toContain(`id="${link ?? ''}"`);
  });

  it('says so where a language has no word list', async () => {
    const page = await pageOf(
      'Уважаемые коллеги, сегодня мы говорим о мире и о труде всех людей нашей страны.\n',
    );
    expect(page).toContain('There is no word list for the language of this text (ru): nothing was scored.');
  });

  it('is the same page for the same text', async () => {
    const text = 'The harbour is open. We love the harbour.\n';
    expect(await pageOf(text)).toBe(await pageOf(text));
  });
});
