import { describe, expect, it } from 'vitest';
import { withAssembly } from './sitting-title';

describe('withAssembly', () => {
  it.each([
    [
      'Troisième séance du mardi 29 janvier 2013',
      'Chambre basse ~ Troisième séance du mardi 29 janvier 2013',
      'Chambre basse, Troisième séance du mardi 29 janvier 2013',
    ],
    ['17. Sitzung', '17. Sitzung | Landtag', 'Landtag, 17. Sitzung'],
    ['Sitzung vom 3. Mai 2021', 'Sitzung vom 3. Mai 2021 | Landtag', 'Landtag, Sitzung vom 3. Mai 2021'],
    ['Sitting of 3 May 2021', 'Sitting of 3 May 2021 | norland.example', 'Sitting of 3 May 2021'],
    ['Sitting of 3 May 2021', 'Sitting of 3 May 2021', 'Sitting of 3 May 2021'],
    ['Sitting of 3 May 2021', undefined, 'Sitting of 3 May 2021'],
    [
      'Meeting with the regional ombudsmen',
      'Meeting with the regional ombudsmen • President',
      'Meeting with the regional ombudsmen',
    ],
  ])('of %j on the page %j is %j', (line, declared, title) => {
    expect(withAssembly(line, declared)).toBe(title);
  });
});
