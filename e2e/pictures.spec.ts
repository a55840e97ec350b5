import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { exported } from './exporting';
import { expect, test } from './host';
import { putOnSide } from './sides';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

/** Width and height of a PNG: two numbers of four bytes behind its signature and the name of its first chunk. */
const sizeOfPng = (bytes: Buffer): readonly [number, number] => [
  bytes.readUInt32BE(16),
  bytes.readUInt32BE(20),
];

/** Texts, attributes and size of a picture; throws where it is no well-formed XML. */
function readSvg(source: string) {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const attributes = new Set<string>();
  let size: readonly number[] = [];
  let inText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (size.length === 0) size = [Number(tag.attributes['width']), Number(tag.attributes['height'])];
    for (const name of Object.keys(tag.attributes)) attributes.add(name);
    inText = tag.name === 'text';
    if (inText) texts.push('');
  });
  parser.on('closetag', () => {
    inText = false;
  });
  parser.on('text', (text) => {
    if (inText) texts.push(`${texts.pop() ?? ''}${text}`);
  });
  parser.write(source).close();
  return { texts, attributes: [...attributes], size };
}

/** Pixels in the lowest 120 rows that are not of the ground: the letters of a caption, whose fonts come after the picture. */
async function inkAtTheFoot(browser: Browser, png: Buffer): Promise<number> {
  const blank = await browser.newPage();
  const ink = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, image.height - 120, image.width, 120).data ?? [];
      let differing = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.abs((data[at] ?? 0) - (data[0] ?? 0)) > 40) differing += 1;
      return differing;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return ink;
}

test('a cloud is saved as a picture that stands alone: words, fonts, caption, twice the pixels', async ({
  page,
  host,
}) => {
  const cloud = page.getByRole('group', { name: /^Word cloud of the/u });
  await expect(cloud).toBeVisible();
  const words = await cloud.locator('text').allTextContents();
  const svg = await exported(page, host, 'Picture as SVG');
  expect(svg.name).toBe('Word cloud.svg');
  const text = svg.bytes.toString('utf8');
  const looks = readSvg(text);
  expect(looks.texts).toStrictEqual(expect.arrayContaining([...words, 'Word cloud']));
  expect(looks.texts.join(' ')).toContain('Area in proportion to count');
  expect(looks.texts.join(' ')).toMatch(/2 speeches.*3,\d{3} words.*Rostrum \d.*text [0-9a-f]{12}/u);
  expect(looks.attributes).not.toContain('tabindex');
  expect(text).toMatch(/@font-face\{font-family:.?"?Source Serif 4 Variable/u);
  expect(text).toContain('url(data:font/woff2;base64,');
  expect(text).not.toMatch(/url\((?!data:)/u);

  const png = await exported(page, host, 'Picture as PNG');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(sizeOfPng(png.bytes)).toStrictEqual(looks.size.map((length) => Math.ceil(length * 2)));
});

test('a picture has the colours that are seen: those of the system, or of the theme that is chosen', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('group', { name: /^Word cloud of the/u })).toBeVisible();
  const ground = async (): Promise<string | undefined> => {
    const { bytes } = await exported(page, host, 'Picture as SVG');
    return /<rect[^>]* fill="([^"]*)"/u.exec(bytes.toString('utf8'))?.[1];
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(32, 31, 29)');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('theme light');
  await page.keyboard.press('Enter');
  await expect(page.locator(':root[data-theme="light"]')).toBeAttached();
  expect(await ground()).toBe('rgb(253, 252, 250)');
});

test('the scatter of a comparison and the arc of a speech are saved as pictures too', async ({
  page,
  host,
  browser,
}) => {
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Sentiment' }).click();
  await expect(page.getByRole('slider', { name: 'Sentence', exact: true })).toBeVisible();
  const arc = await exported(page, host, 'Picture as SVG');
  expect(arc.name).toMatch(/^Sentiment of .*\.svg$/u);
  expect(readSvg(arc.bytes.toString('utf8')).texts.join(' ')).toContain('compound score of each sentence');

  const png = await exported(page, host, 'Picture as PNG');
  expect(await inkAtTheFoot(browser, png.bytes)).toBeGreaterThan(500);

  await views.getByRole('button', { name: 'Compare' }).click();
  await putOnSide(page, 'A', 'Where the Work Is');
  await putOnSide(page, 'B', 'A Country That Remembers');
  await expect(page.getByRole('listbox', { name: /^Key words by their rate/u })).toBeVisible();
  const scatter = await exported(page, host, 'Picture as SVG');
  expect(scatter.name).toMatch(/^Key words of .*\.svg$/u);
  expect(readSvg(scatter.bytes.toString('utf8')).texts.join(' ')).toMatch(/Dots: .*Rostrum \d/u);
});
