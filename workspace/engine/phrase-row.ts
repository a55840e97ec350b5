import type { RankedPhrase } from '../../analysis/phrases/rank-phrases';
import type { Output } from '../contract';
import type { SpeakerId } from '../contract/basics';
import type { SelectedDocument } from './selection';

type PhraseRow = Output<'phrases.table'>['rows'][number];

const mostPlaces = 200;

interface About {
  readonly rank: number;
  /** The speeches of the ranking, by index. */
  readonly documents: readonly SelectedDocument[];
  /** Its own form, where others were merged into it; absent: as its places have it most often. */
  readonly own?: string;
  /** What was merged into it, as printed. */
  readonly merged: readonly string[];
}

/** A ranked phrase as a row of the table: its places in the texts, and whose they are. */
export function rowOf(
  { key, score, count, speeches }: RankedPhrase,
  { rank, documents, merged, own }: About,
): PhraseRow {
  const found = speeches.flatMap(({ speech, places }) => {
    const document = documents[speech]?.document;
    return document ? [{ document, places }] : [];
  });
  const printed = found.flatMap(({ document, places }) =>
    places.map(({ start, end }) => document.source.text.slice(start, end)),
  );
  const bySpeaker = new Map<SpeakerId, number>();
  for (const { document, places } of found) {
    const turns = document.source.turns;
    let at = 0;
    for (const { start } of places) {
      while (at + 1 < turns.length && (turns[at + 1]?.start ?? Infinity) <= start) at += 1;
      const speaker = turns[at]?.speaker;
      if (speaker !== undefined && start < (turns[at]?.end ?? 0))
        bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    }
  }
  return {
    rank,
    key,
    phrase: own ?? mostFrequent(printed),
    score,
    count,
    speeches: speeches.length,
    places: found
      .flatMap(({ document, places }) =>
        places.map(({ start, end }) => ({ transcript: document.source.id, start, end })),
      )
      .slice(0, mostPlaces),
    inSpeeches: found.map(({ document, places }) => ({
      transcript: document.source.id,
      count: places.length,
    })),
    bySpeakers: [...bySpeaker].map(([speaker, said]) => ({ speaker, count: said })),
    merged: [...merged],
  };
}

/** As printed most often, white space as one blank; of equals the one that was said first. */
export function mostFrequent(printed: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of printed) {
    const phrase = form.replace(/\s+/g, ' ');
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  let best = '';
  for (const [phrase, count] of counts) if (count > (counts.get(best) ?? 0)) best = phrase;
  return best;
}
