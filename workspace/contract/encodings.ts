/** One encoding a text can be read in. */
export interface EncodingChoice {
  /** WHATWG's name where it has one, IANA's in lower case otherwise. */
  readonly name: string;
  /** How people who meet it call it. */
  readonly label: string;
}

export interface EncodingFamily {
  readonly family: string;
  readonly encodings: readonly EncodingChoice[];
}

const family = (name: string, encodings: Readonly<Record<string, string>>): EncodingFamily => ({
  family: name,
  encodings: Object.entries(encodings).map(([each, label]) => ({ name: each, label })),
});

/** Every encoding that can be told from content or chosen by hand, by the scripts it is for; the order is a menu's. */
export const encodingFamilies: readonly EncodingFamily[] = [
  family('Unicode', {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little endian)',
    'utf-16be': 'UTF-16 (big endian)',
    'utf-32le': 'UTF-32 (little endian)',
    'utf-32be': 'UTF-32 (big endian)',
  }),
  family('Western European', {
    'windows-1252': 'Windows 1252, Latin 1',
    'iso-8859-15': 'ISO 8859-15 (Latin 9)',
    macintosh: 'Mac Roman',
    ibm850: 'DOS 850',
    ibm437: 'DOS 437 (United States)',
    ibm860: 'DOS 860 (Portuguese)',
    ibm863: 'DOS 863 (Canadian French)',
    ibm865: 'DOS 865 (Nordic)',
    ibm861: 'DOS 861 (Icelandic)',
    'iso-8859-10': 'ISO 8859-10 (Nordic)',
    'iso-8859-14': 'ISO 8859-14 (Celtic)',
    'x-mac-icelandic': 'Mac Icelandic',
    ibm037: 'EBCDIC 037',
  }),
  family('Central European', {
    'windows-1250': 'Windows 1250',
    'iso-8859-2': 'ISO 8859-2 (Latin 2)',
    ibm852: 'DOS 852',
    'x-mac-ce': 'Mac Central European',
    'iso-8859-3': 'ISO 8859-3 (Esperanto, Maltese)',
    'iso-8859-16': 'ISO 8859-16 (Romanian)',
    'x-mac-croatian': 'Mac Croatian',
    'x-mac-romanian': 'Mac Romanian',
  }),
  family('Baltic', {
    'windows-1257': 'Windows 1257',
    'iso-8859-13': 'ISO 8859-13',
    'iso-8859-4': 'ISO 8859-4',
    ibm775: 'DOS 775',
  }),
  family('Cyrillic', {
    'windows-1251': 'Windows 1251',
    'koi8-r': 'KOI8-R (Russian)',
    'koi8-u': 'KOI8-U (Ukrainian)',
    'iso-8859-5': 'ISO 8859-5',
    'x-mac-cyrillic': 'Mac Cyrillic',
    ibm866: 'DOS 866',
    ibm855: 'DOS 855',
    ibm1125: 'DOS 1125 (Ukrainian)',
  }),
  family('Greek', {
    'windows-1253': 'Windows 1253',
    'iso-8859-7': 'ISO 8859-7',
    ibm737: 'DOS 737',
    ibm869: 'DOS 869',
    'x-mac-greek': 'Mac Greek',
  }),
  family('Turkish', {
    'windows-1254': 'Windows 1254, ISO 8859-9',
    ibm857: 'DOS 857',
    'x-mac-turkish': 'Mac Turkish',
  }),
  family('Hebrew and Arabic', {
    'windows-1255': 'Windows 1255 (Hebrew)',
    'iso-8859-8': 'ISO 8859-8 (Hebrew)',
    ibm862: 'DOS 862 (Hebrew)',
    'windows-1256': 'Windows 1256 (Arabic)',
    'iso-8859-6': 'ISO 8859-6 (Arabic)',
    ibm720: 'DOS 720 (Arabic)',
  }),
  family('East Asian', {
    gb18030: 'GB 18030, GBK (simplified Chinese)',
    big5: 'Big5 (traditional Chinese)',
    'hz-gb-2312': 'HZ (simplified Chinese)',
    shift_jis: 'Shift JIS (Japanese)',
    'euc-jp': 'EUC-JP (Japanese)',
    'iso-2022-jp': 'ISO-2022-JP (Japanese)',
    'euc-kr': 'EUC-KR (Korean)',
    'iso-2022-kr': 'ISO-2022-KR (Korean)',
  }),
  family('South-East Asian', {
    'windows-1258': 'Windows 1258 (Vietnamese)',
    viscii: 'VISCII (Vietnamese)',
    'windows-874': 'Windows 874, TIS-620 (Thai)',
  }),
];

/** The name of every choice, for what is checked at a border. */
export const encodingNames: readonly string[] = encodingFamilies.flatMap(({ encodings }) =>
  encodings.map(({ name }) => name),
);
