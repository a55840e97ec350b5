/** The words that change other words' values in one language, in lower case with straight apostrophes. */
export interface RuleWords {
  readonly negators: ReadonlySet<string>;
  /** Words that end like this negate too (`n't`). */
  readonly negatingPart: string | undefined;
  /** What each adds to the size of a value that follows; < 0 for dampeners. One to three words. */
  readonly boosters: ReadonlyMap<string, number>;
  /** Phrases with a value of their own, whatever their words are listed as. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Words before which words count half, and after which `afterContrast` times. */
  readonly contrast: ReadonlySet<string>;
  /** 1.5 in VADER. */
  readonly afterContrast: number;
  /** Rules with English words in them: "no" as a determiner, "never so", "without doubt", "at least", "kind of". */
  readonly english: boolean;
  readonly elision: boolean;
  /** Listed words in a run of capitalised words count nothing: the "United" of "United States". */
  readonly passesNames: boolean;
  /** A listed word that counts only after one of these, or after a contraction of not, would or will: "like" is a verb after "they". */
  readonly onlyAfter: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Mean gain of a booster in VADER's ratings (Hutto & Gilbert 2014). */
const step = 0.293;

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
const boosting = (up: readonly string[], down: readonly string[]): ReadonlyMap<string, number> =>
  new Map([
    ...up.map((word): [string, number] => [word, step]),
    ...down.map((word): [string, number] => [word, -step]),
  ]);

const contracted = split(
  'ain aren can couldn daren didn doesn don hadn hasn haven isn mightn mustn needn oughtn shan shouldn wasn weren won wouldn',
);

/** VADER 3.3's tables (MIT). */
export const englishRules: RuleWords = {
  negators: new Set([
    ...contracted.flatMap((stem) => [`${stem}'t`, `${stem}t`]),
    ...split(
      'cannot neither never none nope nor not nothing nowhere uhuh uh-uh without rarely seldom despite',
    ),
  ]),
  negatingPart: "n't",
  boosters: boosting(
    split(`absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous
      enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping flippin frackin
      fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly hella highly hugely
      incredible incredibly intensely major majorly more most particularly purely quite really remarkably so
      substantially thoroughly total totally tremendous tremendously uber unbelievably unusually utterly very`),
    [
      ...split(`almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally
        partly scarce scarcely slight slightly somewhat sorta sortof sort-of`),
      'just enough',
      'kind of',
      'sort of',
    ],
  ),
  phrases: new Map([
    ['the shit', 3],
    ['the bomb', 3],
    ['bad ass', 1.5],
    ['badass', 1.5],
    ['bus stop', 0],
    ['yeah right', -2],
    ['kiss of death', -1.5],
    ['to die for', 3],
    ['beating heart', 3.1],
    ['broken heart', -2.9],
  ]),
  contrast: new Set(['but']),
  afterContrast: 1.5,
  english: true,
  elision: false,
  passesNames: false,
  onlyAfter: new Map(),
};

/** VADER's, and what helps on texts that people have rated, on both halves of them (docs/methods/sentiment.md). */
export const extendedEnglishRules: RuleWords = {
  ...englishRules,
  afterContrast: 1,
  passesNames: true,
  onlyAfter: new Map([
    [
      'like',
      new Set(split('i you we they who people all to would will really also always just not do did does')),
    ],
  ]),
};

/** For a list in a language nobody wrote rules for: what is listed counts as listed. */
export const bareRules: RuleWords = {
  negators: new Set(),
  negatingPart: undefined,
  boosters: new Map(),
  phrases: new Map(),
  contrast: new Set(),
  afterContrast: 1.5,
  english: false,
  elision: false,
  passesNames: false,
  onlyAfter: new Map(),
};

interface ShortTable {
  readonly not: string;
  readonly more: string;
  readonly less: string;
  readonly but: string;
  readonly elision?: boolean;
}

/** Written for Rostrum after each language's grammar of degree and negation; natural's own negation lists are contained in them. */
const tables: Readonly<Record<string, ShortTable>> = {
  de: {
    not: 'nicht nichts nie niemals nirgends nirgendwo kein keine keinen keinem keiner keines nein ohne weder kaum',
    more: `sehr besonders äußerst höchst überaus extrem absolut völlig vollkommen total wirklich ungemein ungeheuer
      außerordentlich zutiefst so ganz mehr viel noch derart enorm`,
    less: 'etwas wenig weniger leicht fast beinahe teilweise ziemlich halbwegs einigermaßen bisschen',
    but: 'aber jedoch sondern',
  },
  fr: {
    not: 'pas jamais rien aucun aucune ni sans nullement guère non personne',
    more: `très si tellement extrêmement vraiment absolument totalement complètement particulièrement profondément fort
      bien trop hautement infiniment énormément plus tout entièrement`,
    less: 'peu moins presque légèrement quasiment plutôt assez partiellement',
    but: 'mais cependant pourtant toutefois',
    elision: true,
  },
  es: {
    not: 'no nunca jamás ni nada nadie ningún ninguno ninguna sin tampoco',
    more: `muy tan más bien demasiado extremadamente realmente absolutamente totalmente completamente
      especialmente profundamente sumamente enormemente altamente verdaderamente mucho`,
    less: 'poco menos casi algo apenas ligeramente bastante parcialmente',
    but: 'pero sino',
  },
  pt: {
    not: 'não nunca jamais nem nada ninguém nenhum nenhuma sem tampouco',
    more: `muito tão mais bem demasiado extremamente realmente absolutamente totalmente completamente
      especialmente profundamente sumamente enormemente altamente verdadeiramente`,
    less: 'pouco menos quase algo apenas ligeiramente bastante parcialmente',
    but: 'mas porém',
  },
  it: {
    not: 'non mai né niente nulla nessuno nessun nessuna senza neanche nemmeno neppure',
    more: `molto così più troppo assai estremamente davvero veramente assolutamente totalmente completamente
      particolarmente profondamente enormemente altamente tanto`,
    less: 'poco meno quasi appena leggermente abbastanza piuttosto parzialmente',
    but: 'ma però',
    elision: true,
  },
  nl: {
    not: 'niet nooit niets niemand nergens geen nee neen zonder noch nauwelijks',
    more: 'zeer heel erg bijzonder uiterst ontzettend enorm absoluut volledig totaal werkelijk echt zo meer veel hoogst',
    less: 'beetje weinig minder bijna enigszins nogal tamelijk vrij deels',
    but: 'maar echter',
  },
  ca: {
    not: 'no mai ni res ningú cap sense tampoc gens',
    more: `molt tan més massa extremadament realment absolutament totalment completament especialment profundament
      summament enormement altament veritablement`,
    less: 'poc menys gairebé quasi lleugerament força parcialment',
    but: 'però sinó',
    elision: true,
  },
  gl: {
    not: 'non nunca xamais nin nada ninguén ningún ningunha sen tampouco',
    more: `moi tan máis demasiado extremadamente realmente absolutamente totalmente completamente especialmente
      profundamente sumamente enormemente altamente verdadeiramente moito`,
    less: 'pouco menos case algo apenas lixeiramente bastante parcialmente',
    but: 'pero mais senón',
  },
  eu: {
    not: 'ez inoiz ezer inor gabe ezta ezin',
    more: 'oso hain guztiz benetan erabat izugarri biziki gehiago',
    less: 'gutxi gutxiago ia apur samar',
    but: 'baina baizik',
  },
};

/** Undefined for languages no rules were written for. */
export function ruleWordsFor(language: string): RuleWords | undefined {
  if (language === 'en') return englishRules;
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined;
  if (table === undefined) return undefined;
  return {
    negators: new Set(split(table.not)),
    negatingPart: undefined,
    boosters: boosting(split(table.more), split(table.less)),
    phrases: new Map(),
    contrast: new Set(split(table.but)),
    afterContrast: 1.5,
    english: false,
    elision: table.elision ?? false,
    passesNames: false,
    onlyAfter: new Map(),
  };
}
