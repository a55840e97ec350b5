import type { KnownSpeaker, SourceText } from '../../analysis/model/transcript';
import type { Result } from '../contract/result';
import type { FormatReader } from './format';
import { sourceOfPieces } from './marked-pieces';
import { createTeiBody, type TeiLabel } from './tei-body';
import { createTeiHeader, type TeiPerson } from './tei-header';
import { readXml, rootElement, type XmlListener } from './xml';

/** Drama, speeches and sittings in TEI, plain or annotated word by word, ParlaMint among them. */
export const teiText: FormatReader = {
  format: 'tei',
  recognises: (bytes) => /^(?:TEI|TEI\.2|teiCorpus)$/u.test(rootElement(bytes) ?? ''),
  read: (bytes, settings) => Promise.resolve(readTei(bytes, settings.encoding)),
};

function readTei(bytes: Uint8Array, forced: string | undefined): Result<SourceText> {
  const { listener: header, header: facts } = createTeiHeader();
  const { listener: text, body } = createTeiBody();
  let language: string | undefined;
  const read = readXml(
    bytes,
    both(
      {
        open: (name, { lang }) => {
          if (name === 'text' || language === undefined) language = lang ?? language;
        },
      },
      both(header, text),
    ),
    { encoding: forced },
  );
  if (!read.ok) return read;
  const { declared, persons } = facts(language);
  const { pieces, labels } = body();
  return sourceOfPieces(pieces, { declared, speakers: nameSpeakers(labels, persons), encoding: read.value });
}

const both = (first: XmlListener, second: XmlListener): XmlListener => ({
  open: (name, attributes) => {
    first.open?.(name, attributes);
    second.open?.(name, attributes);
  },
  close: (name) => {
    first.close?.(name);
    second.close?.(name);
  },
  text: (text) => {
    first.text?.(text);
    second.text?.(text);
  },
});

/**
 * Who the labels stand for: by the list of persons, by how notes print them, by the words of their id. Labels that are printed
 * names themselves are left to be told by their words, unless a person of the list stands behind them.
 */
function nameSpeakers(
  labels: readonly TeiLabel[],
  persons: ReadonlyMap<string, TeiPerson>,
): readonly KnownSpeaker[] {
  const speakers = new Map<string, KnownSpeaker>();
  for (const { label, who, role, printed } of labels) {
    const known = speakers.get(label);
    if (known !== undefined && known.name !== wordsOfId(label)) continue;
    const person = who === undefined ? undefined : persons.get(who);
    if (person !== undefined) speakers.set(label, { label, ...person });
    else if (role !== undefined) speakers.set(label, { label, name: label, role });
    else if (label === who)
      speakers.set(label, { label, ...(readPrinted(printed, label) ?? { name: wordsOfId(label) }) });
    else if (who === undefined && label.startsWith('('))
      speakers.set(label, { label, name: capital(label.slice(1, -1)) });
  }
  return [...speakers.values()];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `AlbertRiveraDíaz` → `Albert Rivera Díaz`, `Peeters_Kris` → `Peeters Kris` */
const wordsOfId = (id: string): string =>
  id
    .replace(/_+/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim();

/** `01.02 Kris Peeters, ministre:` is name and role, `Michel de Lamotte (cdH):` name and party, where the id has the name's words. */
function readPrinted(printed: string | undefined, id: string): Omit<KnownSpeaker, 'label'> | undefined {
  if (printed === undefined) return undefined;
  const plain = printed.replace(/^[\d.]+\s+/u, '').replace(/\s*:$/u, '');
  const party = /\((?<party>[^()]{1,60})\)$/u.exec(plain)?.groups?.['party'];
  const [name = '', role] = plain.replace(/\s*\([^()]*\)$/u, '').split(/,\s+/u);
  const folded = fold(id);
  const fits = name.split(/\s+/u).every((word) => folded.includes(fold(word)));
  if (!fits || !name.includes(' ')) return undefined;
  return { name, ...(role !== undefined && { role }), ...(party !== undefined && { party }) };
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
