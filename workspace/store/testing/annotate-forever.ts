import { randomUUID } from 'node:crypto';
import { existsSync, writeSync } from 'node:fs';
import { AnnotationId, TranscriptId } from '../../contract/basics';
import { createProject, openProject } from '../open-project';
import type { AnnotationRecord, Change } from '../records';

/** Makes pairs of annotations in the project named on the command line until it is killed, and prints each pair that was acknowledged. */
const path = process.argv[2] ?? '';
const clock = (): Date => new Date();
const opened = existsSync(path)
  ? await openProject(path, { clock })
  : await createProject(path, 'Talks', { clock });
if (!opened.ok || opened.value.access.kind !== 'writer') throw new Error('not the writer');

const record = (note: string): AnnotationRecord => ({
  transcript: TranscriptId.parse('t1'),
  start: 0,
  end: 1,
  quote: 'x',
  prefix: '',
  suffix: '',
  codes: [],
  note,
  author: 'a',
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
});

writeSync(1, 'ready\n');
for (;;) {
  const pair = randomUUID();
  const changes = ['a', 'b'].map((half): Change => {
    const id = AnnotationId.parse(`${pair}${half}`);
    return { kind: 'annotation', id, before: null, after: record('n'.repeat(200)) };
  });
  if (!opened.value.apply({ label: pair, changes }).ok) throw new Error('not written');
  writeSync(1, `${pair}\n`);
}
