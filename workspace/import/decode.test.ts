import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodingNames } from '../contract/encodings';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import { decodeAs, encodingNamed } from './decode-named';

/** Sentences of invented sittings, long enough to show a few letters of their alphabet. */
const said = {
  en: 'MS. HALE: “The harbour isn’t lost,” she said – and we love it…',
  de: 'Präsidentin Kühn: Meine Damen und Herren, die größte Brücke über den Fluß wird für alle geöffnet. Müssen wir zögern?',
  fr: 'Mme la présidente. L’hôpital où l’élève a été reçu est fermé ; la cérémonie aura lieu à la mairie, près du théâtre.',
  es: 'El señor presidente: Señorías, ¿cómo explicará usted que el próximo año habrá más niños en las escuelas públicas?',
  pl: 'Poseł Wrzos: Panie marszałku, wysoka izbo! Proszę o głos, bo sprawa mostu jest ważna i nie może dłużej czekać w ciszy.',
  cs: 'Předsedkyně Říhová: Vážení členové, žádám vás, abyste se vyjádřili k něčemu, co je pro příští rok důležité.',
  hu: 'Tisztelt képviselők! A következő kérdés, hogyan őrizzük meg a régi kikötőt, és mikor épül fel az új híd? Köszönöm.',
  ro: 'Domnul preşedinte: Vă mulţumesc pentru întrebare; aşa cum ştiţi, ţara noastră îşi păstrează tradiţiile.',
  tr: 'Sayın Başkan: Değerli üyeler, bu köprü için çalışan işçilerimizin hakları güvence altına alınmıştır. Teşekkür ederim.',
  lt: 'Pirmininkė: Gerbiamieji Seimo nariai, šiandien svarstysime įstatymą dėl uosto ateities ir žvejų teisių.',
  ru: 'Председатель: Уважаемые коллеги, сегодня мы обсуждаем новый мост через реку и будущее нашего порта. Прошу вопросы.',
  uk: 'Головуюча: Шановні колеги, сьогодні ми обговорюємо новий міст і майбутнє нашого порту. Чи є ще запитання щодо цієї справи?',
  bg: 'Председателят: Уважаеми колеги, днес обсъждаме новия мост и бъдещето на нашето пристанище. Има ли въпроси?',
  sr: 'Председник: Поштоване колеге, данас разговарамо о новом мосту и будућности наше луке. Има ли још питања?',
  el: 'Πρόεδρος: Κυρίες και κύριοι, σήμερα συζητάμε για τη νέα γέφυρα και το μέλλον του λιμανιού μας. Έχετε ερωτήσεις;',
  he: 'היושבת ראש: חברים, היום אנחנו דנים בגשר החדש ובעתיד הנמל שלנו. האם יש שאלות?',
  ar: 'رئيسة المجلس: أيها السادة، نناقش اليوم الجسر الجديد ومستقبل الميناء. هل هناك أسئلة؟',
  th: 'ประธาน: ท่านสมาชิกครับ วันนี้เราจะพูดถึงสะพานใหม่และอนาคตของท่าเรือ มีคำถามหรือไม่',
  ja: '議長：皆さん、今日は新しい橋と港の将来について話し合います。質問はありますか。',
  ko: '의장: 여러분, 오늘 우리는 새로운 다리와 항구의 미래에 대해 이야기합니다. 질문이 있습니까?',
  zh: '主席：各位同事，今天我们讨论新的大桥和港口的未来。大家有什么问题吗？',
  tw: '主席：各位同仁，今天我們討論新的大橋和港口的未來。大家有什麼問題嗎？',
} as const;

