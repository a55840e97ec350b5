/**
 * Nouns that any speech uses whatever it is about: forms of address, time, place, number and quantity. Written for Rostrum; they weigh
 * less, and are not left out. Singular and plural where they differ.
 */
const general: Readonly<Record<string, string>> = {
  en: `mr mrs ms dr sir madam mister president presidents vice chairman chairwoman chair minister ministers prime secretary
    senator senators congressman speaker chief justice reverend excellency excellencies majesty honourable honorable
    delegate delegates colleague colleagues guest guests lady ladies gentleman gentlemen friend friends fellow citizen
    citizens people peoples person persons man men woman women nation nations country countries world today tomorrow
    yesterday time times day days week weeks month months year years hour hours minute minutes moment moments century
    centuries decade decades morning afternoon evening night generation generations way ways thing things something
    anything everything nothing someone everyone everybody nobody part parts place places number numbers lot lots kind
    kinds sort sorts fact facts matter matters question questions point points side sides end beginning start case
    cases example examples result results hand hands eye eyes head word words name names idea ideas reason reasons
    effort efforts problem problems issue issues area areas level levels course act acts step steps half quarter
    hundred hundreds thousand thousands million millions billion billions dozen percent per cent first second third
    last next new old great good many more other same own such
    life lives work thanks thank opportunity
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday p.m a.m applause laughter`,
  de: `herr herrn herren frau frauen dame damen präsident präsidentin präsidenten kollege kollegen kollegin kolleginnen
    minister ministerin bundesminister bundeskanzler bundeskanzlerin kanzler abgeordnete abgeordneten freund freunde
    mensch menschen leute bürger bürgerinnen mann männer land länder welt heute morgen gestern zeit zeiten tag tage
    tagen woche wochen monat monate jahr jahre jahren stunde stunden minute minuten moment augenblick jahrhundert
    jahrzehnt abend nacht weg wege ding dinge sache sachen teil teile ort orte zahl zahlen art fall fälle beispiel
    beispiele ergebnis ergebnisse hand hände auge augen wort worte wörter name namen idee ideen grund gründe problem
    probleme frage fragen punkt punkte seite seiten ende anfang thema themen bereich schritt schritte hälfte viertel
    hundert tausend million millionen milliarde milliarden prozent leben arbeit dank mal rede haus
    liebe lieber verehrte verehrter geehrte geehrter schön gut neu groß erste zweite dritte letzte nächste ganz viel
    januar februar märz april mai juni juli august september oktober november dezember beifall`,
  fr: `monsieur messieurs madame mesdames mademoiselle président présidente ministre ministres secrétaire rapporteur
    rapporteure député députés députée collègue collègues ami amis amie citoyen citoyens homme hommes femme femmes gens
    personne personnes pays monde nation peuple aujourd'hui demain hier temps jour jours journée semaine mois an ans
    année années heure heures minute moment siècle soir nuit fois façon manière chose choses partie lieu place nombre
    sorte cas exemple exemples résultat main mains oeil yeux mot mots nom idée idées raison raisons problème problèmes
    question questions point points côté fin début sujet niveau effort efforts pas moitié cent cents mille million
    millions milliard milliards pour-cent vie travail merci cher chers chère premier première second dernier dernière
    nouveau nouvelle grand grande bon bonne même autre
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre applaudissements`,
  es: `señor señora señores señoras señoría señorías presidente presidenta ministro ministra diputado diputados diputada
    compañero compañeros amigo amigos ciudadano ciudadanos hombre hombres mujer mujeres gente persona personas país
    países mundo nación pueblo hoy mañana ayer tiempo día días semana mes meses año años hora horas minuto momento
    siglo tarde noche vez veces manera forma modo cosa cosas parte lugar número tipo caso casos ejemplo ejemplos
    resultado mano manos ojo ojos palabra palabras nombre idea ideas razón razones problema problemas cuestión pregunta
    punto puntos lado fin final principio tema temas nivel esfuerzo hecho mitad cien mil millón millones ciento
    vida trabajo gracias querido estimado primero primera segundo último última nuevo nueva gran grande bueno buena
    mismo misma otro otra
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre aplausos quiero creo digo`,
  ru: `господин господа госпожа дамы товарищ товарищи коллега коллеги друг друзья уважаемый уважаемая уважаемые дорогой
    дорогие президент председатель министр депутат депутаты гражданин граждане человек люди людей мужчина женщина
    страна страны мир народ нация сегодня завтра вчера время день дни дня дней неделя месяц год года году годы лет час
    минута момент век раз образ вещь часть место число вид случай пример результат рука глаз слово слова имя дело
    вопрос вопросы проблема проблемы точка сторона конец начало тема уровень шаг половина сто тысяча тысячи миллион
    миллионов миллиард процент процентов жизнь работа спасибо первый второй третий последний новый новая новые большой
    хороший другой наш наша наше наши нашу нашей нашего ваш ваша свой своя свою который
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
};

/** Lower-case forms; empty for languages no list was written for. */
export function generalWords(language: string): ReadonlySet<string> {
  const words = Object.hasOwn(general, language) ? general[language] : undefined;
  return new Set(words?.split(/\s+/u).filter((word) => word !== ''));
}
