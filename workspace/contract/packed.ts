import { isArc, isPackedArc, packArc, unpackArc } from './packed-arc';
import { isPackedText, isText, packText, unpackText } from './packed-text';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a page is sent for an answer of the call `name`: texts and arcs are packed, all else goes as it is. */
export function packAnswer(name: string, answer: unknown): unknown {
  if (!isObject(answer) || !('value' in answer) || !isObject(answer.value)) return answer;
  const { value } = answer;
  if (name === 'transcript.text' && isText(value)) return { ...answer, value: packText(value) };
  if (name === 'sentiment.arc' && isArc(value)) return { ...answer, value: packArc(value) };
  return answer;
}

/** The value of an answer again. `pause` is waited for between the parts of a long one. */
export async function unpackValue(
  name: string,
  value: unknown,
  pause: () => Promise<void>,
): Promise<unknown> {
  if (!isObject(value)) return value;
  if (name === 'transcript.text' && isPackedText(value)) return unpackText(value, pause);
  if (name === 'sentiment.arc' && isPackedArc(value)) return unpackArc(value, pause);
  return value;
}
