import { foldCase } from '../../analysis/tokens/fold-case';
import { lemmaInOwnSpelling } from '../../analysis/pos/own-spelling';
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
  /* eslint-disable @typescript-eslint/unbound-method -- wink's helpers are functions that know no `this` */
  const { normal, pos, value } = nlp.its;
  // wink's types tell its helpers apart by parameters that `out` fills in for all of them.
  const lemma = nlp.its.lemma as typeof pos;
  /* eslint-enable @typescript-eslint/unbound-method */
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(pos);
    const lemmas = tokens.out(lemma);
    const normals = tokens.out(normal);
    return tokens.out(value).map((piece, index) => {
      const word = foldCase(piece);
      const [known = word, as = word] = [lemmas[index], normals[index]];
      return { piece, tag: tags[index] ?? 'X', lemma: lemmaInOwnSpelling(word, as, known) };
    });
  };
}
