/**
 * Words that stand in no key phrase, for languages where natural has no stop list or a short one: articles, pronouns, prepositions,
 * conjunctions, auxiliaries and the commonest adverbs. Written for Rostrum; used beside the stop lists, and for key phrases only.
 */
const words: Readonly<Record<string, string>> = {
  en: `about above across after again against ago all almost along already also although always am among an and any anybody anyone
    anything anyway are around as at away back be became because become been before began behind being below beneath beside besides
    between beyond both but by came can cannot can't come could couldn't did didn't do does doesn't doing done don't down during each
    either else enough even ever every everybody everyone everything except far few for from further gave get gets getting give given
    go goes going gone got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i i'd
    i'll i'm i've if in indeed instead into is isn't it its it's itself just keep kept knew know known last least less let let's like
    made make makes making many may maybe me mean means might mine more most much must my myself near neither never nevertheless
    next no nobody none nor not nothing now of off often on once one only onto or other others otherwise ought our ours ourselves out
    over own per perhaps put quite rather really said same saw say saying says see seem seemed seems seen shall she she's should since
    so some somebody someone something sometimes somewhat soon still such take taken takes taking tell than that that's the their theirs
    them themselves then there there's therefore these they they're they've thing think this those though through throughout thus till to
    together told too took toward towards under unless until up upon us use used very want wants was wasn't way we we'll we're we've well
    went were weren't what whatever when whenever where whereas whether which while who whoever whole whom whose why will with within
    without won't would wouldn't yes yet you you'll you're you've your yours yourself yourselves`,
  de: `kein keine keinen keinem keiner keines nichts niemand nicht nie niemals nein oft vielleicht natürlich genau wirklich heute lassen lässt
    gibt geben gab geht gehen ging kommt kommen kam macht machen gemacht sagt sagen gesagt sagte steht stehen sehen sieht wissen weiß
    denken glauben brauchen braucht heißt heißen tun tut getan hinaus`,
  fr: `cela ceci celui celle ceux celles dont lequel laquelle lesquels lesquelles auquel duquel desquels quel quelle quels quelles
    chaque chacun chacune aucun aucune tout toute tous toutes plusieurs certains certaines tel telle tels telles autre autres même mêmes
    ainsi alors aussi bien car comme comment donc enfin encore ensuite entre envers hors jamais jusque là lors lorsque malgré mieux moins
    non oui ni or où par parce parmi pendant plus plutôt pour pourquoi pourtant presque puis puisque quand quant quelque quelques quoi
    sans sauf selon seulement si sinon sous souvent surtout tandis tant tellement toujours toutefois très trop vers voici voilà vraiment
    déjà dès depuis devant derrière durant ici hier afin après avant avec chez contre dans être est sont était étaient sera seront
    serait soit soient fut furent été étant avoir ai as avons avez ont avait avaient aura auront aurait ayant eu fait faire font faisait
    fera faut falloir peut peuvent pouvoir pourra pourrait doit doivent devoir devra devrait veut veulent vouloir voudrais dit dire disait
    va vont aller vient viennent venir met mettre voir vu savoir sait sais crois pense veux peux jusqu lorsqu puisqu quelqu présent
    il ils elle elles on nous vous je tu me te se moi toi soi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet
    cette ces un une des le la les du de d l au aux à en y et ou que qui ne pas n c j s qu m t`,
  es: `cada cual cuales cualquier cualquiera quien quienes cuyo cuya donde cuando como cómo qué aquel aquella aquellos aquellas aquello
    algún alguno alguna algunos algunas ningún ninguno ninguna todo toda todos todas otro otra otros otras mismo misma mismos mismas
    tan tanto tanta tantos tantas tal tales mucho mucha muchos muchas poco pocos además ahora ahí allí aquí así aún aunque bien casi
    claro después antes entonces incluso jamás luego mientras nunca pues quizá quizás según siempre sino solo sólo también tampoco ya es
    son era eran fue fueron será serán sería sea sean ser estar está están estaba estaban esté he ha han hemos habéis había habían hay
    haber haya hayan tiene tienen tener tenemos tenía tenga hace hacen hacer hecho puede pueden poder podemos podría debe deben deber
    debemos quiere quieren querer quiero queremos dice dicen decir dicho digo va van ir vamos voy viene vienen ver visto sabe saben saber
    creo cree cabe`,
  ru: `этот эта это эти этого этой этому этим этих тот та те того той тому тем тех весь вся всё все всего всей всем всех всеми свой свои
    своего своей своих своим мой моя мои наш наша наше наши нашего нашей наших нашу нашим ваш ваша ваше ваши вашего вашей ваших вашу
    этом том нём ней нему них ним ними нами вами мне меня тебя тебе себя себе собой одном одна одно одни числе прошу свою своём
    который которая которое которые которого которой которых которым которыми которому такой такая такое такие такого таких какой какая
    какие каждый каждая каждое каждого сам сама сами самый самая самое самые другой другие других есть был была было были быть будет
    будут будем буду можно нужно надо должен должна должны может могут могли мог также тоже уже ещё еще очень именно только лишь даже
    здесь там тут где когда если чтобы потому поэтому так как что кто чем чего кому нет да не ни ли же бы вот для при про под над после
    перед через между более менее всегда сейчас теперь просто конечно например
`,
};

/** Lower-case; empty for languages no list was written for. */
export function functionWords(language: string): ReadonlySet<string> {
  const list = Object.hasOwn(words, language) ? words[language] : undefined;
  return new Set(list?.split(/\s+/u).filter((word) => word !== ''));
}
