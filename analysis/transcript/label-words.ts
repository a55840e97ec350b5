/** Words that tell labels apart, by what they say. All lower case; each list is a table to be added to, none speaks of one file. */
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[\s,]+/u).filter((word) => word !== ''));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((phrase) => phrase.trim().replace(/\s+/gu, ' ')));

/** Before a name, with or without its full stop; never part of it. Those of two words are Romance chambers': `O señor LAGO`. */
export const honorifics = phrases(
  `mr | mrs | ms | miss | mx | dr | prof | sir | dame | lord | lady | mister | rev | hon | the hon | messrs |
   m | mme | mlle | mm |
   herr | frau | sr | sra | srta | don | doña | dona | señor | señora | el señor | la señora | el sr | la sra | o señor | a señora |
   o sr | a sra | senyor | senyora | el senyor | la senyora | o senhor | a senhora | senhor | senhora |
   sig | signor | signora | onorevole | dhr | mw | mevr | de heer | mevrouw | pani | hr | fru |
   г-н | г-жа | господин | госпожа | пані`,
);

/** Voices without a name. Never merged with a person. Numbers may follow: `Speaker 2`, `Reporter #3`. */
export const genericVoices = phrases(
  `q | question | questions | questioner | reporter | reporters | journalist | journalists | press | media | correspondent |
   remark | remarks | reply | comment | audience | audience member | audience members | member of the audience | members | crowd |
   moderator | host | interviewer | interviewee | participant | participants | participant's remark | speaker | unidentified |
   unidentified speaker | unknown speaker | unknown | unidentified male | unidentified female | male speaker | female speaker |
   male voice | female voice | voice | voices | voice from the audience | chorus | all | everyone | several members |
   interpreter | translator | operator | narrator | announcer | presenter | the witness | the court | the clerk | a | answer |
   participants in the meeting | voice off-mic | anchor | staff | student | several hon. members | an hon. member | hon. members |
   an honourable member | hon members | man | woman |
   вопрос | реплика | ответ | ведущий | ведущая | журналист | корреспондент | из зала | голос из зала | участник | участница |
   переводчик | зал | модератор | с места | голоса | студент | студентка | питання | запитання | репліка | відповідь | в | о |
   frage | antwort | zuruf | zwischenruf | journalistin | moderatorin | publikum | sprecher | sprecherin | zuschauer | reporterin |
   dolmetscher | teilnehmer |
   pregunta | respuesta | periodista | moderador | moderadora | público | publico | intérprete | presentador | presentadora |
   varios señores diputados | un señor diputado | participante | entrevistador | entrevistadora |
   réponse | journaliste | modérateur | modératrice | le public | public | plusieurs députés | plusieurs voix | un député |
   interprète | intervenant | animateur | animatrice | une voix |
   domanda | risposta | giornalista | moderatore | moderatrice | pubblico | voce | voci |
   pergunta | resposta | jornalista | plateia | mediador | mediadora | periodista | públic |
   vraag | antwoord | journaliste | gespreksleider | publiek | pytanie | odpowiedź | dziennikarz | otázka | odpověď | soru | cevap |
   问 | 答 | 记者 | 记者问 | 主持人 | 提问 | 質問 | 回答 | 記者 | 司会 | 질문 | 답변 | 기자 | 사회자 | سؤال | جواب | שאלה | תשובה`,
);

/** Offices and ranks: what stands before a name, or alone stands for the one who holds it. */
export const roleNouns = words(
  `president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman representative
   chairman chairwoman chairperson chair vice-chair co-chair speaker head director ceo cfo cto coo founder co-founder partner commander commissioner
   ombudsman ombudswoman ambassador envoy deputy leader chief general admiral colonel major captain lieutenant sergeant marshal
   king queen prince princess emperor patriarch metropolitan archbishop bishop pope cardinal judge justice attorney prosecutor counsel
   professor academician rector dean editor editor-in-chief correspondent anchor journalist coach captain champion
   spokesman spokeswoman spokesperson manager owner worker engineer doctor teacher student veteran officer member plenipotentiary
   adviser advisor aide coordinator delegate rapporteur councillor councilman chancellor prime vice first acting inspector
   cosmonaut astronaut pilot superintendent trustee vicepresident undersecretary treasurer clerk presiding
   coordinator activist volunteer chairwoman producer actor actress writer artist designer entrepreneur farmer
   presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria portavoz diputado diputada senador senadora
   alcalde alcaldesa conseller consellera conselleira conselleiro letrado gobernador gobernadora vicesecretario vicesecretaria defensor defensora
   vicepresident president presidenta
   président présidente ministre secrétaire rapporteur rapporteure rapporteuse député députée sénateur sénatrice maire préfet garde
   präsident präsidentin vizepräsident vizepräsidentin alterspräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin
   bundesminister bundesministerin staatssekretär staatssekretärin abgeordneter abgeordnete
   presidenza sindaco deputato onorevole relatore
   presidenta secretário secretária deputado deputada relator relatora governador governadora
   voorzitter minister-president staatssecretaris
   президент премьер-министр министр председатель губернатор директор генеральный глава секретарь депутат сенатор мэр посол
   уполномоченный начальник командующий руководитель заместитель первый вице-премьер полпред патриарх академик ректор спикер
   генерал полковник адмирал капитан майор митрополит тренер президентка прем'єр-міністр голова міністр
   总统 主席 总理 部长 首相 大臣 議長 委員長 대통령 장관 의장 رئيس وزير`,
);

