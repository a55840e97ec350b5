import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { Failure } from '../../../workspace/contract/result';
import type { ProjectState, TranscriptText } from '../../../workspace/contract/project';
import { send } from '../../state/host';
import { projectStore } from '../../state/project';
import { pause } from '../../client/pause';
import { prepareParagraphs } from './model';

type Text =
  | { readonly status: 'waiting' }
  | { readonly status: 'done'; readonly value: TranscriptText }
  | { readonly status: 'failed'; readonly failure: Failure };

/**
 * Counts the changes that may have changed a text's blocks, turns or speakers. Marking a passage is not one of them: a long text is
 * not sent again for every code.
 */
const useTextVersion = create<{ readonly version: number }>(() => ({ version: 0 }));
projectStore.subscribe(({ project: now }, { project: before }) => {
  if (now !== before && !onlyMarksChanged(before, now))
    useTextVersion.setState(({ version }) => ({ version: version + 1 }));
});

/** Whether one change lies between two states and it was made to the codes or the passages: no change touches these and a text. */
export function onlyMarksChanged(before: ProjectState | undefined, now: ProjectState | undefined): boolean {
  if (!before || !now || before.path !== now.path || now.revision - before.revision !== 1) return false;
  // Another reading of a text moves its passages too.
  if (JSON.stringify(before.transcripts) !== JSON.stringify(now.transcripts)) return false;
  return (
    JSON.stringify(before.codes) !== JSON.stringify(now.codes) ||
    JSON.stringify(before.annotations) !== JSON.stringify(now.annotations)
  );
}

interface Answered {
  readonly id: TranscriptId;
  readonly key: string;
  readonly text: Text;
}

let last: { readonly key: string; readonly value: TranscriptText } | undefined;

/** A transcript's text with its blocks and turns. While it is asked for again after a change, the old one stays. */
export function useTranscriptText(id: TranscriptId | undefined): Text {
  const version = useTextVersion((state) => state.version);
  const path = projectStore((state) => state.project?.path);
  const key = `${path ?? ''} ${version} ${id ?? ''}`;
  const [answered, setAnswered] = useState<Answered>();

  useEffect(() => {
    if (id === undefined || last?.key === key) return;
    let wanted = true;
    void send('transcript.text', { id }).then(async (answer) => {
      if (answer.ok) {
        await prepareParagraphs(answer.value, pause);
        last = { key, value: answer.value };
      }
      if (wanted)
        setAnswered({
          id,
          key,
          text: answer.ok ? { status: 'done', value: answer.value } : { status: 'failed', failure: answer },
        });
    });
    return () => {
      wanted = false;
    };
  }, [id, key]);

  if (answered !== undefined && answered.id === id && (answered.key === key || last?.key !== key))
    return answered.text;
  // What another reader was told last, of an older state too: the text itself never changes.
  return last !== undefined && last.value.id === id
    ? { status: 'done', value: last.value }
    : { status: 'waiting' };
}
