import { randomUUID } from 'node:crypto';
import type { Span } from '../../analysis/model/span';
import { AnnotationId, fail, succeed, type Result, type TranscriptId } from '../contract/basics';
import { anchorOf, type Anchor } from '../project/anchor';
import type { Project } from '../project/project';
import { countOf } from '../project/step-labels';
import type { AnnotationRecord, Change } from '../store/records';
import { missingOf, type Handlers } from './handler';

export const annotationCommands: Handlers<'annotation.add' | 'annotation.edit' | 'annotation.remove'> = {
  'annotation.add': async (session, { transcript, span, codes, note }) => {
    const { project } = session;
    if (!project.ok) return project;
    const anchor = anchorIn(project.value, transcript, span);
    if (!anchor.ok) return anchor;
    const missing = missingOf(project.value.records.codes, codes);
    if (missing) return missing;
    const id = AnnotationId.parse(randomUUID());
    const now = session.now();
    const after: AnnotationRecord = {
      transcript,
      ...anchor.value,
      codes: [...new Set(codes)],
      note,
      author: session.author,
      created: now,
      changed: now,
    };
    const added = await session.apply({
      label: 'Mark a passage',
      changes: [{ kind: 'annotation', id, before: null, after }],
    });
    return added.ok ? succeed({ id }) : added;
  },

  'annotation.edit': (session, { id, codes, note, span }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { records } = project.value;
    const before = records.annotations.get(id);
    if (before === undefined) return fail('not-found', id);
    const missing = missingOf(records.codes, codes ?? []);
    if (missing) return missing;
    const anchor = span === undefined ? undefined : anchorIn(project.value, before.transcript, span);
    if (anchor?.ok === false) return anchor;
    const { lost, ...rest } = before;
    const after: AnnotationRecord = {
      ...rest,
      // Given a new place, it is lost no more.
      ...(anchor?.value ?? (lost && { lost })),
      codes: codes === undefined ? before.codes : [...new Set(codes)],
      note: note ?? before.note,
      changed: session.now(),
    };
    return session.apply({
      label: labelOf({ codes, note, span }),
      changes: [{ kind: 'annotation', id, before, after }],
    });
  },

  'annotation.remove': (session, { ids }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { annotations } = project.value.records;
    const missing = missingOf(annotations, ids);
    if (missing) return missing;
    const gone = new Set(ids);
    const changes = [...annotations]
      .filter(([id]) => gone.has(id))
      .map(([id, before]): Change => ({ kind: 'annotation', id, before, after: null }));
    return session.apply({ label: `Remove ${countOf(changes.length, 'annotation')}`, changes });
  },
};

function anchorIn(project: Project, transcript: TranscriptId, span: Span): Result<Anchor> {
  if (!project.records.transcripts.has(transcript)) return fail('not-found', transcript);
  const text = project.text(transcript);
  if (!text.ok) return text;
  const anchor = anchorOf(text.value.parsed.text, span);
  return anchor === undefined ? fail('span-outside', transcript) : succeed(anchor);
}

const labelOf = ({ codes, note, span }: { codes: unknown; note: unknown; span: unknown }): string => {
  if (span !== undefined) return 'Change where a passage begins and ends';
  if (codes !== undefined && note === undefined) return 'Change the codes of a passage';
  return codes === undefined ? 'Change a note' : 'Change an annotation';
};
