import { holdsAny, readRanges } from './ranges';

/**
 * The `@font-face` rules of this page for a family, with their files in them, as far as the letters need them: a picture is looked at
 * where those fonts are not.
 */
export async function fontFaces(family: string, letters: string): Promise<string> {
  const wanted = rules().filter(
    (rule) => familyOf(rule) === family && holdsAny(rangesOf(rule), new Set(letters)),
  );
  return (await Promise.all(wanted.map(withFile))).join('\n');
}

/** The families of the page's own fonts that a `font-family` asks for first. */
export const ownFamilies = (asked: string): readonly string[] => {
  const own = new Set(rules().map(familyOf));
  return asked
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/gu, ''))
    .filter((name) => own.has(name));
};

const rules = (): readonly CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );

const familyOf = ({ style }: CSSFontFaceRule): string =>
  style.getPropertyValue('font-family').replace(/^["']|["']$/gu, '');
const rangesOf = ({ style }: CSSFontFaceRule) => readRanges(style.getPropertyValue('unicode-range'));

async function withFile(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\(["']?(?<url>[^"')]+)["']?\)/u.exec(rule.style.getPropertyValue('src'))?.groups?.[
    'url'
  ];
  if (source === undefined) return '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const answer = await fetch(new URL(source, base));
  if (!answer.ok) return '';
  const file = `data:font/woff2;base64,${toBase64(new Uint8Array(await answer.arrayBuffer()))}`;
  const names = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range'];
  const own = names.flatMap((name) => {
    const value = rule.style.getPropertyValue(name);
    return value === '' ? [] : [`${name}:${value}`];
  });
  return `@font-face{${own.join(';')};src:url(${file}) format("woff2")}`;
}

function toBase64(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(slices.join(''));
}
