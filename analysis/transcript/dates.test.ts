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
    ['10 Μαΐου 2019', '2019-05-10'],
    ['10 ΔΕΚΕΜΒΡΙΟΥ 2019', '2019-12-10'],
    ['10. децембра 2019. године', '2019-12-10'],
    ['10. listopada 2019.', '2019-10-10'],
    ['10 listopada 2019 r.', '2019-11-10'],
    ['2019. december 10.', '2019-12-10'],
    ['10. joulukuuta 2019', '2019-12-10'],
    ['4 NİSAN 2021', '2021-04-04'],
    ['١٠ ديسمبر ٢٠١٩', '2019-12-10'],
    ['10 كانون الأول 2019', '2019-12-10'],
    ['10 בדצמבר 2019', '2019-12-10'],
    ['10 दिसंबर 2019', '2019-12-10'],
    ['２０１９年１２月１０日', '2019-12-10'],
    ['令和元年12月10日', '2019-12-10'],
    ['令和元年十二月十日', '2019-12-10'],
    ['平成二十一年三月二十日', '2009-03-20'],
    ['二〇一九年十二月三十一日', '2019-12-31'],
    ['10 DE DEZEMBRO DE 2019', '2019-12-10'],
    ['2019년 12월 10일', '2019-12-10'],
    ['ngày 10 tháng 12 năm 2019', '2019-12-10'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
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
    ['Αθήνα, Τρίτη 10 Δεκεμβρίου 2019', { date: '2019-12-10', place: 'Αθήνα' }],
    ['Tiistai 10.12.2019 klo 14.00', { date: '2019-12-10', place: undefined }],
    ['Warszawa, 10 grudnia 2019 r.', { date: '2019-12-10', place: 'Warszawa' }],
    ['10. prosinca 2019., Zagreb', { date: '2019-12-10', place: 'Zagreb' }],
    ['10 Aralık 2019 Salı', { date: '2019-12-10', place: undefined }],
    ['القاهرة، 10 ديسمبر 2019', { date: '2019-12-10', place: 'القاهرة' }],
    ['2019年12月10日（火）', { date: '2019-12-10', place: undefined }],
    ['Santo Domingo, 10 de mayo de 2019', { date: '2019-05-10', place: 'Santo Domingo' }],
    ['El Escorial, viernes 10 de mayo de 2019', { date: '2019-05-10', place: 'El Escorial' }],
    ['יום שלישי, 10 בדצמבר 2019', { date: '2019-12-10', place: undefined }],
    ['Am 10. Mai 2019, Lindau', { date: '2019-05-10', place: 'Lindau' }],
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
