import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { fromBuffer, type Entry } from 'yauzl';
import { seriousInBoth } from './axe';
import { expect, test, type Host } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
const open = ['press-conference.txt', 'debate.docx'].map((name) => join(samples, name));

const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByText(name, { exact: true }).click();
const codeBar = (page: Page) => page.getByRole('toolbar', { name: 'Code the marked words' });
const passages = (page: Page) => page.getByRole('listbox', { name: /^Passages/ }).getByRole('option');

async function openReader(page: Page): Promise<void> {
  await tab(page, 'Reader');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toContainText(
    'the river began with us',
  );
}

/** Marks the words as a person does who drags over them: the browser's own selection. */
async function mark(page: Page, words: string): Promise<void> {
  await page.getByRole('region', { name: 'Text of the speech' }).evaluate((root, wanted) => {
    const piece = [...root.querySelectorAll('[data-from]')].find(({ textContent }) =>
      textContent.includes(wanted),
    );
    const text = piece?.firstChild;
    if (!text || !(root instanceof HTMLElement)) throw new Error(`“${wanted}” is not on screen`);
    const at = text.textContent?.indexOf(wanted) ?? 0;
    root.focus();
    getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
  }, words);
}

async function code(page: Page, words: string, name: string): Promise<void> {
  await mark(page, words);
  await codeBar(page).getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await expect(codeBar(page)).toBeHidden();
}

async function exported(page: Page, host: Host, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: /^As/ }).click();
  await page.getByRole('menuitemcheckbox', { name: format }).click();
  return host.savedFile(() => page.getByRole('button', { name: 'Export…' }).click());
}

/** The text of a Word file: its main part without the marks. */
function wordText(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failed, zip) => {
      if (failed) {
        reject(failed);
        return;
      }
      zip.on('entry', (entry: Entry) => {
        if (entry.fileName !== 'word/document.xml') {
          zip.readEntry();
          return;
        }
        zip.openReadStream(entry, (unreadable, stream) => {
          if (unreadable) {
            reject(unreadable);
            return;
          }
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () =>
            resolve(
              Buffer.concat(parts)
                .toString('utf8')
                .replace(/<[^>]+>/g, ''),
            ),
          );
        });
      });
      zip.on('end', () => reject(new Error('no main part')));
      zip.readEntry();
    });
  });
}

