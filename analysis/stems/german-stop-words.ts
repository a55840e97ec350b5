/**
 * Words of German that say little of what a text is about: articles, pronouns, prepositions, conjunctions, auxiliaries and particles, in
 * all their forms. Written for Rostrum, as natural has none. Negations (`nicht`, `kein`, `nie`) are not among them: they stay visible,
 * as in natural's list of English.
 */
export const germanStopWords: readonly string[] =
  `der die das den dem des ein eine einen einem einer eines und oder aber sondern denn weil
  dass daß wenn ob als wie wo wer wen wem wessen was warum weshalb wann womit wofür wodurch worauf ich du er sie es wir ihr mich dich sich
  uns euch ihn ihm ihnen mir dir mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem
  seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre euer eure euren eurem eurer dieser diese
  dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen manchem welcher welche
  welches welchen welchem solcher solche solches solchen solchem alle allen allem aller alles beide beiden einige einigen einiger viele
  vielen vieler wenige wenigen mehrere mehreren andere anderen anderer anderes anderem etwas jemand man selbst selber in im an am auf aus
  bei beim mit nach seit von vom zu zum zur für durch ohne um gegen über unter vor hinter neben zwischen während wegen trotz statt
  innerhalb außerhalb gegenüber bis ab außer laut gemäß nur auch noch schon sehr so ganz mehr weniger immer wieder hier da dort dann
  danach davor dafür dagegen damit dabei daran darauf daraus darin darüber darum davon dazu deshalb deswegen daher also doch ja eben halt
  mal nun jetzt bereits bald gern gerne eigentlich gerade einfach jedoch allerdings trotzdem sogar zwar ebenso sowie sowohl weder entweder
  indem damals ist sind bin bist war waren warst wart wäre wären gewesen sei seien seid werden werde wirst wird werdet wurde wurden würde
  würden worden geworden hat haben habe hast habt hatte hatten hätte hätten gehabt kann kannst können könnt könnte könnten konnte konnten
  muss muß musst müssen müsst müsste müssten musste mussten soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten
  darf darfst dürfen durfte durften dürfte dürften mag mögen möchte möchten dessen deren denen weiter insbesondere beispielsweise`.split(
    /\s+/u,
  );
