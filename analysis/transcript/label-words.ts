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
   г-н | г-жа | господин | госпожа | пані | пан | госпођа | gospodin | gospođa | pan | paní | poseł | domnul | doamna | dl | dna |
   o sr.ª | a sr.ª | a sr.a | sr.ª | a s.ra | ο κ | η κ | κ | κα | κύριος | κυρία | sayın | bay | bayan | ông | bà | anh | chị | bapak | ibu | sdr | saudara |
   السيد | السيدة | سيد | آقای | خانم | מר | גב' | גברת | ח"כ | श्री | श्रीमती | सुश्री | डॉ | dott | dott.ssa | avv | on | sen | dep | rep |
   shri | shrimati | smt | kumari | thiru | datuk | dato | tan sri | encik | puan | hon. shri`,
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
   presenter | recording | speaker from the floor | floor | from the floor | delegate | unnamed speaker | court | witness | the jury | the bailiff | bailiff | juror |
   voorzitter van de dag | stem uit de zaal | uit de zaal | zaal | verslaggever | interviewerin | moderation | reporterfrage | saal | aus dem saal | stimme | stimmen |
   fråga | svar | reporter från | intervjuare | åhörare | spørsmål | spørgsmål | intervjuer | ordstyrer | kysymys | vastaus | toimittaja | haastattelija | yleisö | välihuuto |
   głos z sali | głosy z sali | głos | z sali | prowadzący | prowadząca | dziennikarka | publiczność | hlas z pléna | hlas ze sálu | hlasy z pléna | novinář | novinářka | moderátor | moderátorka | otázka z publika | publikum |
   kérdés | válasz | újságíró | riporter | közbeszólás | közbeszólások | moderátornő | műsorvezető | întrebare | răspuns | din sală | voce din sală | reporteră | jurnalist | jurnalistă | moderatoare |
   питање | одговор | новинар | новинарка | из клупе | из дворане | водитељ | pitanje | odgovor | novinar | novinarka | iz klupe | iz dvorane | voditelj | voditeljica |
   реплики | въпрос | отговор | журналистка | водещ | водеща | от залата | глас от залата | із залу | ізалу | з місця | голос із залу | голос з місця | журналістка | журналіст | ведучий | ведуча | кореспондент | шум у залі |
   из залы | голоса из зала | шум в зале | реплика из зала | корр | интервьюер | депутаты |
   βουλευτές | βουλευτής | ένας βουλευτής | πολλοί βουλευτές | ερώτηση | απάντηση | δημοσιογράφος | συντονιστής | συντονίστρια | ερ | απ | κοινό |
   muhabir | gazeteci | sunucu | moderatör | izleyici | milletvekilleri | salondan | phóng viên | pv | hỏi | đáp | người dẫn chương trình | khán giả | mc | wartawan | pewarta | tanya | jawab | peserta | pembawa acara | penanya | hadirin |
   الصحفي | صحفي | صحفية | المذيع | المذيعة | مذيع | مراسل | مقدم | الجمهور | مداخلة | صوت من القاعة | متحدث | السائل | المحاور | المترجم |
   קריאה | קריאות | מנחה | עיתונאי | עיתונאית | כתב | כתבת | קהל | מראיין | מראיינת | קריאה מהקהל |
   خبرنگار | سوال | پرسش | پاسخ | مجری | حاضران | प्रश्न | उत्तर | पत्रकार | संवाददाता | संचालक | कई माननीय सदस्य | श्रोता |
   问题 | 回答者 | 提问者 | 主播 | 记者们 | 众 | 众人 | 观众 | 现场 | 同传 | 翻译 | 旁白 | 記者團 | 主持 | 司儀 | 觀眾 | 问者 | 問 | 司会者 | 聞き手 | インタビュアー | 質問者 | 通訳 | 会場 | 一同 | 答え | 기자들 | 진행자 | 앵커 | 통역 | 방청석 | 일동 | 문 | 청중 | 질의 | 응답 |
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
   председательствующий председательствующая докладчик содокладчик представитель полномочный вице-спикер адвокат судья прокурор
   головуючий головуюча доповідач народний депутатка прем'єр президентка міністерка заступник заступниця
   председател председателка заместник-председател министър министърка докладчик народен депутат вносител
   председник председница потпредседник министар министарка посланик predsjednik predsjednica potpredsjednik ministar ministrica zastupnik zastupnica predsednik predsednica podpredsednik poslanec poslanka
   marszałek wicemarszałek poseł posłanka premier minister ministra prezydent prezes wiceprezes przewodniczący przewodnicząca sprawozdawca sekretarz senator wiceminister rzecznik podsekretarz
   předseda předsedkyně místopředseda místopředsedkyně ministr ministryně poslankyně senátor senátorka prezident prezidentka premiér předsedající náměstek zpravodaj predseda podpredseda ministerka
   elnök alelnök miniszter miniszterelnök államtitkár képviselő jegyző előadó levezető
   președinte președintele președinta vicepreședinte ministru ministrul deputat deputatul senatorul secretar premier prim-ministru raportor
   πρόεδρος προεδρεύων προεδρεύουσα υπουργός υφυπουργός βουλευτής πρωθυπουργός εισηγητής εισηγήτρια αντιπρόεδρος γραμματέας
   başkan başkanı başkanvekili bakan bakanı başbakan cumhurbaşkanı milletvekili komisyon sözcü kâtip sayın
   puhemies varapuhemies pääministeri ministeri kansanedustaja edustaja puheenjohtaja presidentti valtiovarainministeri ulkoministeri sisäministeri
   talman talmannen statsminister statsministern statsråd statsrådet ordförande ordföranden ledamot utrikesminister finansminister
   formand formanden næstformand statsministeren presidenten visepresident stortingspresident statsministeren minister ministeren ordfører
   ketua wakil pimpinan menteri presiden anggota gubernur ketuarapat chủ tịch phó bộ trưởng thủ tướng đại biểu thứ tổng bí thư
   ondervoorzitter burgemeester schepen wethouder raadslid fractievoorzitter griffier
   vorsitzende vorsitzender schriftführer schriftführerin ministerpräsident ministerpräsidentin berichterstatter berichterstatterin bürgermeister bürgermeisterin senator senatorin wehrbeauftragte richter richterin zeuge zeugin
   presidente sottosegretario sottosegretaria viceministro segretario segretaria senatore senatrice ministro ministra
   ponent conseller síndic sindic batlle secretari secretària diputat diputada vicepresidenta
   总统 主席 总理 部长 首相 大臣 議長 委員長 대통령 장관 의장 رئيس الرئيس الرئيسة وزير الوزير وزيرة الوزيرة النائب نائب النائبة سفير الأمين مدير المدير رئیس وزیر نماینده نائب‌رئیس
   היו"ר היושב-ראש היושבת-ראש שר שרת השר השרה ראש הממשלה נשיא נשיאת מזכיר סגן יו"ר אדוני
   अध्यक्ष सभापति उपाध्यक्ष मंत्री प्रधानमंत्री माननीय महोदय महोदया राष्ट्रपति सदस्य मुख्यमंत्री राज्यपाल`,
);

