/** Whether a style of a word processor is one for titles and headings, by its name in the languages that programs ship. */
export const isHeadingStyle = (name: string): boolean =>
  /^(?:heading(?:[ _]?\d+)?|title|subtitle|überschrift(?: \d)?|titel|untertitel|titre(?: \d)?|sous-titre|título(?: \d)?|subtítulo|titolo(?: \d)?|sottotitolo|заголовок(?: \d)?|название|kop(?: \d)?|nagłówek \d|rubrik(?: \d)?|otsikko(?: \d)?|nadpis(?: \d)?|başlık(?: \d)?)$/iu.test(
    name,
  );
