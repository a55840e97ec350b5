import { isHeadingStyle } from './heading-style';
import type { XmlListener } from './xml';

/** A style as it is written: what it does not say is its parent's. */
interface WrittenStyle {
  readonly name: string;
  readonly parent: string | undefined;
  /** Styles made for one paragraph or run have no name that a person gave. */
  readonly automatic: boolean;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly heading?: boolean;
}

/** What a paragraph or a run of an OpenDocument text looks like. */
export interface OdtStyle {
  /** The named style it is made from; undefined for the standard one. */
  readonly name: string | undefined;
  readonly bold: boolean | undefined;
  readonly hidden: boolean;
  readonly heading: boolean;
}

export interface OdtStyles {
  /** Collects `style:style` from styles.xml and from the head of content.xml. */
  readonly listener: XmlListener;
  of(family: 'paragraph' | 'text', id: string | undefined): OdtStyle;
}

/** Styles name their parents; a chain of them is short, and one that runs in a circle ends here. */
const longestChain = 32;

export function createOdtStyles(): OdtStyles {
  const written = new Map<string, WrittenStyle>();
  const known = new Map<string, OdtStyle>();
  let open: { key: string; style: WrittenStyle } | undefined;
  let automatic = false;
  const listener: XmlListener = {
    open: (name, attributes) => {
      if (name === 'automatic-styles') automatic = true;
      else if (name === 'style') {
        const id = attributes['name'] ?? '';
        const outline = Number(attributes['default-outline-level'] ?? 0) > 0;
        open = {
          key: `${attributes['family'] ?? ''} ${id}`,
          style: {
            name: attributes['display-name'] ?? id.replace(/_20_/gu, ' '),
            parent: attributes['parent-style-name'],
            automatic,
            ...(outline && { heading: true }),
          },
        };
      } else if (name === 'text-properties' && open !== undefined) {
        const weight = attributes['font-weight'];
        const display = attributes['display'];
        open.style = {
          ...open.style,
          ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
          ...(display !== undefined && { hidden: display === 'none' }),
        };
      }
    },
    close: (name) => {
      if (name === 'automatic-styles') automatic = false;
      if (name !== 'style' || open === undefined) return;
      written.set(open.key, open.style);
      open = undefined;
    },
  };
  return {
    listener,
    of: (family, id = '') => {
      const key = `${family} ${id}`;
      const found = known.get(key) ?? resolve(written, family, id);
      known.set(key, found);
      return found;
    },
  };
}

function resolve(written: ReadonlyMap<string, WrittenStyle>, family: string, id: string): OdtStyle {
  let name: string | undefined;
  let bold: boolean | undefined;
  let hidden: boolean | undefined;
  let heading = false;
  let at: string | undefined = id;
  for (let step = 0; at !== undefined && step < longestChain; step += 1) {
    const style: WrittenStyle | undefined = written.get(`${family} ${at}`);
    if (style === undefined) {
      name ??= at.replace(/_20_/gu, ' ');
      break;
    }
    bold ??= style.bold;
    hidden ??= style.hidden;
    heading ||= style.heading === true || isHeadingStyle(style.name);
    if (!style.automatic) name ??= style.name;
    at = style.parent;
  }
  const standard =
    name === undefined || name === '' || /^(?:standard|default(?: (?:paragraph )?style)?)$/iu.test(name);
  return {
    name: standard ? undefined : name,
    bold,
    hidden: hidden === true,
    heading: heading || isHeadingStyle(name ?? ''),
  };
}
