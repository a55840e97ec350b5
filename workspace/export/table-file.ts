import type { TableFormat } from '../contract/table-files';
import { fileNameOf } from '../project/project-path';
import { toCsv } from './csv';
import { factsOf, type TableContent } from './table-content';
import { toTsv } from './tsv';
import { toXlsx } from './xlsx';

export interface TableFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const mimes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export async function tableFile(content: TableContent, format: TableFormat): Promise<TableFile> {
  return {
    name: `${fileNameOf(content.title)}.${format}`,
    mime: mimes[format],
    bytes: format === 'xlsx' ? await toXlsx(content) : new TextEncoder().encode(textOf(content, format)),
  };
}

function textOf({ made, heads, rows }: TableContent, format: 'csv' | 'tsv'): string {
  if (format === 'tsv') return toTsv([heads, ...rows]);
  // Lines that begin with `#` (docs/exports.md): R reads past them with `comment.char = "#"`, pandas with `comment="#"`.
  const lines = factsOf(made).map(([name, value]) => [`# ${name}: ${value.replace(/\s+/g, ' ')}`]);
  return toCsv([...lines, heads, ...rows]);
}