test.describe('with two transcripts', () => {
  test.use({ files: open });

  test('passages are marked, coded and noted, and the exported files say the same', async ({
    page,
    host,
  }) => {
    await openReader(page);
    await code(page, 'the river began with us', 'metaphor');
    await mark(page, 'The colleague is alive');
    await page.keyboard.press('n');
    await page.keyboard.type('Says the good news in five words.');
    await page.keyboard.press('Enter');
    await expect(passages(page)).toHaveCount(2);
    await page.keyboard.press('1');
    await expect(passages(page).nth(1)).toContainText('Says the good news');
    expect(await seriousInBoth(page, host)).toStrictEqual([]);

    await tab(page, 'Excerpts');
    await page.getByRole('textbox', { name: 'Title of the page' }).fill('What the water meant');
    await expect(page.getByText('2 of 2 excerpts')).toBeVisible();
    expect(await seriousInBoth(page, host)).toStrictEqual([]);

    const table = await exported(page, host, 'Table');
    const csv = Papa.parse<Record<string, string>>(table.bytes.toString('utf8').replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    const facts = csv.data.map((row) => Object.values(row).join('|'));
    expect(facts).toHaveLength(2);
    expect(facts[0]).toContain('the river began with us');
    expect(facts[0]).toContain('2023-03-09');
    expect(facts[1]).toContain('Says the good news in five words.');
    expect(facts[1]).toContain('metaphor');

    const word = await exported(page, host, 'Word');
    const written = await wordText(word.bytes);
    expect(word.name).toMatch(/\.docx$/);
    for (const part of [
      'What the water meant',
      'the river began with us',
      'The colleague is alive',
      'Says the good news',
    ])
      expect(written).toContain(part);

    const web = await exported(page, host, 'Web page');
    const html = web.bytes.toString('utf8');
    expect(html).toContain('<span class="quote">the river began with us</span>');
    expect(html).toContain('9 March 2023');
    expect(html).not.toContain('<script');
  });

  test('every step can be undone and done again, and a closed project comes back whole', async ({
    page,
    host,
  }) => {
    await openReader(page);
    await code(page, 'the river began with us', 'metaphor');
    await code(page, 'Three people have died', 'the dead');
    await expect(passages(page)).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(passages(page)).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(passages(page)).toHaveCount(2);
    await host.quit();
    const again = await host.restart();
    await again.getByRole('button', { name: /^Remarks by President Maro/ }).click();
    await openReader(again);
    await expect(passages(again)).toHaveCount(2);
    await expect(again.getByRole('tree', { name: 'Codes' }).getByRole('treeitem')).toHaveText([
      /metaphor/,
      /the dead/,
    ]);
  });

  test('nothing that was shown as done is lost when the process is killed', async ({ page, host }) => {
    await openReader(page);
    const words = [
      'the river began with us',
      'Three people have died',
      'The colleague is alive',
      'Please telephone first',
    ];
    for (const [index, passage] of words.entries()) {
      await code(page, passage, `code ${index + 1}`);
      await expect(passages(page)).toHaveCount(index + 1);
    }
    await host.kill();
    const again = await host.restart();
    await again.getByRole('button', { name: /^Remarks by President Maro/ }).click();
    await openReader(again);
    await expect(passages(again)).toHaveText(words.map((passage) => new RegExp(passage)));
  });

  test('what the import decided is corrected, and each correction undone', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Correct the text' }).click();
    const second = page.locator('.reader-row', { hasText: 'I want to begin with the river' });
    await expect(second).toHaveClass(/kind-speech/);
    await second.hover();
    await second.getByRole('button', { name: 'Speech: change the kind of this paragraph' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Summary' }).click();
    await expect(second).toHaveClass(/kind-summary/);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(second).toHaveClass(/kind-speech/);

    await page.getByRole('button', { name: 'Speakers…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Speakers of this speech' });
    await dialog.getByRole('textbox', { name: 'Name of Maro' }).fill('Elena Maro');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: 'Elena Maro is the same as' })).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Elena Maro is the same as' }).selectOption('Ruth Adler');
    await expect(dialog.getByRole('textbox', { name: 'Name of Ruth Adler' })).toBeVisible();
    await dialog.getByRole('button', { name: /^Undo: Merge/ }).click();
    await expect(dialog.getByRole('textbox', { name: 'Name of Elena Maro' })).toBeVisible();
    await dialog.getByRole('button', { name: /^Undo: Rename/ }).click();
    await expect(dialog.getByRole('textbox', { name: 'Name of Maro' })).toBeVisible();
  });
});

test('what is marked is exactly what was selected, in any script', async ({ page }) => {
  const words = ['𝒜𝓃 old sign', 'שלום לכולם', 'नमस्ते', 'café\u0301 s\u0327', '👩‍👩‍👧 here'];
  const text = words.map(
    (word, index) => `Paragraph ${index + 1} says ${word} and goes on for a while, so that it is one.`,
  );
  await page.getByRole('button', { name: 'Paste text', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste text' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill(text.join('\n\n'));
  await dialog.getByRole('button', { name: 'Import' }).click();
  await tab(page, 'Reader');
  for (const [index, word] of words.entries()) {
    const shown = word.normalize('NFC');
    await mark(page, shown);
    await page.keyboard.press('v');
    await expect(codeBar(page)).toBeHidden();
    await expect(passages(page)).toHaveCount(index + 1);
    await expect(passages(page).nth(index)).toHaveText(shown);
  }
});

test('speakers stand where lines begin, at the right of a text that runs from there', async ({ page }) => {
  const text = [
    'ليلى منصور: هل ندافع عن المدرسة أم المستشفى؟ شكرا لكم جميعا.',
    'كريم حداد: نحب السلام ونحب العمل في هذا البلد الكبير.',
    'ليلى منصور: نحب السلام والعمل حق لكل إنسان.',
  ];
  await page.getByRole('button', { name: 'Paste text', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste text' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill(text.join('\n\n'));
  await dialog.getByRole('button', { name: 'Import' }).click();
  await tab(page, 'Reader');
  const script = page.getByRole('region', { name: 'Text of the speech' });
  const name = await script.getByRole('button', { name: 'ليلى منصور' }).first().boundingBox();
  const words = await script.getByText('هل ندافع عن المدرسة').boundingBox();
  expect(name?.x).toBeGreaterThan((words?.x ?? Infinity) + (words?.width ?? 0));
});
