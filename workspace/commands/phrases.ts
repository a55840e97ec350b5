import { fail } from '../contract/result';
import type { NamedPhrase, PhraseChoices } from '../contract/phrase-choices';
import type { Session } from '../project/session';
import { countOf, quoted } from '../project/step-labels';
import { projectId } from '../store/records';
import type { Handlers } from './handler';

const none: PhraseChoices = { merged: [], hidden: [] };

export const phraseCommands: Handlers<
  'phrases.merge' | 'phrases.separate' | 'phrases.hide' | 'phrases.show'
> = {
  'phrases.merge': (session, { into, others }) => {
    const names = others.map(({ phrase }) => phrase);
    const label =
      names.length === 1
        ? `Merge ${quoted(names[0] ?? '')} into ${quoted(into.phrase)}`
        : `Merge ${countOf(names.length, 'phrase')} into ${quoted(into.phrase)}`;
    return settle(session, label, (choices) => ({
      ...choices,
      merged: mergedWith(choices.merged, [into, ...others]),
    }));
  },

  'phrases.separate': (session, { into }) =>
    settle(session, `Take apart what was merged into ${quoted(into.phrase)}`, (choices) => ({
      ...choices,
      merged: choices.merged.filter(([first]) => first?.key !== into.key),
    })),

  'phrases.hide': (session, { phrase }) =>
    settle(session, `Hide the phrase ${quoted(phrase.phrase)}`, (choices) => ({
      ...choices,
      hidden: [...choices.hidden.filter(({ key }) => key !== phrase.key), phrase],
    })),

  'phrases.show': (session, { keys }) => {
    const label =
      keys === undefined ? 'Show all hidden phrases' : `Show ${countOf(keys.length, 'hidden phrase')}`;
    return settle(session, label, (choices) => ({
      ...choices,
      hidden: keys === undefined ? [] : choices.hidden.filter(({ key }) => !keys.includes(key)),
    }));
  },
};

/** Lists that share a phrase with the new one become part of it. */
function mergedWith(lists: PhraseChoices['merged'], list: readonly NamedPhrase[]): PhraseChoices['merged'] {
  const keys = new Set(list.map(({ key }) => key));
  const touched = lists.filter((known) => known.some(({ key }) => keys.has(key)));
  const together = new Map([...list, ...touched.flat()].map((phrase) => [phrase.key, phrase]));
  return together.size < 2
    ? lists
    : [...lists.filter((known) => !touched.includes(known)), [...together.values()]];
}

/** Fails with `not-found` where nothing would change. */
function settle(session: Session, label: string, change: (choices: PhraseChoices) => PhraseChoices) {
  const { project } = session;
  if (!project.ok) return project;
  const before = project.value.records.project;
  const now = before.phrases ?? none;
  const phrases = change(now);
  if (JSON.stringify(phrases) === JSON.stringify(now)) return fail('not-found');
  return session.apply({
    label,
    changes: [{ kind: 'project', id: projectId, before, after: { ...before, phrases } }],
  });
}
