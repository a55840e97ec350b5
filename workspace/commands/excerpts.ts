import { succeed } from '../contract/result';
import { excerptDocument } from '../export/excerpt-document';
import { excerptsOf } from '../export/excerpts';
import { excerptsCsv } from '../export/excerpts-csv';
import { excerptsDocx } from '../export/excerpts-docx';
import { excerptsHtml } from '../export/excerpts-html';
import { fileNameOf } from '../project/project-path';
import type { Handlers } from './handler';

const mimes = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
};

export const excerptCommands: Handlers<'excerpts.list' | 'excerpts.export'> = {
  'excerpts.list': ({ project, revision }, { annotations, context }) => {
    if (!project.ok) return project;
    const wanted = annotations ?? project.value.state(revision).annotations.map(({ id }) => id);
    const excerpts = excerptsOf(project.value, { annotations: wanted, context });
    return excerpts.ok ? succeed({ excerpts: excerpts.value }) : excerpts;
  },

  'excerpts.export': async ({ project }, { format, title, annotations, context, notes, groupBy }) => {
    if (!project.ok) return project;
    const excerpts = excerptsOf(project.value, { annotations, context });
    if (!excerpts.ok) return excerpts;
    const file = {
      name: `${fileNameOf(title.trim() === '' ? 'Excerpts' : title)}.${format}`,
      mime: mimes[format],
    };
    if (format === 'csv') return succeed({ ...file, bytes: utf8(excerptsCsv(excerpts.value, { notes })) });
    const document = excerptDocument(excerpts.value, { title, groupBy, notes });
    const bytes = format === 'html' ? utf8(excerptsHtml(document)) : await excerptsDocx(document);
    return succeed({ ...file, bytes });
  },
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
