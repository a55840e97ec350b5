import { escapeHtml } from '../export/escape-html';

/** HTML that is safe to write as it is. Only `html` makes it, and style sheets of our own. */
export class Markup {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** For text that was written in this folder, never for anything read. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }
}

type Part = string | number | undefined | Markup | readonly (Markup | undefined)[];

/** A template whose values are escaped, unless they are `Markup` themselves; undefined is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return Markup.trusted(strings.map((string, index) => string + written(parts[index])).join(''));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escapeHtml(String(part));
}