/** Endings of offices in languages that write them as one word, and of forms of address that follow a name. */
export const officeEnding =
  /(?:minister|ministerin|ministern|ministeren|miniszter|ministeri|sekretär|sekretärin|sekreterare|sekretær|präsident|präsidentin|presidenten|beauftragter?|vorsitzender?|ordförande|puhemies|talman|formand)$|(?:主席|总理|总统|部长|省长|市长|书记|议员|議員|委员|委員|委員長|議長|副議長|大臣|首相|長官|知事|市長|君|氏|先生|女士|小姐|发言人|教授|博士|さん|様|代表|총리|대통령|장관|차관|의장|위원장|위원|의원|대표|총장|청장|국장|실장|대변인|교수|씨|님)$/u;

/** Words without a capital letter that make a sentence of what stands before a colon, in scripts that have no capitals. */
export const caselessSentence =
  /[的了是在我你们們這这那就也很要]|(?:[はがをにでもの]|です|ます|する|した|から)|(?:^|\s)(?:في|من|على|إن|أن|ما|هو|هي|كان|هذا|هذه|التي|الذي|قال|قلت|لقد|از|به|که|این|است|در|می|של|את|הוא|היא|זה|זאת|אני|אנחנו|כי|על|है|हैं|यह|वह|के|की|का|में|से|और|हम)(?:\s|$)|(?:은|는|이|가|을|를|에서|입니다|합니다)(?:\s|$)/u;

