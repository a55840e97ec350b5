import { randomUUID } from 'node:crypto';
import { parseOwnLexicon } from '../../analysis/sentiment/own-lexicon';
import { LexiconId } from '../contract/basics';
import { fail, succeed } from '../contract/result';
import { quoted } from '../project/step-labels';
import type { Handlers } from './handler';

/** So many bad lines are told; a file that is no list at all has one a line. */
const toldLines = 50;

export const lexiconCommands: Handlers<'lexicon.add' | 'lexicon.remove'> = {
  'lexicon.add': async (session, { name, table }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { words, scale, bad } = parseOwnLexicon(table);
    const id = LexiconId.parse(randomUUID());
    const told = {
      id,
      words: words.length,
      scale,
      bad: bad.slice(0, toldLines).map((line) => ({ ...line })),
      badLines: bad.length,
    };
    // Nothing to keep: the lines say why.
    if (words.length === 0) return succeed(told);
    const after = {
      name: name.trim() || 'Word list',
      scale,
      words: words.map(([word, value]): [string, number] => [word, value]),
    };
    const saved = await session.apply({
      label: `Add the word list ${quoted(after.name)}`,
      changes: [{ kind: 'lexicon', id, before: null, after }],
    });
    return saved.ok ? succeed(told) : saved;
  },

  'lexicon.remove': (session, { id }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.lexicons.get(id);
    if (before === undefined) return fail('not-found', id);
    return session.apply({
      label: `Remove the word list ${quoted(before.name)}`,
      changes: [{ kind: 'lexicon', id, before, after: null }],
    });
  },
};