/** Which encodings each is tried in, by our names and iconv-lite's. */
const tried: Readonly<Partial<Record<keyof typeof said, readonly string[]>>> = {
  en: ['windows-1252', 'macintosh', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'],
  de: ['windows-1252', 'macintosh', 'cp850', 'utf-16be'],
  fr: ['windows-1252', 'macintosh'],
  es: ['windows-1252', 'macintosh', 'cp850'],
  pl: ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'],
  cs: ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'],
  hu: ['windows-1250', 'iso-8859-2', 'cp852'],
  ro: ['windows-1250', 'iso-8859-2'],
  tr: ['windows-1254', 'cp857', 'macturkish'],
  lt: ['windows-1257', 'iso-8859-4', 'cp775'],
  ru: ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic', 'utf-16le', 'utf-16be'],
  uk: ['windows-1251', 'koi8-u', 'maccyrillic'],
  bg: ['windows-1251', 'iso-8859-5', 'cp866'],
  sr: ['windows-1251', 'iso-8859-5', 'cp855'],
  el: ['windows-1253', 'iso-8859-7', 'cp737', 'utf-16le'],
  he: ['windows-1255', 'iso-8859-8', 'utf-16be'],
  ar: ['windows-1256', 'iso-8859-6', 'utf-16le'],
  th: ['windows-874', 'utf-16le'],
  ja: ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'],
  ko: ['euc-kr', 'utf-16le', 'utf-16be'],
  zh: ['gb18030', 'utf-16le', 'utf-16be'],
  tw: ['big5', 'utf-16le'],
};
const cases = Object.entries(tried).flatMap(([language, encodings]) =>
  encodings.map((encoding) => ({ language, encoding, text: said[language as keyof typeof said] })),
); // as: the keys of `tried` are keys of `said`

describe('the encoding of a text', () => {
  it.each(cases)('of a few lines in $language is told when it is $encoding', ({ encoding, text }) => {
    expect(decodeText(encode(text, encoding)).text).toBe(text);
  });

  it('is told by its mark, which is no part of the text', () => {
    const marked = (encoding: string): Uint8Array => encode('Café', encoding, { addBOM: true });
    expect(
      ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].map((name) => decodeText(marked(name))),
    ).toStrictEqual(
      ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].map((encoding) => ({
        text: 'Café',
        encoding,
        sure: true,
      })),
    );
  });

  it.each([
    ['iso-2022-jp', '\u001b$B5DD9\u001b(B: OK', '議長: OK'],
    ['iso-2022-kr', '\u001b$)C\u000e18\u000f: OK', '구: OK'],
    ['hz-gb-2312', '~{VwO/~}: OK', '主席: OK'],
  ])('of seven bits is told by what switches its letters: %s', (encoding, bytes, text) => {
    expect(decodeText(Buffer.from(bytes, 'latin1'))).toStrictEqual({ text, encoding, sure: true });
  });

  it('of a mainframe is told by its spaces', () => {
    const line = 'c8859393964b40c885409481a8408340a396409996a44b25';
    const { encoding, sure } = decodeText(Buffer.from(line.repeat(3), 'hex'));
    expect({ encoding, sure }).toStrictEqual({ encoding: 'ibm037', sure: true });
  });

  it('of one word with an accent is taken as the commonest that fits, and is not sure', () => {
    expect(decodeText(Buffer.from('Pr\u00e9sident: oui.', 'latin1'))).toStrictEqual({
      text: 'Président: oui.',
      encoding: 'windows-1252',
      sure: false,
    });
  });

  it('is what a person says, whatever the bytes', () => {
    expect(decodeText(Uint8Array.of(0xe4, 0xe0), { forced: 'CP1251' })).toStrictEqual({
      text: 'да',
      encoding: 'windows-1251',
      sure: true,
    });
  });

  it('is what the file says where its bytes are possible in it, and is told by letters where not', () => {
    const russian = encode(said.ru, 'windows-1251');
    expect([
      decodeText(russian, { declared: 'koi8-r' }).encoding,
      decodeText(russian, { declared: 'utf-8' }).text,
      decodeText(russian, { declared: 'no such thing' }).text,
    ]).toStrictEqual(['koi8-r', said.ru, said.ru]);
  });

  it('of UTF-8 that is damaged is still UTF-8', () => {
    const bytes = Buffer.from(said.ru);
    bytes[60] = 0xff;
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', sure: false });
  });
});

describe('every encoding of the menu', () => {
  it.each(encodingNames)('%s is known by its own name, and reads any bytes', (name) => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index & 0xff);
    expect(encodingNamed(name.toUpperCase())).toBe(name);
    expect(typeof decodeAs(name, bytes, { fatal: false })).toBe('string');
    expect(decodeAs(name, new Uint8Array(), { fatal: true })).toBe('');
  });

  it('reads what others wrote in it', () => {
    expect([
      decodeAs('windows-1252', Uint8Array.of(0x93, 0x80, 0x94), { fatal: true }),
      decodeAs('ibm037', Uint8Array.of(0xc8, 0x85, 0x93, 0x93, 0x96, 0x25), { fatal: true }),
      decodeAs('utf-32be', Uint8Array.of(0, 1, 0xf6, 0, 0, 0, 0), { fatal: false }),
      decodeAs('utf-8', Uint8Array.of(0x41, 0xff), { fatal: true }),
    ]).toStrictEqual(['“€”', 'Hello\n', '😀\ufffd', undefined]);
  });
});

const files = join(import.meta.dirname, '../../../shared/data/hostile/encodings');
describe.skipIf(!existsSync(files))(
  'the files in old encodings beside the repository (skipped without)',
  () => {
    const names = existsSync(files) ? readdirSync(files).filter((name) => name.endsWith('.txt')) : [];
    it.each(names)('%s is decoded to the letter', (name) => {
      expect(cleanText(decodeText(readFileSync(join(files, name))).text)).toBe(
        cleanText(readFileSync(join(files, 'expected', name), 'utf8')),
      );
    });
  },
);
