import { streamXml } from './xml';
import type { Zip } from './zip';

/** What a paragraph style is called and whether it is bold, by its id. A document without readable styles has none. */
export interface DocxStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly heading: boolean;
}

/** The paragraph styles of a Word file, by id; none where the part is missing or cannot be read. */
export async function readStyles(zip: Zip): Promise<ReadonlyMap<string, DocxStyle>> {
  const styles = new Map<string, DocxStyle>();
  if (!zip.has('word/styles.xml')) return styles;
  let id: string | undefined;
  let style: DocxStyle = { name: '', bold: false, heading: false };
  await streamXml(zip, 'word/styles.xml', {
    open: (name, attributes) => {
      if (name === 'style') {
        id = attributes['type'] === 'paragraph' ? attributes['styleId'] : undefined;
        style = { name: id ?? '', bold: false, heading: false };
      } else if (name === 'name') style = { ...style, name: attributes['val'] ?? style.name };
      else if (name === 'outlineLvl') style = { ...style, heading: Number(attributes['val'] ?? 9) < 9 };
      else if (name === 'b') style = { ...style, bold: isOn(attributes['val']) };
    },
    close: (name) => {
      if (name !== 'style' || id === undefined) return;
      styles.set(id, {
        ...style,
        heading:
          style.heading ||
          /^(?:heading \d|title|subtitle|überschrift|titre|título|заголовок)/iu.test(style.name),
      });
      id = undefined;
    },
  });
  return styles;
}

/** OOXML's toggles: absent, `1`, `true` and `on` mean yes. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/u.test(value);
