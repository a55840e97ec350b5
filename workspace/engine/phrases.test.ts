import { describe, expect, it } from 'vitest';
import { calls, type Output } from '../contract';
import { SpeakerId, TranscriptId } from '../contract/basics';
import { Corpus } from './corpus';
import type { EngineDocument } from './document';
import { englishWordsOf } from './english-words';
import { phrasesTable } from './phrases';
import { Cancelled } from './work';

const [anna, boris] = [SpeakerId.parse('anna'), SpeakerId.parse('boris')];

function speech(id: string, language: string | undefined, ...turns: readonly string[]): EngineDocument {
  const text = turns.join('\n\n');
  let at = 0;
  const spans = turns.map((turn, index) => {
    const start = at;
    at += turn.length + 2;
    return { start, end: start + turn.length, speaker: index % 2 === 0 ? anna : boris };
  });
  return {
    id: TranscriptId.parse(id),
    title: id,
    text,
    blocks: [{ kind: 'speech', start: 0, end: text.length }],
    turns: spans,
    language,
    date: undefined,
    textHash: 'b'.repeat(64),
  };
}

async function tableOf(
  documents: readonly EngineDocument[],
  input: object = {},
): Promise<Output<'phrases.table'>> {
  const corpus = new Corpus({ version: '1.2.3' });
  corpus.put(documents);
  const answer = await phrasesTable(corpus, calls['phrases.table'].input.parse({ selection: {}, ...input }));
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

const harbour = speech(
  't1',
  'en',
  'The harbour workers kept the harbour open. Without harbour workers no ship would sail.',
  'The new tax hurts harbour workers. The new tax is wrong.',
);

describe('the table of key phrases', () => {
  it('puts what a speech is about first, with every place, inside the text', async () => {
    const table = await tableOf([harbour]);
    const [first, second] = table.rows;
    expect(first).toMatchObject({ rank: 1, phrase: 'harbour workers', count: 3, speeches: 1 });
    expect(first?.places.map(({ start, end }) => harbour.text.slice(start, end))).toStrictEqual([
      'harbour workers',
      'harbour workers',
      'harbour workers',
    ]);
    expect(second?.phrase).toBe('new tax');
    expect(table.made).toMatchObject({ tokens: 25, settings: { candidates: 'noun phrases by wink-nlp' } });
  });

  it('keeps words of two languages apart whose stems are alike by chance', async () => {
    const { rows } = await tableOf([
      speech('t1', 'de', 'Die Not ist groß. Die Not hilft.'),
      speech('t2', 'es', 'Una nota larga. Las notas de la nota.'),
    ]);
    const found = rows.filter(({ key }) => key.startsWith('not') && !key.includes(' '));
    expect(found.map(({ key, phrase, count, speeches }) => [key, phrase, count, speeches])).toStrictEqual([
      ['not@de', 'Not', 2, 1],
      ['not', 'nota', 3, 1],
    ]);
  });

  it('is of the selected speakers only', async () => {
    const table = await tableOf([harbour], { selection: { speakers: ['boris'] } });
    expect(table.rows.map(({ phrase, count }) => [phrase, count])).toContainEqual(['harbour workers', 1]);
  });

  it('offers RAKE and TextRank by name', async () => {
    const methods = await Promise.all(
      ['rake', 'textrank'].map(async (method) => {
        const { made, rows } = await tableOf([harbour], { method });
        return [made.method, rows[0]?.phrase];
      }),
    );
    expect(methods).toStrictEqual([
      ['RAKE', 'new tax hurts harbour workers'],
      ['TextRank', 'harbour workers'],
    ]);
  });

  it('makes one row of phrases that are one, told in how it was made, with no place counted twice', async () => {
    const { rows, made } = await tableOf([harbour], { merged: [['harbour worker', 'ship', 'harbour']] });
    const first = rows.find(({ key }) => key === 'harbour worker');
    expect(first).toMatchObject({ phrase: 'harbour workers', count: 5, merged: ['ship', 'harbour'] });
    expect(rows.some(({ phrase }) => phrase === 'ship')).toBe(false);
    expect(made.settings['merged']).toBe('harbour worker + ship + harbour');
  });

  it('leaves out what is hidden, and tells what that is', async () => {
    const whole = await tableOf([harbour]);
    const { rows, hidden, total, made } = await tableOf([harbour], { hidden: ['new tax'] });
    expect(rows.map(({ phrase }) => phrase)).toStrictEqual(
      whole.rows.map(({ phrase }) => phrase).filter((phrase) => phrase !== 'new tax'),
    );
    expect(rows.map(({ rank }) => rank)).toStrictEqual(rows.map((_, index) => index + 1));
    expect([hidden, total, made.settings['hidden']]).toStrictEqual([
      [{ key: 'new tax', phrase: 'new tax', count: 2 }],
      whole.total - 1,
      'new tax',
    ]);
  });

  it('counts each phrase by speech and by speaker', async () => {
    const { rows } = await tableOf([harbour, speech('t2', 'en', 'Harbour workers strike.')]);
    expect(rows.find(({ key }) => key === 'harbour worker')).toMatchObject({
      count: 4,
      inSpeeches: [
        { transcript: 't1', count: 3 },
        { transcript: 't2', count: 1 },
      ],
      bySpeakers: [
        { speaker: 'anna', count: 3 },
        { speaker: 'boris', count: 1 },
      ],
    });
  });

  it('says for which languages it finds no noun phrases', async () => {
    const documents = ['en', 'xx', undefined].map((language, index) =>
      speech(`t${index}`, language, 'zalvo mirek. zalvo mirek.'),
    );
    expect((await tableOf(documents)).unsupported).toStrictEqual(['xx', '']);
  });

  it('stops inside a long speech when it is called off, and reads it anew afterwards', async () => {
    const corpus = new Corpus({ version: '1.2.3' });
    corpus.put([speech('t1', 'en', 'The harbour is open. '.repeat(500))]);
    const input = calls['phrases.table'].input.parse({ selection: {} });
    let steps = 0;
    const step = (): void => {
      steps += 1;
      if (steps > 50) throw new Cancelled();
    };
    await expect(phrasesTable(corpus, input, { step })).rejects.toThrow(Cancelled);
    const answer = await phrasesTable(corpus, input);
    expect(answer.ok && answer.value.rows[0]?.count).toBe(500);
  });

  it('tags a speech once, for lemmas and word classes too', async () => {
    const corpus = new Corpus({ version: '1.2.3' });
    corpus.put([speech('t1', 'en', 'The harbour is open. '.repeat(500))]);
    await phrasesTable(corpus, calls['phrases.table'].input.parse({ selection: {} }));
    let steps = 0;
    const tagged = await englishWordsOf(corpus, corpus.documents, {
      step: () => {
        steps += 1;
      },
    });
    expect([tagged[0]?.tags.length, steps]).toStrictEqual([2000, 1]);
  });

  it('reads the title of a speech, and not the headings of a talk of many', async () => {
    const monologue = speech(
      't1',
      'en',
      'Peace in the valley',
      'The harvest was good. We thank all. '.repeat(3),
    );
    const at = 'Peace in the valley'.length;
    const titled: EngineDocument = {
      ...monologue,
      blocks: [
        { kind: 'title', start: 0, end: at },
        { kind: 'speech', start: at + 2, end: monologue.text.length },
      ],
      turns: [],
    };
    const phrasesOf = async (document: EngineDocument, input: object = {}): Promise<readonly string[]> =>
      (await tableOf([document], input)).rows.map(({ phrase }) => phrase);
    expect(await phrasesOf(titled)).toContain('Peace');
    expect((await tableOf([titled])).readToo).toStrictEqual(['title', 'heading', 'summary']);
    expect(await phrasesOf(titled, { selection: { kinds: ['speech'] } })).not.toContain('Peace');
    expect(await phrasesOf({ ...titled, turns: monologue.turns })).not.toContain('Peace');
  });

  it('adds up over speeches, a phrase of one speech weighing more than one of all', async () => {
    const [a, b] = [
      speech('t1', 'en', 'Fish prices rise. Fish prices fall. Our coal is black. Our coal is old.'),
      speech('t2', 'en', 'Fish prices stay. Fish prices move.'),
    ];
    const { rows } = await tableOf([a, b]);
    expect(rows.map(({ phrase, count, speeches }) => [phrase, count, speeches])).toContainEqual([
      'Fish prices',
      4,
      2,
    ]);
  });

  it('works in a language without a tagger or a stop list, and has no rows for no speech', async () => {
    const table = await tableOf([speech('t1', 'xx', 'zalvo mirek. zalvo mirek.')]);
    expect(table.rows.map(({ phrase }) => phrase)).toStrictEqual(['zalvo mirek']);
    expect((await tableOf([])).rows).toStrictEqual([]);
  });
});