/** Small words inside names and titles. */
export const particles = words(
  `of the and for to on in at with from by as a an de la le les du des del dela della di da do dos das das e y i et und von van der den ter ten zu zur
   al el bin ibn abu ben ap ab op o og и по в на при от из за d'e l' en os as al- und der für im ad pro tempore
   ne te aan het dei degli delle dell' dello dalla nel nella per con ed och for til av af i på pri pro na do od u za iz ve`,
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
   in the chair | agenda | time | date | place | location | venue | subject | topic | topics | title | source | sources | photo | photos | video | audio | image | images |
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
   esempio | fonte | luogo | oggetto | exemplo | data | local | assunto | primo | secondo | terzo | terceiro | primeiro | nota bene | osservazione | ordine del giorno |
   ten eerste | ten tweede | ten derde | eerste | tweede | derde | opmerking | voorbeeld | bijvoorbeeld | bron | datum | plaats | onderwerp | agenda |
   för det första | för det andra | exempel | anmärkning | källa | for det første | for det andet | eksempel | bemærkning | kilde | ensiksi | toiseksi | esimerkki | huomautus | lähde |
   po pierwsze | po drugie | po trzecie | uwaga | przykład | na przykład | źródło | za prvé | za druhé | poznámka | příklad | například | zdroj | először | másodszor | megjegyzés | például | forrás |
   în primul rând | în al doilea rând | notă | exemplu | de exemplu | sursă | забележка | пример | например | първо | второ | трето | източник | напомена | прво | друго | извор | napomena | primjer | primer | prvo | drugo | izvor |
   примітка | приклад | наприклад | по-перше | по-друге | по-третє | джерело | порядок денний | пункт | в-четвёртых | вывод | итог | главное | ответ таков | вопрос таков |
   σημείωση | παράδειγμα | πρώτον | δεύτερον | τρίτον | πηγή | not | örnek | örneğin | birincisi | ikincisi | kaynak | gündem | lưu ý | ghi chú | ví dụ | thứ nhất | thứ hai | nguồn | catatan | contoh | pertama | kedua | ketiga | sumber |
   ملاحظة | مثال | مثلا | أولا | أولاً | ثانيا | ثانياً | ثالثا | المصدر | التاريخ | المكان | הערה | דוגמה | לדוגמה | ראשית | שנית | מקור | תאריך | نکته | مثلا | اول | دوم | منبع | टिप्पणी | उदाहरण | पहला | दूसरा | स्रोत |
   注 | 注意 | 例如 | 比如 | 第一 | 第二 | 第三 | 第四 | 首先 | 其次 | 最后 | 来源 | 时间 | 地点 | 摘要 | 标题 | 日期 | 出处 | 备注 | 附 | 例 | 例えば | 一つ目 | 二つ目 | 日時 | 場所 | 出典 | 備考 | 議題 | 첫째 | 둘째 | 셋째 | 예 | 예를 들어 | 참고 | 출처 | 일시 | 장소 | 안건`,
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
   дорогие уважаемые коллеги друзья товарищи спасибо добрый шановні колеги друзі дякую уважаеми колеги благодаря поштовани поштоване колеге хвала
   szanowni drodzy panie panowie dziękuję vážení vážené milí děkuji tisztelt kedves köszönöm stimați stimate dragi mulțumesc poštovani poštovane hvala
   geachte beste dames dank bästa ärade kære ærede kjære tack tak takk arvoisat hyvät kiitos sayın değerli sevgili teşekkürler
   κυρίες κύριοι αγαπητοί ευχαριστώ kính thưa xin hadirin saudara-saudara yang السيدات الأخوة أيها شكرا עמיתים חברים תודה גבירותי حضار دوستان
   各位 大家 女士们 尊敬的 谢谢 皆さん 皆様 ありがとう 여러분 감사합니다 존경하는 मित्रों साथियों धन्यवाद`,
);
