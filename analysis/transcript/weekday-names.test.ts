import { expect, it } from 'vitest';
import { calendarLanguages, isWeekday, weekdaysOf } from './calendar-words';

it('every name of a weekday that this runtime prints is known', () => {
  const unknown = calendarLanguages.flatMap((language) =>
    [...weekdaysOf(language).keys()].filter((name) => !isWeekday(name)).map((name) => `${language} ${name}`),
  );
  expect(unknown).toStrictEqual([]);
});

it('no other word is one', () => {
  expect(['London', 'March', 'day', '', 'Fr'].filter(isWeekday)).toStrictEqual([]);
});
