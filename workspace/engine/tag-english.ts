import type { TagText } from '../../analysis/pos/tag-tokens';

let loading: Promise<TagText> | undefined;

/** wink-nlp's tagger for English. Loading it takes some 200 ms of work and 60 MB, so that happens when a phrase is first asked for. */
export function loadEnglishTagger(): Promise<TagText> {
  loading ??= load();
  return loading;
}

async function load(): Promise<TagText> {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = wink(model, ['sbd', 'pos']);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink's helpers are functions that know no `this`
  const { pos, value } = nlp.its;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(pos);
    return tokens.out(value).map((piece, index) => ({ piece, tag: tags[index] ?? 'X' }));
  };
}
