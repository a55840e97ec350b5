import type { SourceText } from '../../analysis/model/transcript';

/* `---`, lines of `key: value`, `---` at the very beginning, as Markdown files of public sites have it */
const head = /^---[ \t]*\n(?<lines>(?:[^\n]{0,500}\n){1,60}?)---[ \t]*(?:\n|$)/u;

/** What a text file's head of `key: value` lines declares, and where the head ends; undefined where there is none. */
export function readHead(text: string): { declared: SourceText['declared']; end: number } | undefined {
  const match = head.exec(text);
  if (match === null) return undefined;
  const lines = match.groups?.['lines'] ?? '';
  const title = valueOf(lines, 'title');
  const date = valueOf(lines, 'date') ?? valueOf(lines, 'published_time');
  const place = valueOf(lines, '(?:place|location|venue|ort|lieu|lugar|luogo|место)');
  const language = valueOf(lines, '(?:language|lang)');
  return {
    declared: {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(place !== undefined && { place }),
      ...(language !== undefined &&
        /^[a-z]{2,3}(?:-|$)/iu.test(language) && { language: language.slice(0, 2).toLowerCase() }),
    },
    end: match[0].length,
  };
}

function valueOf(lines: string, key: string): string | undefined {
  const value = new RegExp(`^${key}:[ \\t]*(.{1,400})$`, 'imu').exec(lines)?.[1]?.trim();
  const plain = value
    ?.replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/\\[_NL]/gu, ' ')
    .replace(/\\(.)/gu, '$1');
  return plain === '' ? undefined : plain;
}
