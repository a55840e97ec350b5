import type { Span } from '../model/span';
import { isBlank } from './blocks';
import { conventions, type LabelForm } from './conventions';
import { collapse, isGeneric, withoutTooltip } from './names';
import type { Paragraph } from './paragraphs';

export interface LabelCandidate extends Span {
  /** As printed, without its colon or full stop, white space collapsed. */
  readonly label: string;
  readonly form: LabelForm;
  /** Whether the mark-up emphasises it. */
  readonly bold: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Nothing follows it in its paragraph. */
  readonly bare: boolean;
  /** A time that stands after it, `0:00`. */
  readonly time: Span | undefined;
}

const longest = 240;
/* `Prime Minister Lee  0:00` */
const timedLine = /^(?<label>[^\d:\n][^:\n]{0,80}?)\s{1,4}(?<time>\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?)$/u;

/** What may be a label at the beginning of a paragraph; whether it is one is decided over the whole text. */
export function findCandidate(text: string, paragraph: Paragraph, index: number): LabelCandidate | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest * 2));
  const whole = paragraph.end - paragraph.start <= longest ? head : undefined;
  const make = (
    form: LabelForm,
    label: string,
    length: number,
    bold = false,
    time?: Span,
  ): LabelCandidate => ({
    start: paragraph.start,
    end: paragraph.start + length,
    label: withoutTooltip(collapse(label)),
    form,
    bold,
    paragraph: index,
    bare: isBlank(text.slice(time?.end ?? paragraph.start + length, paragraph.end)),
    time,
  });
  const bold = boldHead(text, paragraph);
  const emphasised = bold === undefined ? undefined : boldCandidate(head, bold, make);
  if (emphasised !== undefined) return emphasised;
  const timed = whole === undefined ? null : timedLine.exec(whole);
  if (timed?.groups !== undefined) {
    const { label = '', time = '' } = timed.groups;
    const end = paragraph.start + timed[0].length;
    return make('line', label, label.length, false, { start: end - time.length, end });
  }
  const printed = matchConvention(head);
  if (printed !== undefined) {
    const { form, label, at, end, time } = printed;
    const start = paragraph.start;
    const told = time === undefined ? undefined : { start: start + time.start, end: start + time.end };
    const candidate = make(form, label, time === undefined ? end : at + label.length, form === 'bold', told);
    return { ...candidate, start: start + at };
  }
  if (whole !== undefined && !/[.,:;!?]$/u.test(whole)) return make('line', whole, whole.length);
  return undefined;
}

interface Printed {
  readonly form: LabelForm;
  readonly label: string;
  /** Where the label begins and where the speech does; the time that stands behind it. */
  readonly at: number;
  readonly end: number;
  readonly time: Span | undefined;
}

/** The first convention by which a paragraph may begin with a label. */
export function matchConvention(head: string, among: typeof conventions = conventions): Printed | undefined {
  for (const { form, pattern, when } of among) {
    const match = pattern.exec(head);
    const { label, time, before = '' } = match?.groups ?? {};
    if (match === null || label === undefined || !hasNoSentence(label)) continue;
    if (when !== undefined && !when(label)) continue;
    const at = head.indexOf(label, before.length);
    const timeAt = time === undefined ? -1 : head.indexOf(time, at + label.length);
    return {
      form,
      label,
      at,
      end: match[0].trimEnd().length,
      time: time === undefined ? undefined : { start: timeAt, end: timeAt + time.length },
    };
  }
  return undefined;
}

/** The end, within the paragraph, of the emphasis that opens it. Emphasis that is broken by white space alone goes on. */
function boldHead(text: string, paragraph: Paragraph): number | undefined {
  let end = paragraph.start;
  for (const span of paragraph.bold) {
    if (span.start > end && !isBlank(text.slice(end, span.start))) break;
    end = Math.max(end, span.end);
  }
  return end > paragraph.start ? Math.min(end, paragraph.end) - paragraph.start : undefined;
}

type Make = (form: LabelForm, label: string, length: number, bold: boolean) => LabelCandidate;

/* a colon within the emphasis */
const colonInside = /^(?<label>[^:：]{1,240}?)\s{0,2}(?:[:：])(?=\s|$|[\p{Lo}\p{Lu}«“"„(…—–-])(?!\/\/)/u;
/* what may stand between the emphasis and its colon: a remark in brackets */
const colonAfter = /^(?<more>\s*(?:\([^()]{1,60}\))?)\s*[:：]/u;
/* `, rapporteur.` after an emphasised name */
const officeAfter = /^(?<more>,?\s[^.:!?\n]{3,200})[.:]/u;

function boldCandidate(head: string, length: number, make: Make): LabelCandidate | undefined {
  if (length > longest) return undefined;
  const label = head.slice(0, length).trimEnd();
  const rest = head.slice(label.length);
  const colon = colonAfter.exec(rest);
  if (colon !== null)
    return make('bold', label + (colon.groups?.['more'] ?? ''), label.length + colon[0].length, true);
  const inside = colonInside.exec(label);
  if (inside !== null) return make('bold', inside.groups?.['label'] ?? label, inside[0].length, true);
  if (label.endsWith('.')) return make('bold', label.slice(0, -1), label.length, true);
  if (/^\s?\./u.test(rest)) return make('bold', label, label.length + rest.indexOf('.') + 1, true);
  const office = label.endsWith(',') || rest.startsWith(',') ? officeAfter.exec(rest) : null;
  if (office !== null)
    return make('bold', label + (office.groups?.['more'] ?? ''), label.length + office[0].length, true);
  const bracketed = /^\s*\(\p{L}[^().]{1,80}\)\s*$/u.test(rest) && !isGeneric(label);
  return bracketed ? make('line', head, head.length, true) : make('line', label, label.length, true);
}

/* `Prof. Berg`; the quotation mark inside Hebrew abbreviations, `היו"ר` */
const harmless =
  /(?<!\p{L})(?:prof|capt|mevr|messrs|dott|repr|pres|assoc|акад|проф|спец|журн)\.(?=\s)|(?<=\p{Script=Hebrew})["'](?=\p{Script=Hebrew}|\s)/giu;
const asides = /\([^()]*\)/gu;
/** No full stop but those of abbreviations and initials, no question, no quotation. */
const hasNoSentence = (label: string): boolean =>
  !/[!?…;"“”«»<>=|]|\p{L}{4,}\.\s|\.\.\s?/u.test(label.replace(harmless, '').replace(asides, ''));
