/** Where text goes: `skip` is read past; the others are tables and facts about the document. */
export type RtfDestination = 'body' | 'skip' | 'fonts' | 'styles' | 'info' | 'title';

/** Destinations by the control word that opens them. What is printed beside the text (notes, running heads) is skipped. */
export const destinations: ReadonlyMap<string, RtfDestination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ['title', 'title'],
  ...'colortbl pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst xe tc rxe listtext pntext pntxta pntxtb nonshppict shpinst shptxt shprslt do falt author operator subject keywords comment doccomm creatim revtim printim buptim bkmkstart bkmkend template filetbl revtbl listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr'
    .split(' ')
    .map((word) => [word, 'skip'] as const),
]);

/** Characters that have a control word or symbol of their own. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', '\u00ad'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** The code page of a font's character set (`\fcharset`). */
export const charsetPages: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [2, 1252],
  [77, 10_000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** The code page of a whole file that names no other. */
export const filePages: ReadonlyMap<string, number> = new Map([
  ['ansi', 1252],
  ['mac', 10_000],
  ['pc', 437],
  ['pca', 850],
]);
