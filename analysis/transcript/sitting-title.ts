import { collapse } from './names';

/** What a parliament calls one of its meetings: a title of nothing but this and a number or date does not say whose it is. */
const sitting =
  /^(?:[\p{L}\d.]+\s){0,3}(?:sittings?|séances?|sitzung|sitzungsprotokoll|plenarprotokoll|sesi[óo]n|sessão|sess[iío]+|seduta|sessione|zasedání|schůze|posiedzenie|rasprava|sjednica|седница|сједница|заседание|засідання|συνεδρίαση|ülés|istunto|sammanträde|møte|vergadering|oturum|birleşim|会议|會議|会議|회의)(?!\p{L})/iu;
/** Between the parts of the title of a page. */
const between = /\s*(?:[|~•·»«:–—]|\s-\s)\s*/u;

/**
 * `Assemblée nationale, Troisième séance du mardi 29 janvier` of the line `Troisième séance du mardi 29 janvier` and the declared
 * `Assemblée nationale ~ Troisième séance du mardi 29 janvier`: a line that names a sitting alone, with the one other part of what the
 * page calls itself.
 */
export function withAssembly(line: string, declared: string | undefined): string {
  if (declared === undefined || !sitting.test(line)) return line;
  const others = declared
    .split(between)
    .map(collapse)
    .filter((part) => part !== '' && part.toLowerCase() !== line.toLowerCase());
  const [assembly] = others;
  if (others.length !== 1 || assembly === undefined || assembly.length > 60) return line;
  return declared.length > line.length + assembly.length + 6 || /\.\p{L}{2,}$/u.test(assembly)
    ? line
    : `${assembly}, ${line}`;
}
