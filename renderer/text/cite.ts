import type { Made } from '../../analysis/model/made';
import { formatCount } from './numbers';

/**
 * How a table or picture was made, as a sentence for a paper: method and settings, of what, how much, with which program and text. Whoever
 * has the same files finds the same text hash.
 */
export function citeSentence({
  method,
  settings,
  selection,
  tokens,
  hidden,
  version,
  textHash,
}: Made): string {
  const details = Object.entries(settings).map(([name, value]) => `${name}: ${String(value)}`);
  // By the stop list, and where word classes were chosen by them: the settings name both.
  const hiding = hidden > 0 ? `, ${formatCount(hidden)} of them hidden` : '';
  return `${method}${details.length > 0 ? ` (${details.join('; ')})` : ''}, computed on ${selection} (${formatCount(tokens)} words${hiding}) with Rostrum ${version}; text ${textHash}.`;
}
