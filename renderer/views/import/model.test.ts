import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import { foundIn, importProgress, importSummary } from './model';
import { previewRows } from './preview-model';

const read = { outcome: { kind: 'read', transcript: TranscriptId.parse('t'), alreadyThere: false } } as const;
const failed = { outcome: { kind: 'failed', code: 'file-cut-off', detail: undefined } } as const;
const waiting = { outcome: { kind: 'waiting' } } as const;

describe('an import', () => {
  it('says how far it is', () => {
    const entries = [read, read, read, failed, waiting, waiting];
    expect(importSummary(entries)).toBe('3 read, 1 failed, 2 to go');
    expect(importProgress(entries)).toStrictEqual({ done: 4, failed: 1, share: 4 / 6 });
  });

  it('says what was read when it is over', () => {
    expect(importSummary([read])).toBe('1 read');
  });
});

describe('what was found in a file', () => {
  const kinds = new Map([
    [SpeakerId.parse('maro'), 'person' as const],
    [SpeakerId.parse('wib'), 'person' as const],
    [SpeakerId.parse('q'), 'generic' as const],
  ]);
  const transcript = {
    id: TranscriptId.parse('t'),
    fileName: 't.txt',
    speakers: [...kinds.keys()],
    turns: 25,
    words: 100,
    warnings: [],
    sourceHash: '',
  };

  it('counts persons apart from voices without a name', () => {
    expect(foundIn({ ...transcript, date: '2021-07-15', place: 'Vell' }, kinds)).toBe(
      '2 speakers and a voice without a name · 25 turns · 15 July 2021 · Vell',
    );
  });

  it('says when nobody is named', () => {
    expect(foundIn({ ...transcript, speakers: [], turns: 1 }, kinds)).toBe('no speaker labels · 1 turn');
  });
});

describe('the preview', () => {
  const text = 'Home\nMaro: Good evening [sic] all.\nThank you.\n';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const blocks = [
    { kind: 'furniture' as const, ...at('Home') },
    { kind: 'separator' as const, start: 4, end: 5 },
    { kind: 'label' as const, ...at('Maro:') },
    { kind: 'separator' as const, start: 10, end: 11 },
    { kind: 'speech' as const, ...at('Good evening ') },
    { kind: 'insertion' as const, ...at('[sic]') },
    { kind: 'speech' as const, ...at(' all.\nThank you.\n') },
  ];

  it('shows a paragraph of speech with its label and insertion, by the kind of what is said', () => {
    const { rows, more, kinds } = previewRows({ text, blocks });
    expect(
      rows.map(({ kind, first, start, end, parts }) => ({
        kind,
        first,
        range: text.slice(start, end),
        parts: parts.map((part) => `${part.kind}:${part.text}`),
      })),
    ).toStrictEqual([
      { kind: 'furniture', first: true, range: 'Home', parts: ['furniture:Home'] },
      {
        kind: 'speech',
        first: true,
        range: 'Good evening [sic] all.',
        parts: ['label:Maro:', 'separator: ', 'speech:Good evening ', 'insertion:[sic]', 'speech: all.'],
      },
      { kind: 'speech', first: false, range: 'Thank you.', parts: ['speech:Thank you.'] },
    ]);
    expect([more, kinds]).toStrictEqual([0, 4]);
  });

  it('joins lines that were broken for their width, with the numbers of a margin, up to an empty line', () => {
    const wrapped = ' 1 Q We met at\n 2 the harbour.\n\n 3 A Then\nwe left.';
    const kinds = { '1': 'furniture', '2': 'furniture', '3': 'furniture', Q: 'label', A: 'label' } as const;
    const found = [...wrapped.matchAll(/\d|[QA](?= )|\s+|(?:[a-zA-Z][a-z]*[ .]?)+[a-z.]/gu)].map((match) => ({
      kind: /^\s+$/u.test(match[0])
        ? ('separator' as const)
        : (Object.entries(kinds).find(([text]) => text === match[0])?.[1] ?? ('speech' as const)),
      start: match.index,
      end: match.index + match[0].length,
    }));
    expect(
      previewRows({ text: wrapped, blocks: found }).rows.map(({ parts }) =>
        parts.map(({ text: part }) => part).join(''),
      ),
    ).toStrictEqual(['1 Q We met at 2 the harbour.', '3 A Then we left.']);
  });

  it('stops after so many and counts the rest', () => {
    const { rows, more } = previewRows({ text, blocks }, 2);
    expect([rows.length, more]).toStrictEqual([2, 1]);
  });
});
