import { expect, test } from 'vitest';
import { answerOf } from '../testing/ask-engine';
import { documentOf } from './document-of';
import { Engine } from './engine';

const said = (id: string, language: string, text: string) =>
  documentOf(id, [{ speaker: 'anna' }, ['speech', text]], { language });

const engine = new Engine({ version: '1.2.3' });
engine.put([
  said('english', 'en', 'It is not right, and notes are no plan.'),
  said('spanish', 'es', 'Una nota, dos notas, no es un plan.'),
  said('german', 'de', 'Die Noten sind schlecht, eine Note hilft.'),
]);

const nodes = async (query: string) => {
  const { rows } = await answerOf(engine, 'contexts.lines', {
    selection: {},
    query,
    forms: true,
    sort: ['text'],
  });
  return rows.map(({ node }) => node);
};

test('every form of a stem is found in the languages that have the word, not where another has the stem by chance', async () => {
  expect(await nodes('not')).toStrictEqual(['not']);
  expect(await nodes('nota')).toStrictEqual(['nota', 'notas']);
  expect(await nodes('note')).toStrictEqual(['Noten', 'Note']);
  expect(await nodes('plan')).toStrictEqual(['plan', 'plan']);
});

test('a word that nobody says in that form is looked for in all languages', async () => {
  expect(await nodes('noting')).toStrictEqual(['notes']);
});

test('the card of a word has no forms of another language’s word', async () => {
  const formsOf = async (word: string) => {
    const card = await answerOf(engine, 'words.card', { selection: {}, word, unit: 'folded' });
    return card.forms.map(({ form }) => form);
  };
  expect(await formsOf('not')).toStrictEqual(['not']);
  expect(await formsOf('nota')).toStrictEqual(['nota', 'notas']);
});
