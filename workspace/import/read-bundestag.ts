import type { BlockKind, KnownSpeaker, SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { cleanText } from './clean-text';
import type { FormatReader } from './format';
import { createPieceCollector, sourceOfPieces, type PieceCollector } from './marked-pieces';
import { readXml, rootElement, type XmlListener } from './xml';

/** Protocols of the German Bundestag: `dbtplenarprotokoll` with marked speeches (since 2017), `DOKUMENT` with plain text before. */
export const bundestagProtocol: FormatReader = {
  format: 'bundestag',
  recognises: (bytes) => /^(?:dbtplenarprotokoll|DOKUMENT)$/u.test(rootElement(bytes) ?? ''),
  read: (bytes, { encoding }) =>
    Promise.resolve(
      rootElement(bytes) === 'DOKUMENT' ? readOldProtocol(bytes, encoding) : readProtocol(bytes, encoding),
    ),
};

/* lists of the front matter and the end, layout of tables */
const left = new Set(['vorspann', 'rednerliste', 'table', 'a', 'xref']);
const events = new Set(['kommentar', 'sub-kommentar']);
const personParts = new Set(['titel', 'vorname', 'namenszusatz', 'nachname', 'fraktion', 'rolle_lang']);

type Attributes = Readonly<Record<string, string>>;

interface State {
  readonly collector: PieceCollector;
  readonly speakers: Map<string, KnownSpeaker>;
  readonly path: { readonly name: string; readonly style: string }[];
  ignored: number;
  attachments: number;
  /** The parts of a `<redner>`, which are not printed. */
  person: Map<string, string> | undefined;
  /** The last `<redner>` read, whose label follows it. */
  named: Map<string, string> | undefined;
  label: string;
  number: string;
  facts: Attributes;
}

function readProtocol(bytes: Uint8Array, forced: string | undefined): Result<SourceText> {
  const state: State = {
    collector: createPieceCollector(),
    speakers: new Map(),
    path: [],
    ignored: 0,
    attachments: 0,
    person: undefined,
    named: undefined,
    label: '',
    number: '',
    facts: {},
  };
  const read = readXml(bytes, listenerOf(state), { encoding: forced });
  if (!read.ok) return read;
  return sourceOfPieces(state.collector.pieces(), {
    declared: declare(state),
    speakers: [...state.speakers.values()],
    encoding: read.value,
  });
}

function declare({ facts, number }: State): SourceText['declared'] {
  const title = number.replace(/\s+/gu, ' ').trim();
  const publisher = facts['herausgeber'];
  const place = facts['sitzung-ort'];
  const date = isoDate(facts['sitzung-datum']);
  return {
    ...(title !== '' && { title: publisher === undefined ? title : `${publisher}, ${title}` }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    language: 'de',
  };
}

/** `07.12.2021` → `2021-12-07` */
function isoDate(printed: string | undefined): string | undefined {
  const { day, month, year } =
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u.exec(printed?.trim() ?? '')?.groups ?? {};
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const listenerOf = (state: State): XmlListener => ({
  open: (name, attributes) => {
    if (state.path.length === 0) state.facts = attributes;
    state.path.push({ name, style: attributes['klasse'] ?? '' });
    if (left.has(name)) state.ignored += 1;
    if (name === 'anlagen') state.attachments += 1;
    if (state.ignored > 0) return;
    if (name === 'redner') state.person = new Map();
    else if (state.person === undefined && isParagraph(name)) endParagraph(state, state.path.at(-2));
    if (isLabel(state)) state.label = '';
  },
  text: (text) => takeText(state, text),
  close: (name) => {
    const place = state.path.at(-1);
    if (state.ignored === 0) closeElement(state, place);
    if (left.has(name)) state.ignored -= 1;
    if (name === 'anlagen') state.attachments -= 1;
    state.path.pop();
  },
});

const isParagraph = (name: string): boolean =>
  name === 'p' || name === 'zitat' || name === 'name' || events.has(name);

/** `<p klasse="redner">`, `<p klasse="N">`, and the `<name>` of who takes the chair. */
function isLabel({ path, person }: State): boolean {
  const place = path.at(-1);
  return (
    person === undefined &&
    (place?.name === 'name' || (place?.name === 'p' && /^(?:redner|N)$/u.test(place.style)))
  );
}

function takeText(state: State, text: string): void {
  const place = state.path.at(-1);
  if (place === undefined) return;
  if (state.ignored > 0) {
    if (state.path.some(({ name }) => name === 'plenarprotokoll-nummer')) state.number += text;
  } else if (state.person !== undefined) {
    if (personParts.has(place.name))
      state.person.set(place.name, `${state.person.get(place.name) ?? ''}${text}`);
  } else if (isLabel(state)) state.label += text;
  else state.collector.add(text, events.has(place.name) && insideParagraph(state) ? { kind: 'event' } : {});
}

const insideParagraph = ({ path }: State): boolean => path.some(({ name }) => name === 'p');

function closeElement(state: State, place: State['path'][number] | undefined): void {
  if (place === undefined) return;
  if (place.name === 'redner') {
    state.named = state.person;
    state.person = undefined;
  } else if (isLabel(state)) closeLabel(state);
  else if (state.person === undefined && isParagraph(place.name)) endParagraph(state, place);
}

function closeLabel(state: State): void {
  const printed = state.label.replace(/\s+/gu, ' ').trim();
  const { named } = state;
  state.named = undefined;
  if (printed === '') return;
  state.collector.add(printed);
  state.collector.end(state.attachments > 0 ? 'furniture' : printed.endsWith(':') ? 'label' : 'heading');
  const label = printed.replace(/\s*:$/u, '');
  if (named !== undefined && !state.speakers.has(label)) state.speakers.set(label, speakerOf(label, named));
}

function speakerOf(label: string, parts: ReadonlyMap<string, string>): KnownSpeaker {
  const part = (name: string): string => (parts.get(name) ?? '').replace(/\s+/gu, ' ').trim();
  const name = ['vorname', 'namenszusatz', 'nachname']
    .map(part)
    .filter((text) => text !== '')
    .join(' ');
  const role = part('rolle_lang');
  const party = part('fraktion');
  return {
    label,
    name: name === '' ? label : name,
    ...(role !== '' && { role }),
    ...(party !== '' && { party }),
  };
}

function endParagraph({ collector, attachments }: State, place: State['path'][number] | undefined): void {
  collector.end(attachments > 0 ? 'furniture' : kindOf(place));
}

/** The classes of the Bundestag: J, J_1, O and Z are said; T… and what else there is are heads of the agenda. */
function kindOf(place: State['path'][number] | undefined): BlockKind {
  if (place !== undefined && events.has(place.name)) return 'event';
  return place?.name === 'zitat' || /^(?:J|J_\d|O|Z|)$/u.test(place?.style ?? '') ? 'speech' : 'heading';
}

/** The protocols up to 2017: facts in elements, and all that was said as plain text with its line ends. */
function readOldProtocol(bytes: Uint8Array, forced: string | undefined): Result<SourceText> {
  const parts = new Map<string, string>();
  const path: string[] = [];
  const read = readXml(
    bytes,
    {
      open: (name) => path.push(name),
      close: () => path.pop(),
      text: (text) => {
        const name = path.at(-1) ?? '';
        parts.set(name, `${parts.get(name) ?? ''}${text}`);
      },
    },
    { encoding: forced },
  );
  if (!read.ok) return read;
  const text = cleanText(parts.get('TEXT') ?? '').trim();
  if (text === '') return fail('file-empty');
  const date = isoDate(parts.get('DATUM'));
  const title = parts.get('TITEL')?.trim();
  return succeed({
    text,
    paragraphs: undefined,
    encoding: read.value,
    declared: {
      ...(title !== undefined && title !== '' && { title }),
      ...(date !== undefined && { date }),
      language: 'de',
    },
  });
}
