import { randomUUID } from 'node:crypto';
import type { Span } from '../../analysis/model/span';
import { AnnotationId, type CodeId, type TranscriptId } from '../contract/basics';
import { fail, succeed, type Result } from '../contract/result';
import { anchorOf, type Anchor } from '../project/anchor';
import type { Project } from '../project/project';
import type { Session } from '../project/session';
import { countOf } from '../project/step-labels';
import type { AnnotationRecord, Change } from '../store/records';
import { missingOf, type Handlers } from './handler';

export const annotationCommands: Handlers<
  'annotation.add' | 'annotation.addAll' | 'annotation.edit' | 'annotation.remove'
> = {
  'annotation.add': async (session, { transcript, span, codes, note }) => {
    const marked = newAnnotations(session, [{ transcript, span }], codes, note);
    if (!marked.ok) return marked;
    const added = await session.apply({ label: 'Mark a passage', changes: marked.value.changes });
    return added.ok ? succeed({ id: marked.value.id }) : added;
  },

  'annotation.addAll': async (session, { places, codes }) => {
    const marked = newAnnotations(session, places, codes, '');
    if (!marked.ok) return marked;
    const { changes } = marked.value;
    const added = await session.apply({ label: `Mark ${countOf(changes.length, 'passage')}`, changes });
    return added.ok ? succeed({ added: changes.length }) : added;
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

interface Place {
  readonly transcript: TranscriptId;
  readonly span: Span;
}

/** New annotations of these places, alike; `id` is the first one's. */
function newAnnotations(
  session: Session,
  places: readonly Place[],
  codes: readonly CodeId[],
  note: string,
): Result<{ readonly id: AnnotationId; readonly changes: readonly Change[] }> {
  const { project, author } = session;
  if (!project.ok) return project;
  const missing = missingOf(project.value.records.codes, codes);
  if (missing) return missing;
  const created = session.now();
  const changes: Change[] = [];
  const ids = places.map(() => AnnotationId.parse(randomUUID()));
  for (const [index, { transcript, span }] of places.entries()) {
    const anchor = anchorIn(project.value, transcript, span);
    if (!anchor.ok) return anchor;
    const after: AnnotationRecord = {
      transcript,
      ...anchor.value,
      codes: [...new Set(codes)],
      note,
      author,
      created,
      changed: created,
    };
    changes.push({
      kind: 'annotation',
      id: ids[index] ?? AnnotationId.parse(randomUUID()),
      before: null,
      after,
    });
  }
  const [id] = ids;
  return id === undefined ? fail('not-found') : succeed({ id, changes });
}

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
