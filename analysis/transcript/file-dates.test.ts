import { describe, expect, it } from 'vitest';
import { dateInFileName } from './file-dates';

describe('the date in the name of a file', () => {
  it.each([
    ['2022-04-27_Annalena_Baerbock.txt', '2022-04-27'],
    ['2021-06-25-remarks-by-president-biden.txt', '2021-06-25'],
    ['20160719_congreso_rajoy.docx', '2016-07-19'],
    ['Speech 3 May 1997.html', '1997-05-03'],
  ])('is the day that it tells: %s', (name, date) => {
    expect(dateInFileName(name)).toBe(date);
  });

  it.each([
    ['1789-Washington.txt', '1789'],
    ['ALB_38_1983.txt', '1983'],
  ])('is the year where no day is told: %s', (name, date) => {
    expect(dateInFileName(name)).toBe(date);
  });

  it.each(['harbour.txt', 'budget-2019-2020.txt', 'file-20221399.txt', 'take-12345678.wav', '1450-old.txt'])(
    'is not guessed: %s',
    (name) => {
      expect(dateInFileName(name)).toBeUndefined();
    },
  );
});
