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
  const hiding = hidden > 0 ? `, of which a stop list hides ${formatCount(hidden)}` : '';
  return `${method}${details.length > 0 ? ` (${details.join('; ')})` : ''}, computed on ${selection} (${formatCount(tokens)} words${hiding}) with Rostrum ${version}; text ${textHash}.`;
}
