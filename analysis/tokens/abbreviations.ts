/**
 * Abbreviations by what may follow them, lower-case and without their last full stop. They are few enough over all languages to be one
 * list: a word that is an abbreviation in one and a word in another ("am", "no", "art") is in the class that needs a digit or a name.
 */

/** A name always follows: the full stop never ends a sentence. Written small they are words (`with me. I`, `the col. It`). */
const titles = `
mr mrs ms mx dr prof pres gov sen rep gen adm col maj capt cpt lt sgt rev hon messrs mmes supt cllr amb st mt ft
mm mme mlle mgr me sr sra sres sras srta excmo excma ilmo ilma dña dn lic d dª
ee mio mrd hr fr frl abg dipl ing
`;

/** The rest of the phrase always follows, also where it has a capital as German nouns do (`bzw. Steuern`). */
const neverLast = `
vs v cf viz approx i.e e.g
z.b d.h u.a.m bzw ca evtl ggf vgl inkl exkl zzt zzgl sog einschl insb mind h.c h c
см ср напр проф акад доц им ул т.е т
`;

/** A number follows ("No. 10", "Art. 20", "ст. 5"): the full stop ends a sentence only where none does. */
const beforeNumber = `
no nos nr nos núm num n° art arts abs sec sect para paras p pp pág págs pag fig vol ch chap al s seite bd kap ziff drs cap caps
ст п пп гл рис с табл
jan feb mar apr jun jul aug sep sept oct nov dec
`;

/** May stand last: the full stop ends the sentence when the next word begins one. */
const maybeLast = `
u.s u.k u.n e.u d.c u.s.a a.m p.m ph.d b.a m.a a.d b.c inc ltd corp co jr sr bros dept est etc al ff usw u.a
г гг в вв руб коп тыс млн млрд др пр д э обл т.д т.п т.ч кв куб чел
ee.uu s.m
`;

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

export const titleAbbreviations = words(titles);
export const neverLastAbbreviations = words(neverLast);
export const numberAbbreviations = words(beforeNumber);
export const maybeLastAbbreviations = words(maybeLast);

/** Words that, capitalised, most often begin a sentence: after `U.S.` or `p.m.` they tell that a new one begins. */
export const sentenceStarters = words(`
the a an this that these those there here it its he she they we i you who what when where why how and but or so yet nor if as in on at
for from to by with after before because since while although though today tomorrow yesterday now then let our my his her their your no
not all some many most every each one both another other nobody nothing everyone everybody please thank yes well also even still just
`);
