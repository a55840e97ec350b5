import type { SourceText } from '../../analysis/model/transcript';
import { primaryTag } from './marked-pieces';
import type { XmlListener } from './xml';

/** Somebody of a list of persons or of a cast. */
export interface TeiPerson {
  readonly name: string;
  readonly role?: string;
  readonly party?: string;
}

export interface TeiHeader {
  readonly declared: SourceText['declared'];
  /** By their `xml:id`. */
  readonly persons: ReadonlyMap<string, TeiPerson>;
}

interface Found {
  readonly text: string;
  readonly path: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/* what a header's members are read from; their paths decide what they say */
const wanted = new Set(['title', 'date', 'meeting', 'name', 'placeName', 'settlement', 'language']);

/** Listens to a `teiHeader` (and lists of persons wherever they stand): title, date, place, language, and who the persons are. */
export function createTeiHeader(): { listener: XmlListener; header: (language?: string) => TeiHeader } {
  const path: string[] = [];
  const found: Found[] = [];
  const people = createPersonListener();
  let text = '';
  let attributes: Readonly<Record<string, string>> = {};
  return {
    listener: {
      open: (name, given) => {
        path.push(name);
        people.open?.(name, given);
        if (!path.includes('teiHeader') || !wanted.has(name)) return;
        text = '';
        attributes = given;
      },
      text: (piece) => {
        people.text?.(piece);
        if (text.length < 2_000) text += piece;
      },
      close: (name) => {
        people.close?.(name);
        if (path.includes('teiHeader') && wanted.has(name))
          found.push({ text: text.replace(/\s+/gu, ' ').trim(), path: [...path], attributes });
        path.pop();
      },
    },
    header: (language) => ({ declared: declare(found, language), persons: people.persons }),
  };
}

function declare(found: readonly Found[], root: string | undefined): SourceText['declared'] {
  const within = (name: string, ...parents: readonly string[]): readonly Found[] =>
    found.filter(({ path }) => path.at(-1) === name && parents.every((parent) => path.includes(parent)));
  const language = primaryTag(root) ?? primaryTag(within('language')[0]?.attributes['ident']);
  const title = chooseTitle(within('title', 'titleStmt'), language);
  const date = [
    ...within('date', 'settingDesc'),
    ...within('date', 'sourceDesc'),
    ...within('date', 'creation'),
    ...within('meeting', 'titleStmt'),
    ...within('date', 'editionStmt'),
  ]
    .map(({ text, attributes }) => attributes['when'] ?? attributes['n'] ?? attributes['from'] ?? text)
    .find((value) => /\d{4}/u.test(value));
  const place = placeOf([
    ...within('name', 'setting'),
    ...within('placeName', 'setting'),
    ...within('settlement', 'setting'),
  ]);
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(language !== undefined && { language }),
  };
}

/** The main title in the language of the text, else the first there is. */
function chooseTitle(titles: readonly Found[], language: string | undefined): string | undefined {
  const weigh = ({ attributes }: Found): number =>
    (primaryTag(attributes['lang']) === language ? 2 : 0) + (attributes['type'] === 'sub' ? 0 : 1);
  return titles.filter(({ text }) => text !== '').toSorted((a, b) => weigh(b) - weigh(a))[0]?.text;
}

function placeOf(names: readonly Found[]): string | undefined {
  const ofType = (type: RegExp): string | undefined =>
    names.find(({ text, attributes }) => text !== '' && type.test(attributes['type'] ?? ''))?.text;
  return ofType(/^(?:city|town|settlement|place)$/u) ?? ofType(/^$/u) ?? ofType(/^(?:region|country)$/u);
}

/** `<person xml:id><persName>`, `<personGrp>`, and the roles of a cast; of several names of one person the first. */
function createPersonListener(): XmlListener & { readonly persons: Map<string, TeiPerson> } {
  const persons = new Map<string, TeiPerson>();
  let person:
    { id: string; element: string; names: { part: string; text: string }[]; named: boolean } | undefined;
  const open: string[] = [];
  return {
    persons,
    open: (name, { id }) => {
      if (person === undefined && id !== undefined && personElements.has(name)) {
        person = { id, element: name, names: [], named: false };
        open.length = 0;
        if (name === 'role') open.push('persName');
      } else if (person !== undefined && nameParts.has(name)) open.push(name);
    },
    text: (text) => {
      const part = open.at(-1);
      if (person !== undefined && part !== undefined && (!person.named || part === 'occupation'))
        person.names.push({ part, text });
    },
    close: (name) => {
      if (person === undefined) return;
      if (name === person.element) {
        const read = personOf(person.names);
        if (read !== undefined) persons.set(person.id, read);
        person = undefined;
      } else if (nameParts.has(name)) {
        open.pop();
        if (name === 'persName' && person.names.some(({ text }) => /\S/u.test(text))) person.named = true;
      }
    },
  };
}

const personElements = new Set(['person', 'personGrp', 'role']);
const nameParts = new Set([
  'persName',
  'name',
  'forename',
  'surname',
  'roleName',
  'addName',
  'nameLink',
  'occupation',
]);

function personOf(names: readonly { part: string; text: string }[]): TeiPerson | undefined {
  const all = (...parts: readonly string[]): string =>
    names
      .filter(({ part }) => parts.includes(part))
      .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '')
      .join(' ');
  const given = all('forename', 'addName');
  const family = all('nameLink', 'surname');
  const name = given === '' && family === '' ? all('persName', 'name') : `${given} ${family}`.trim();
  const office = all('roleName');
  const role = office === '' ? all('occupation') : office;
  return name === '' ? undefined : { name, ...(role !== '' && { role }) };
}
