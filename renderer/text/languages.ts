/** BCP 47 tags of the languages that Rostrum tells apart, and of Galician and Indonesian, which it tells by their words. */
const tags =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kn ko ku lo lt lv ml mr nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'.split(
    ' ',
  );

const english = new Intl.DisplayNames('en', { type: 'language' });

/** `English` of `en`; `unknown` of none. */
export const languageName = (tag: string | undefined): string =>
  tag === undefined ? 'unknown' : (english.of(tag) ?? tag);

/** What a speech can be said to be in, by name; the language it is in now, too, whichever that is. */
export const languageChoices = (now: string | undefined): readonly { tag: string; name: string }[] =>
  [...new Set(now === undefined ? tags : [...tags, now])]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
