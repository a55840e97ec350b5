import { streamXml } from './xml';
import type { Zip } from './zip';

/** What a style of paragraphs or of characters is called and whether it is bold, with what it has of the styles it is based on. */
export interface DocxStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly heading: boolean;
}

/** A style as it is written: absent members are those of the style it is based on. */
interface Written {
  readonly name: string;
  readonly bold?: boolean;
  readonly heading?: boolean;
  readonly basedOn?: string | undefined;
}

const readTypes = new Set(['paragraph', 'character']);

/** The styles of a Word file, by id; none where the part is missing or cannot be read. */
export async function readStyles(zip: Zip): Promise<ReadonlyMap<string, DocxStyle>> {
  const written = new Map<string, Written>();
  if (!zip.has('word/styles.xml')) return new Map();
  let id: string | undefined;
  let style: Written = { name: '' };
  await streamXml(zip, 'word/styles.xml', {
    open: (name, attributes) => {
      const { val } = attributes;
      if (name === 'style') {
        id = readTypes.has(attributes['type'] ?? '') ? attributes['styleId'] : undefined;
        style = { name: id ?? '' };
      } else if (name === 'name') style = { ...style, name: val ?? style.name };
      else if (name === 'basedOn') style = { ...style, basedOn: val };
      else if (name === 'outlineLvl') style = { ...style, heading: Number(val ?? 9) < 9 };
      else if (name === 'b') style = { ...style, bold: isOn(val) };
    },
    close: (name) => {
      if (name !== 'style' || id === undefined) return;
      written.set(id, namedHeading.test(style.name) ? { ...style, heading: true } : style);
      id = undefined;
    },
  });
  return new Map([...written].map(([key, own]) => [key, resolve(own, written)]));
}

const namedHeading = /^(?:heading \d|title|subtitle|überschrift|titre|título|заголовок)/iu;
/** Styles that a style may be based on, one on the other; Word's own files have four. A ring of them ends here. */
const deepest = 20;

function resolve(own: Written, all: ReadonlyMap<string, Written>): DocxStyle {
  let { bold, heading, basedOn } = own;
  for (let depth = 0; depth < deepest && basedOn !== undefined; depth += 1) {
    const base = all.get(basedOn);
    bold ??= base?.bold;
    heading ??= base?.heading;
    basedOn = base?.basedOn;
  }
  return { name: own.name, bold: bold ?? false, heading: heading ?? false };
}

/** OOXML's toggles: absent, `1`, `true` and `on` mean yes. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/u.test(value);