/** Small words inside names and titles. */
export const particles = words(
  `of the and for to on in at with from by as a an de la le les du des del dela della di da do dos das das e y i et und von van der den ter ten zu zur
   al el bin ibn abu ben ap ab op o og и по в на при от из за d'e l' en os as al- und der für im ad pro tempore
   ne te aan het`,
);
/** Of those, the ones that belong to a family name: `Ben van Beurden`. */
export const nameParticles = words(
  'van von de der den del della di da du la le dos das do ter ten al el bin ibn abu ben ap y e zu af',
);

/** Those that begin a family name and never go on with an office: `President van Rompuy`. */
export const surnameParticles = words('van von ter ten al el bin ibn abu');

/**
 * What stands before a colon inside speeches, forms and menus and is nobody: whole labels, lower case.
 * `Note: this is not a speaker.`
 */
export const notVoices = phrases(
  `note | notes | nb | n.b | p.s | ps | example | for example | first | second | third | fourth | fifth | firstly | secondly | thirdly | finally | lastly |
   one | two | three | four | five | next | then | also | again | so | but | and | now | well | yes | no | ok | okay | because | however | therefore |
   agenda | time | date | place | location | venue | subject | topic | topics | title | source | sources | photo | photos | video | audio | image | images |
   caption | credit | credits | copyright | email | e-mail | tel | telephone | phone | fax | address | contact | contacts | contact us | website | url | link | links |
   direct link | share | tags | tag | category | categories | geography | persons | people | publication date | publication status | published | published in sections |
   published in section | published by | published on | updated | last updated | modified | posted | posted by | author | authors | by | re | cc | bcc | from | to | sent | attachments |
   text version | version | language | languages | font size | site colours | site colors | settings | view settings | search | menu | read more | more | see also | related |
   summary | abstract | introduction | conclusion | contents | table of contents | appendix | annex | transcript | transcription | press release | background |
   fact | facts | result | results | reason | the answer | answer is | the question | the truth | the result | conclusion | warning | caution | important | attention |
   total | ratio | score | vote | votes | ayes | noes | yeas | nays | page | pages | chapter | part | section | article | figure | table | item | step |
   remember | imagine | look | listen | think | let me say | i say | i ask | my answer | my point | bottom line | the bottom line | good news | the good news |
   duration | length | speakers | present | attendees | participants list | members present | in attendance | also present | event | events | status | type | session | no | number | ref |
   participants in attendance | http | https | www | washington | new york | end | begin | start | breaking | update | correction | editor's note | editors' note | ed | translation |
   примечание | например | итак | во-первых | во-вторых | в-третьих | первое | второе | третье | четвёртое | источник | фото | дата | время | место | тема | темы | адрес | телефон | опубликовано |
   статус материала | ссылка на материал | текстовая версия | поделиться | география | лица | повестка дня | внимание |
   hinweis | anmerkung | beispiel | erstens | zweitens | drittens | quelle | foto | datum | ort | zeit | thema | tagesordnung | punkt | aktenzeichen | ergebnis |
   nota | ejemplo | por ejemplo | primero | segundo | tercero | fuente | fecha | hora | lugar | asunto | tema | orden del día | resultado | votos |
   remarque | exemple | par exemple | premièrement | deuxièmement | source | date | lieu | heure | objet | sujet | ordre du jour | résultat | article unique |
   esempio | fonte | luogo | oggetto | exemplo | data | local | assunto`,
);

/** Beginnings that make a sentence or a heading of what stands before a colon: `The question is this:`. */
export const sentenceBeginnings = words(
  `i we you he she it they this that these those there here what why how when where who which if because although while since so but and or not let
   my our your his her its their is are was were do does did have has had will would can could should must may
   я мы вы он она они это что как почему когда где если но и вот так нет да
   ich wir ihr er sie es das dies diese was wie warum wenn wo aber nun
   yo nosotros usted ustedes él ella ellos esto eso qué cómo cuando donde si pero porque que
   je nous vous il elle ils elles ce cela ceci que quoi comment quand où si mais car parce`,
);

/** First words of an address to those who listen. */
export const salutations = words(
  `my fellow dear ladies gentlemen friends colleagues comrades distinguished honourable honorable esteemed members citizens fellow-citizens countrymen
   excellencies your brothers sisters delegates thank thanks good hello welcome
   señoras señores señorías estimados queridos amigos gracias muchas buenos buenas
   mesdames messieurs chers chères merci bonjour
   meine liebe sehr verehrte geehrte danke vielen guten
   дорогие уважаемые коллеги друзья товарищи спасибо добрый`,
);
