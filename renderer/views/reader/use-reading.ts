import { useMemo } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { CodeId, SpeakerId } from '../../../workspace/contract/basics';
import type { Annotation, Code, ProjectState, TranscriptText } from '../../../workspace/contract/project';
import type { StripMark } from '../../charts/OverviewStrip';
import { useAskedWord, useChosen } from '../../state/chosen';
import { useQuery } from '../../state/query';
import { codeRows, passagesIn, type CodeRow } from './codebook-model';
import { codePaints, type Paints } from './highlights';
import { paragraphsOf, shownParagraphs, type Paragraph } from './model';
import { peopleOf, type Person } from './people';
import { useReader } from './reader-store';
import { segmentsOf } from './segments';
import { sidePaints } from './side-model';

/** What the Reader shows of one transcript, all of it derived from the project, the text and what is chosen. */
export interface Reading {
  readonly paragraphs: readonly Paragraph[];
  /** Marked passages in the order of the text. */
  readonly passages: readonly Annotation[];
  readonly chosen: Annotation | undefined;
  readonly codes: ReadonlyMap<CodeId, Code>;
  readonly rows: readonly CodeRow[];
  readonly people: ReadonlyMap<SpeakerId, Person>;
  /** The passages with their colours; none where codes are not shown. */
  readonly marks: readonly StripMark[];
  readonly paints: Paints;
  /** What was chosen, to be scrolled to. */
  readonly target: Span | undefined;
}

const noPlaces: readonly Span[] = [];
const noMarks: readonly StripMark[] = [];

export function useReading(project: ProjectState, text: TranscriptText, title: string): Reading {
  const { labels, events, codes: showCodes, correcting } = useReader();
  const { place, annotation } = useChosen();
  const whole = useMemo(() => paragraphsOf(text), [text]);
  const paragraphs = useMemo(
    () =>
      shownParagraphs(
        text.text,
        whole,
        correcting
          ? { labels: true, events: true, furniture: true }
          : { labels, events, furniture: false, exceptTitle: title },
      ),
    [text.text, whole, correcting, labels, events, title],
  );
  const passages = useMemo(() => passagesIn(project, text.id), [project, text.id]);
  const codes = useMemo(() => new Map(project.codes.map((code) => [code.id, code])), [project.codes]);
  const rows = useMemo(
    () => codeRows(project.codes, project.annotations),
    [project.codes, project.annotations],
  );
  const people = useMemo(() => peopleOf(project), [project]);
  const chosen = passages.find(({ id }) => id === annotation);
  const here = place?.transcript === text.id ? place : undefined;
  const askedWord = useAskedWord();
  const asked = askedWord && { transcript: text.id, ...askedWord };
  const places = useQuery('words.places', asked, { keep: false }).value?.places ?? noPlaces;
  const marks = useMemo(
    () =>
      showCodes && !correcting
        ? passages.map(({ start, end, codes: own }) => ({
            start,
            end,
            colours: own.flatMap((id) => codes.get(id)?.colour ?? []),
          }))
        : noMarks,
    [showCodes, correcting, passages, codes],
  );
  const codeLayer = useMemo(() => codePaints(segmentsOf(marks)), [marks]);
  const paints = useMemo(
    () =>
      new Map([
        ...codeLayer,
        ...sidePaints(places, chosen ? undefined : here),
        ['chosen', chosen ? [chosen] : []],
      ]),
    [codeLayer, places, chosen, here],
  );
  return { paragraphs, passages, chosen, codes, rows, people, marks, paints, target: chosen ?? here };
}
