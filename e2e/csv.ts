import Papa from 'papaparse';

export interface ReadTable {
  /** The lines above the table that tell how it was made. */
  readonly about: string;
  readonly rows: readonly Record<string, string>[];
}

/** An exported table, opened again. */
export function readCsv(bytes: Buffer): ReadTable {
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  const about = /^(?:"?#.*\r\n)*/u.exec(text)?.[0] ?? '';
  const { data } = Papa.parse<Record<string, string>>(text.slice(about.length), {
    header: true,
    skipEmptyLines: true,
  });
  return { about, rows: data };
}
