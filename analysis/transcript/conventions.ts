import { isGeneric, isOfficeAlone } from './names';

/** How a label is set off from what is said. */
export type LabelForm =
  'colon' | 'bold' | 'stop' | 'dash' | 'letter' | 'mark' | 'bracket' | 'initials' | 'line';

/**
 * One way to print a label at the head of a paragraph. Whether a candidate is a label is decided over the whole text
 * (decide-labels.ts); emphasis, styles and tables are told by the mark-up (labels.ts, label-lines.ts).
 */
export interface LabelConvention {
  readonly name: string;
  /** BCP 47 tags of where it is at home; `*` for everywhere. */
  readonly languages: string;
  readonly form: LabelForm;
  /**
   * From the first character of a paragraph to the first of the speech. Groups: `label`; `time` behind it; `before`, what stands
   * before it and is no part of it. Bounded, so that a search is linear.
   */
  readonly pattern: RegExp;
  /** What the label itself must be, where the pattern alone says too little. */
  readonly when?: (label: string) => boolean;
  /** A line, and the label in it. */
  readonly examples: readonly (readonly [line: string, label: string])[];
  /** Lines that this rule leaves alone. */
  readonly counterExamples: readonly string[];
}

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?`;
const capitals = String.raw`(?:(?:Mc|Mac|De|La|Le|Van|O['’]|D['’])?\p{Lu}{2,}[\p{Lu}\p{M}'’-]*)`;
const aside = String.raw`(?:\s?\([^()\n]{2,120}\))`;

/** In the order they are tried. */
export const conventions: readonly LabelConvention[] = [
  {
    name: 'questions and answers by a letter',
    languages: 'en de fr it es pl ru nl',
    form: 'letter',
    /* not the initial of a name, `P. Martin:` */
    pattern:
      /^(?<label>Q(?=\s)|[QA](?=\s{2,}|\t)|[QAFDRPOVВО](?=\.\s(?!\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s?[:：(])))\.?/u,
    examples: [
      ['Q    Thank you. Is it true?', 'Q'],
      ['Q. And then?', 'Q'],
      ['A.  I saw it.', 'A'],
      ['F. Wie fing es an?', 'F'],
      ['О. С воды.', 'О'],
    ],
    counterExamples: ['A ship came in.', 'Quite so.', 'F. Martin: We begin.'],
  },
  {
    name: 'a time, then the name',
    languages: '*',
    form: 'colon',
    pattern: new RegExp(
      String.raw`^(?<before>[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s)?${clock}(?:\s?(?:[-–—]|-->)\s?${clock})?(?:\s[AaPp][Mm])?[\])]?)\s{0,4}[-–—|]?\s{0,4}(?<label>[^\d:：\n][^:：\n]{0,80}?)\s?[:：](?=\s|$|\p{Lo})`,
      'u',
    ),
    examples: [
      ['00:01:23 Anna Berg: We begin.', 'Anna Berg'],
      ['[00:12] Speaker 2: Yes.', 'Speaker 2'],
      ['(0:12.5) Tove Lind: No.', 'Tove Lind'],
      ['00:00:01 - 00:00:05 Anna Berg: We begin.', 'Anna Berg'],
      ['[01.03.24, 10:00:03] Vera Adler: Good morning', 'Vera Adler'],
      ['3/1/24, 9:05 PM - Tem Lind: Good night', 'Tem Lind'],
    ],
    counterExamples: ['12:45 sharp, we said', '00:01:23 We begin.'],
  },
  {
    name: 'a name, a time, and perhaps a colon',
    languages: '*',
    form: 'line',
    pattern: new RegExp(
      String.raw`^(?<label>[^\d\n(\[][^\n(\[]{0,80}?(?:\s\([^()\n\d]{1,40}\))?(?:\s\d{1,3})?)\s{0,4}(?<time>[\[(]${clock}(?:\s?[-–—]\s?${clock})?[\])]\s?[:：]?)(?=\s|$)`,
      'u',
    ),
    examples: [
      ['Speaker A (00:12): Good morning.', 'Speaker A'],
      ['Kari Nordmann [10:03:11]: Takk.', 'Kari Nordmann'],
      ['Ola Lie (PX) [10:05:44]: Takk.', 'Ola Lie (PX)'],
      ['Tove Lind (00:01:02)', 'Tove Lind'],
    ],
    counterExamples: ['We met (at 12) and left.', 'The hour [see page 12] came.'],
  },
  {
    name: 'a circle before the speaker of a Diet or an Assembly',
    languages: 'ja ko',
    form: 'mark',
    pattern:
      /^(?<before>[○◯〇◎●]\s?)(?<label>[^\s　:：○]{1,40}?(?:（[^（）\n]{1,30}）)?(?:\s\p{Script=Hangul}{2,4})?)(?:[:：]|\s{2,}|　|\s(?=\p{Lo})|\n)\s*/u,
    examples: [
      ['○山野花子君　港は待っております。', '山野花子君'],
      ['○議長（林田太郎君）　これより', '議長（林田太郎君）'],
      ['○의장 임철수  회의를 시작합니다.', '의장 임철수'],
    ],
    counterExamples: ['○', '○○○'],
  },
  {
    name: 'a name in square brackets',
    languages: '*',
    form: 'bracket',
    pattern:
      /^(?:[[【［](?=[^\n]{1,62}[\]】］])|<(?=[^\n]{1,62}>))(?<label>[^[\]【】［］<>\n\d][^[\]【】［］<>\n]{0,60})[\]】］>]\s?[:：]?\s?/u,
    examples: [
      ['[Anna Berg] We begin.', 'Anna Berg'],
      ['【主持人】大家好。', '主持人'],
      ['<Tem Lind> Good morning', 'Tem Lind'],
    ],
    counterExamples: ['[12] See below.', 'We [all] begin.'],
  },
  {
    name: 'question and answer before a closing bracket',
    languages: 'ja zh ko',
    form: 'bracket',
    pattern: /^[（(]?(?<label>[\p{Lo}]{1,12})[）)][:：]?\s?/u,
    when: (label) => isGeneric(label),
    examples: [
      ['問）橋はいつできますか。', '問'],
      ['（記者）費用は。', '記者'],
    ],
    counterExamples: ['（昨日）橋ができた。', '港）'],
  },
  {
    name: 'Markdown emphasis',
    languages: '*',
    form: 'bold',
    pattern:
      /^(?<before>(?:[-*]\s)?(?:\*\*|__))(?<label>[^*_\n]{1,100}?)\s?(?:[:：]\s?(?:\*\*|__)|(?:\*\*|__)\s?[:：])\s?/u,
    examples: [
      ['**Anna Berg:** We begin.', 'Anna Berg'],
      ['__Q__: Why?', 'Q'],
    ],
    counterExamples: ['**We begin** today.', '**Note** that'],
  },
  {
    name: 'a name, a colon',
    languages: '*',
    form: 'colon',
    /* a colon in a time, an address or before a digit is none; a remark in brackets may hold one */
    pattern:
      /^(?<before>>{2,3}\s?)?(?<label>(?:[^:：(（]|[(（][^()（）\n]{0,120}[)）]){1,160}?)\s{0,2}[:：](?=\s|$|[\p{Lo}\p{Lu}«“"„(…—–-])(?!\/\/)(?:\s?[—–](?=\s))?/u,
    examples: [
      ['Sven Halder: Good morning.', 'Sven Halder'],
      ['>> TEM LIND: GOOD MORNING.', 'TEM LIND'],
      ['В.Линдин: Добрый день.', 'В.Линдин'],
      ['记者：请问', '记者'],
      ['El señor PRESIDENTE: Se abre', 'El señor PRESIDENTE'],
      ['O Sr. Presidente: — Está aberta', 'O Sr. Presidente'],
      ['Jan Berg (PXD): Frau Präsidentin!', 'Jan Berg (PXD)'],
      ['PRESIDENT (in charge: the first vice) BERG: Yes.', 'PRESIDENT (in charge: the first vice) BERG'],
    ],
    counterExamples: ['We meet at 12:45 sharp', 'See https://example.org/a'],
  },
  {
    name: 'family name in capitals and initials',
    languages: 'ru uk be',
    form: 'initials',
    pattern:
      /^(?<label>\p{Lu}[\p{Lu}'’-]{2,30}\s\p{Lu}\.\s?\p{Lu}\.)(?:\s\([^()\n]{2,80}\))?[.,:]?\s(?=[\p{Lu}«“"„(…—–-])/u,
    examples: [
      ['ЛИНДИН А. А. Уважаемые депутаты', 'ЛИНДИН А. А.'],
      ['ЛІНДЕНКО О.П. Шановні депутати', 'ЛІНДЕНКО О.П.'],
    ],
    counterExamples: ['Линдин А. А. сказал нам', 'СССР А. было'],
  },
  {
    name: 'capitals and a full stop',
    languages: 'en it fr uk',
    form: 'stop',
    pattern: new RegExp(
      String.raw`^(?<label>(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Messrs|MR|MRS|MS|DR)\.?\s{1,2})?(?:\p{Lu}\.\s?)*${capitals}` +
        String.raw`(?:\s(?:(?:\p{Lu}\.)+(?=\s)|(?:Mc|Mac|De|La|Van)?\p{Lu}[\p{Lu}'’-]*(?![\p{L}])|pro tempore|of|[A-ZÀ-Ý][a-zà-ÿ]+(?=[.,]|\s\(|\s[A-ZÀ-Ý][a-zà-ÿ]+\.)))*` +
        String.raw`(?:\s\([^()\n]{2,60}\))?(?:,\s\p{L}[^.:!?\n]{2,80})?)\.(?=\s)(?:\s[–—-](?=\s))?`,
      'u',
    ),
    examples: [
      ['Mr. HALDER of Norland. Madam Speaker,', 'Mr. HALDER of Norland'],
      ['The PRESIDING OFFICER (Mr. Poe). Without', 'The PRESIDING OFFICER (Mr. Poe)'],
      ['QUESTION. When?', 'QUESTION'],
      ['CHAIR LIND. Well, currently it seems so. We wait.', 'CHAIR LIND'],
      ['MR. J. B. LIND. Well, it is so.', 'MR. J. B. LIND'],
      ['ROSSI Maria (PX). Signor Presidente', 'ROSSI Maria (PX)'],
      ['LINDI, ministro dei porti. Il porto', 'LINDI, ministro dei porti'],
      ['ГОЛОВУЮЧИЙ. Шановні колеги', 'ГОЛОВУЮЧИЙ'],
    ],
    counterExamples: ['We rose. Then we sat.', 'I. The beginning'],
  },
  {
    name: 'French and Belgian minutes',
    languages: 'fr nl',
    form: 'stop',
    pattern:
      /^(?<label>(?:M|Mme|Mlle|MM|De heer|Mevrouw)\.?\s(?:le\s|la\s)?[^.:\n]{2,120}?)\.(?=\s|$)(?:\s[–—-](?=\s))?/u,
    examples: [
      ['M. le président. La séance est ouverte.', 'M. le président'],
      ['Mme Anne Berg, rapporteure. Merci.', 'Mme Anne Berg, rapporteure'],
      ['De heer Jan Lind (PX). – Dank u.', 'De heer Jan Lind (PX)'],
    ],
    counterExamples: ['Monsieur, je vous remercie.', 'M. Berg est là : voyez'],
  },
  {
    name: 'a name, a full stop and a dash',
    languages: '*',
    form: 'dash',
    pattern:
      /^(?<label>\p{Lu}[^.:()\n]{1,60}?(?:\s\([^()\n]{1,40}\))?(?:,\s[^.:\n]{2,120})?)\.\s{1,2}[–—-]\s(?=\S)/u,
    examples: [
      ['President. – The sitting is open.', 'President'],
      ['Juan López (S&D). – Señor presidente', 'Juan López (S&D)'],
      ['Anna Berg, on behalf of the PX Group. – Mr President', 'Anna Berg, on behalf of the PX Group'],
      ['Pierre Martin (PX), blue-card question. – Merci', 'Pierre Martin (PX), blue-card question'],
    ],
    counterExamples: ['We waited. And – we waited.', 'It was late. We – all of us – left.'],
  },
  {
    name: 'an office or a nameless voice, a full stop',
    languages: 'ru uk bg it fr es',
    form: 'stop',
    pattern: /^(?<label>\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3})\.(?=\s+[\p{Lu}«“"„(…—–-])/u,
    when: (label) => isGeneric(label) || isOfficeAlone(label),
    examples: [
      ['Председательствующий. Начинаем работу.', 'Председательствующий'],
      ['Из зала. Когда?', 'Из зала'],
    ],
    counterExamples: ['Коллеги. Начинаем работу.', 'Thank you. We begin.'],
  },
  {
    name: 'capitals and a dash',
    languages: 'tr pt',
    form: 'dash',
    pattern: new RegExp(
      String.raw`^(?<label>(?:[OA]S?\s(?=S))?(?:\p{Lu}[\p{Lu}\p{M}.'’ªº-]+\s?){1,7}(?:\s(?:d[aeo]s?|e)\s\p{Lu}[\p{Lu}\p{M}'’-]+)*${aside}{0,2})\s{1,3}[-–—]\s(?=\S)`,
      'u',
    ),
    examples: [
      ['BAŞKAN – Birleşimi açıyorum.', 'BAŞKAN'],
      ['AYŞE BERK (Lindköy) – Sayın Başkan', 'AYŞE BERK (Lindköy)'],
      ['O SR. PRESIDENTE (Rui Lindo. PX - NL) - Declaro', 'O SR. PRESIDENTE (Rui Lindo. PX - NL)'],
    ],
    counterExamples: ['We waited – and waited.', 'USA-based work – we know'],
  },
];
