import type { SpeakerId, TranscriptId } from '../contract/basics';
import type { Annotation, Code, ProjectState, Speaker, TranscriptSummary } from '../contract/project';
import type { ProjectFile } from '../store/project-file';
import type { Records, SpeakerRecord } from '../store/records';
import { sameSpeakers } from './same-speakers';
import { speakerOf, type Tally } from './tally';

type Tallies = ReadonlyMap<TranscriptId, Tally>;

/** The open project as every view sees it, put together from its records; sorted so that it does not depend on the way there. */
export function projectState(file: ProjectFile, tallies: Tallies, revision: number): ProjectState {
  const { records, access } = file;
  const undo = file.label('back');
  const redo = file.label('forward');
  const transcripts = libraryOf(records, tallies);
  const speakers = speakersOf(records, tallies);
  return {
    name: records.project.name,
    path: file.path,
    readOnly: access.kind !== 'writer',
    ...(access.kind === 'in-use' && { heldBy: access.heldBy }),
    revision,
    transcripts,
    speakers,
    proposals: sameSpeakers(records, tallies, speakers),
    sets: [...records.sets]
      .map(([id, set]) => ({ id, ...set }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    views: [...records.views]
      .map(([id, view]) => ({ id, ...view }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    ...(records.project.phrases !== undefined && { phrases: records.project.phrases }),
    wordLists: [...records.wordLists]
      .map(([id, list]) => ({ id, ...list }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    codes: codesOf(records),
    annotations: annotationsOf(records, transcripts),
    lexicons: [...records.lexicons]
      .map(([id, { name, words }]) => ({ id, name, words: words.length }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    ...(undo !== undefined && { undo }),
    ...(redo !== undefined && { redo }),
  };
}

/** Whether a language is still what an import that was not sure took it for; another was set by a person. */
const isGuess = (language: string | undefined, about: readonly string[]): boolean =>
  language === undefined || about.includes(language);

const summaries = new WeakMap<object, WeakMap<Tally, TranscriptSummary>>();
const noTally: Tally = { said: [], turns: 0, words: 0, characters: 0, warnings: [], proposals: [] };

function libraryOf(records: Records, tallies: Tallies): TranscriptSummary[] {
  return [...records.transcripts]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, record]) => {
      const tally = tallies.get(id) ?? noTally;
      const known = summaries.get(record)?.get(tally);
      if (known) return known;
      const words = new Map<SpeakerId, number>();
      for (const said of tally.said) {
        const speaker = speakerOf(record, said);
        if (speaker !== undefined) words.set(speaker, (words.get(speaker) ?? 0) + said.words);
      }
      const { fileName, title, date, place, language, languageSet, sourceHash, soleSpeaker, content } =
        record;
      const summary: TranscriptSummary = {
        id,
        fileName,
        ...(title !== undefined && { title }),
        ...(date !== undefined && { date }),
        ...(place !== undefined && { place }),
        ...(language !== undefined && { language }),
        speakers: [...words].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker),
        turns: tally.turns,
        words: tally.words,
        characters: tally.characters,
        warnings: tally.warnings
          .filter(({ code }) => code !== 'no-labels' || soleSpeaker === undefined)
          .filter(
            ({ code, about }) => code !== 'unsure-language' || (!languageSet && isGuess(language, about)),
          )
          .map(({ code, about }) => ({ code, about: [...about] })),
        ...(tally.format !== undefined && { format: tally.format }),
        ...(tally.encoding !== undefined && { encoding: tally.encoding }),
        ...(content !== undefined && { content }),
        sourceHash,
      };
      const ofRecord = summaries.get(record) ?? new WeakMap<Tally, TranscriptSummary>();
      summaries.set(record, ofRecord.set(tally, summary));
      return summary;
    });
}

/** Those who speak somewhere, by words; whoever speaks nowhere any more stays in the file and out of the list. */
function speakersOf(records: Records, tallies: Tallies): Speaker[] {
  const found = new Map<
    SpeakerId,
    { record: SpeakerRecord; labels: Set<string>; turns: number; words: number }
  >();
  for (const [id, transcript] of records.transcripts)
    for (const said of tallies.get(id)?.said ?? []) {
      const speaker = speakerOf(transcript, said);
      const record = speaker === undefined ? undefined : records.speakers.get(speaker);
      if (speaker === undefined || record === undefined) continue;
      const sum = found.get(speaker) ?? { record, labels: new Set<string>(), turns: 0, words: 0 };
      if (said.label !== undefined) sum.labels.add(said.label);
      sum.turns += said.turns;
      sum.words += said.words;
      found.set(speaker, sum);
    }
  return [...found]
    .map(
      ([
        id,
        {
          record: { name, kind, role, party },
          labels,
          turns,
          words,
        },
      ]) => ({
        id,
        name,
        kind,
        ...(role !== undefined && { role }),
        ...(party !== undefined && { party }),
        labels: [...labels].sort(byText),
        turns,
        words,
      }),
    )
    .sort((a, b) => b.words - a.words || byText(a.name, b.name) || byText(a.id, b.id));
}

/** In the order they were made, which is the order of their digits in the Reader. */
function codesOf(records: Records): Code[] {
  return [...records.codes]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { name, colour, description, parent }]) => ({
      id,
      name,
      colour,
      ...(description !== undefined && { description }),
      ...(parent !== undefined && { parent }),
    }));
}

/** In the order of the texts. */
function annotationsOf(records: Records, transcripts: readonly TranscriptSummary[]): Annotation[] {
  const place = new Map(transcripts.map(({ id }, index) => [id, index]));
  return [...records.annotations]
    .map(([id, annotation]) => ({ id, ...annotation }))
    .sort(
      (a, b) =>
        (place.get(a.transcript) ?? 0) - (place.get(b.transcript) ?? 0) ||
        a.start - b.start ||
        a.end - b.end ||
        byText(a.created, b.created) ||
        byText(a.id, b.id),
    );
}

/** By code units: the same on every machine, whatever its language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
