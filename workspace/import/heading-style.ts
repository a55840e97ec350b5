/** What programs and people call their styles for titles and headings, in the languages that word processors come in. */
const headingWords =
  /(?:^|[\s/_.-])(?:heading|title|subtitle|überschrift|titel|untertitel|titre|sous-titre|título|titulo|subtítulo|títol|titolo|sottotitolo|cabeçalho \d|заголовок|название|kop|nagłówek|tytuł|rubrik|otsikko|nadpis|başlık|標題|标题|見出し|제목)(?:$|[\s/_.\d-])/iu;

/** Whether a style of a word processor is one for titles and headings, by its name. The title of a person is none. */
export const isHeadingStyle = (name: string): boolean =>
  headingWords.test(name) && !/speaker|person|name|job|redner|orat|char\b|zchn/iu.test(name);

/** Whether it is one for the lines of a table of contents or an index, which repeat what stands in the text. */
export const isContentsStyle = (name: string): boolean =>
  /^(?:toc|index|contents|verzeichnis|tm|tdc|оглавление|inhopg|sommario|目次|目录) ?\d$|^table of (?:figures|authorities)$/iu.test(
    name,
  );
