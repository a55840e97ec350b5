import { describe, expect, it } from 'vitest';
import { readDateline, looksLikePlace } from './datelines';
import { findDate } from './dates';

describe('findDate', () => {
  it.each([
    ['December 10, 2019', '2019-12-10'],
    ['Feb. 8th, 2022', '2022-02-08'],
    ['on 10 December 2019 in Moscow', '2019-12-10'],
    ['10. Dezember 2019', '2019-12-10'],
    ['10 апреля 2025 года, 13:50', '2025-04-10'],
    ['mardi 29 janvier 2013', '2013-01-29'],
    ['1er août 2014', '2014-08-01'],
    ['10 de diciembre de 2019', '2019-12-10'],
    ['19 d’octubre del 2015', '2015-10-19'],
    ['2019-12-10T09:00', '2019-12-10'],
    ['10.12.2019', '2019-12-10'],
    ['20160719', '2016-07-19'],
    ['2019年12月10日', '2019-12-10'],
    ['(Wednesday, July 20, 2005)', '2005-07-20'],
    ['February 30, 2019', undefined],
    ['Room 12, 2019', undefined],
    ['10/12/2019', undefined],
    ['the year 2019', undefined],
  ])('in %j is %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });
});

describe('readDateline', () => {
  it.each([
    ['December 10, 2019, The Kremlin, Moscow', { date: '2019-12-10', place: 'The Kremlin, Moscow' }],
    ['Lindby, 4 March 2021', { date: '2021-03-04', place: 'Lindby' }],
    ['10 апреля 2025 года, 13:50', { date: '2025-04-10', place: undefined }],
    ['(March 9, 2024)', { date: '2024-03-09', place: undefined }],
  ])('of %j tells date and place', (line, dateline) => {
    expect(readDateline(line)).toStrictEqual(dateline);
  });

  it.each([
    'On December 10, 2019, we met in Moscow.',
    'Press Briefing by Press Secretary Anna Berg, February 8, 2022',
    'We met in December.',
  ])('of %j is undefined', (line) => {
    expect(readDateline(line)).toBeUndefined();
  });
});

it('a place is named with capitals and without a full stop', () => {
  expect(
    ['The Kremlin, Moscow', 'East Room', 'Москва, Кремль', 'Novo-Ogaryovo, Moscow Region'].map(
      looksLikePlace,
    ),
  ).toStrictEqual([true, true, true, true]);
  expect(['We met there.', 'interview to NBC', 'Press: all'].map(looksLikePlace)).toStrictEqual([
    false,
    false,
    false,
  ]);
});
