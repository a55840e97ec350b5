import type { Output } from '../../contract';
import type { TranscriptId } from '../../contract/basics';
import type { ProjectState } from '../../contract/project';
import type { TableContent } from '../table-content';

/** A sentence a row, as said; `compound` is empty where no word of the list stands in it. `texts` by transcript. */
export function sentimentContent(
  { made, sentences, smooth }: Output<'sentiment.arc'>,
  state: ProjectState,
  texts: ReadonlyMap<TranscriptId, string>,
): TableContent {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const heads = ['n', 'speech', 'date', 'speaker', 'start', 'end', 'text', 'compound', 'smoothed'];
  return {
    title: 'Sentiment',
    made,
    heads,
    rows: sentences.map(({ transcript, speaker, start, end, compound }, at) => {
      const known = transcripts.get(transcript);
      return [
        at + 1,
        known?.title ?? known?.fileName,
        known?.date,
        speaker === undefined ? undefined : speakers.get(speaker),
        start,
        end,
        texts.get(transcript)?.slice(start, end),
        compound,
        smooth[at] ?? undefined,
      ];
    }),
  };
}
