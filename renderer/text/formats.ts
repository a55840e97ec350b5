const names: Readonly<Record<string, string>> = {
  txt: 'Plain text',
  html: 'Web page',
  docx: 'Word',
  doc: 'Word 97–2003',
  rtf: 'Rich text',
  odt: 'OpenDocument',
  epub: 'EPUB',
  pdf: 'PDF',
  mhtml: 'Saved web page (MHTML)',
  webarchive: 'Saved web page (Safari)',
  srt: 'Subtitles (SRT)',
  vtt: 'Subtitles (WebVTT)',
  'asr-json': 'Speech to text (JSON)',
  tei: 'TEI',
  bundestag: 'Bundestag protocol',
  'debate-xml': 'Debate (XML)',
  csv: 'Table (CSV)',
};

/** What a file is, in words: `Web page`; the format's own name where it has no other. */
export const formatName = (format: string): string => names[format] ?? format;
