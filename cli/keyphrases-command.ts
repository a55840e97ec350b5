import { PhrasesQuery } from '../workspace/contract/phrases';
import { chosenPhrases, phraseRows, sharedPhraseRows } from '../workspace/files/phrase-rows';
import { UsageError, wholeNumber, type Given } from './options';
import type { TableCommand } from './table-command';

export const keyphrasesCommand: TableCommand = async ({ given, opened, engine }) => {
  const method = PhrasesQuery.shape.method.parse(given.value('method'));
  const limit = wholeNumber(given, 'top', { least: 1, most: 1000, otherwise: 20 });
  const chosen = await chosenPhrases(engine, method, { merge: merged(given), hide: given.all('hide') });
  if (!chosen.ok) return { shape: 'keyphrases', table: chosen };
  const asked = { method, limit, ...chosen.value };
  return given.flag('together')
    ? { shape: 'keyphrases-together', table: await sharedPhraseRows(engine, opened, asked) }
    : { shape: 'keyphrases', table: await phraseRows(engine, opened, asked) };
};

const merged = (given: Given): readonly (readonly string[])[] =>
  given.all('merge').map((text) => {
    const phrases = text.split(',').map((phrase) => phrase.trim());
    if (phrases.length < 2 || phrases.includes(''))
      throw new UsageError(`--merge takes two phrases or more, with commas; “${text}” is not.`);
    return phrases;
  });
