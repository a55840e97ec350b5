import { describe, expect, it } from 'vitest';
import { foldAccents } from './names';
import { parseTranscript } from './parse-transcript';

/** Small transcripts as they are printed in many countries, with invented names. */
interface Sitting {
  readonly language: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** Those of its voices that are nobody by name. */
  readonly generic?: readonly string[];
}

const sitting = (
  language: string,
  turns: readonly (readonly [label: string, end: string, said: string])[],
  generic: readonly string[] = [],
): Sitting => ({
  language,
  text: turns.map(([label, end, said]) => `${label}${end}${said}`).join('\n\n'),
  labels: turns.map(([label]) => label),
  generic,
});

const sittings: readonly Sitting[] = [
  sitting('en, chamber', [
    ['The SPEAKER pro tempore', '. ', 'The gentleman from Norland is recognized for five minutes.'],
    ['Mr. HALDER of Norland', '. ', 'Madam Speaker, I rise today in support of the harbour bill.'],
    ['The SPEAKER pro tempore', '. ', 'Without objection, it is so ordered.'],
    ['Ms. BERG', '. ', 'I thank the gentleman for yielding to me today.'],
    ['Mr. HALDER of Norland', '. ', 'I yield back the balance of my time.'],
  ]),
  sitting('en, Hansard', [
    ['Mr Speaker', ': ', 'Order. We come to questions to the Prime Minister.'],
    [
      'Anna Berg (Lindby North) (Lab)',
      ': ',
      'Will the Prime Minister tell us when the bridge will be built?',
    ],
    ['The Prime Minister', ': ', 'I thank the honourable lady for her question, and the answer is soon.'],
    ['Hon. Sven Halder (Minister of Harbours, Lib.)', ': ', 'Mr. Speaker, the work has begun.'],
    ['The Prime Minister', ': ', 'I have nothing to add to that.'],
    ['Mr Speaker', ': ', 'We come now to the main business.'],
  ]),
  sitting(
    'en, court',
    [
      ['THE COURT', ': ', 'Good morning. Please be seated.'],
      ['MR. ARLEN', ': ', 'Thank you, Your Honor. We call the keeper of the light.'],
      ['THE WITNESS', ': ', 'I saw the ship at nine.'],
      ['THE COURT', ': ', 'You may step down.'],
      ['MR. ARLEN', ': ', 'Nothing further.'],
    ],
    ['THE COURT', 'THE WITNESS'],
  ),
  sitting(
    'en, interview',
    [
      ['Interviewer', ': ', 'Where did you grow up, and when did you come here?'],
      ['JS', ': ', 'I grew up in Lindby, by the harbour.'],
      ['Interviewer', ': ', 'And your parents?'],
      ['JS', ': ', 'They kept the light there for forty years.'],
    ],
    ['Interviewer'],
  ),
  sitting('fr', [
    ['M. le président', '. ', 'La séance est ouverte. La parole est à Mme Berg.'],
    ['Mme Anne Berg', '. ', 'Merci, monsieur le président. Nous voici réunis pour le port.'],
    ['M. Paul Lindier', ', ministre des ports. ', 'Le port sera construit, je vous le dis.'],
    ['M. le président', '. ', 'Je vous remercie, monsieur le ministre.'],
  ]),
  sitting(
    'fr, entretien',
    [
      ['Journaliste', ' : ', 'Monsieur le ministre, quand le pont sera-t-il construit ?'],
      ['Le Ministre', ' : ', 'Bientôt, et il sera beau.'],
      ['Journaliste', ' : ', 'Combien va-t-il coûter ?'],
      ['Le Ministre', ' : ', 'Moins que le précédent.'],
    ],
    ['Journaliste'],
  ),
  sitting('es', [
    ['El señor PRESIDENTE', ': ', 'Se abre la sesión. Tiene la palabra la señora Robles.'],
    ['La señora ROBLES PEÑA', ': ', 'Gracias, señor presidente. Señorías, el puerto espera.'],
    ['El señor MINISTRO DE PUERTOS (Lindo Arce)', ': ', 'El puerto se hará, señoría.'],
    ['El señor PRESIDENTE', ': ', 'Muchas gracias, señor ministro.'],
  ]),
  sitting('pt, Brasil', [
    ['O SR. PRESIDENTE (Rui Lindo. PX - NL)', ' - ', 'Declaro aberta a sessão. Passa-se à leitura da ata.'],
    ['A SRA. ANA ROCHA (PY - NL. Pela ordem.)', ' - ', 'Sr. Presidente, peço a palavra sobre o porto.'],
    ['O SR. PRESIDENTE (Rui Lindo. PX - NL)', ' - ', 'V.Exa. tem a palavra por três minutos.'],
    ['O SR. TITO ARLES', ' - ', 'Obrigado, Sr. Presidente. O porto espera.'],
  ]),
  sitting('pt, Portugal', [
    ['O Sr. Presidente', ': — ', 'Srs. Deputados, está aberta a sessão.'],
    ['A Sr.ª Ana Rocha (PX)', ': — ', 'Sr. Presidente, o porto espera há anos.'],
    ['O Sr. Ministro dos Portos', ': — ', 'O porto será feito, Sr.ª Deputada.'],
    ['O Sr. Presidente', ': — ', 'Muito obrigado, Sr. Ministro.'],
  ]),
  sitting('it', [
    ['PRESIDENTE', '. ', 'La seduta è aperta. Ha facoltà di parlare la senatrice Rossi.'],
    ['ROSSI Maria (PX)', '. ', 'Signor Presidente, onorevoli colleghi, il porto attende.'],
    ['PRESIDENTE', '. ', 'La ringrazio, senatrice.'],
    ['LINDI, ministro dei porti', '. ', 'Il porto si farà, senatrice.'],
    ['PRESIDENTE', '. ', 'È così concluso il dibattito.'],
  ]),
  sitting('de', [
    ['Vizepräsidentin Dr. Tove Lind', ': ', 'Die Sitzung ist eröffnet. Das Wort hat Herr Berg.'],
    ['Jan Berg (PXD)', ': ', 'Frau Präsidentin! Meine Damen und Herren! Der Hafen wartet.'],
    ['Anna Stein, Bundesministerin für Häfen', ': ', 'Der Hafen wird gebaut, Herr Kollege.'],
    ['Vizepräsidentin Dr. Tove Lind', ': ', 'Vielen Dank, Frau Ministerin.'],
    ['Prof. Dr. Max Kern (BÜNDNIS 9/DIE BLAUEN)', ': ', 'Das haben wir schon oft gehört.'],
  ]),
  sitting('nl', [
    ['De voorzitter', ': ', 'Ik open de vergadering en geef het woord aan de heer Jansen.'],
    ['De heer Jansen (PVX)', ': ', 'Voorzitter, de haven wacht al jaren op deze brug.'],
    ['Minister De Wit', ': ', 'De brug komt er, dat zeg ik de heer Jansen toe.'],
    ['Mevrouw Van den Berg (D67)', ': ', 'Wanneer dan, vraag ik de minister?'],
    ['De voorzitter', ': ', 'Dank u wel. Wij schorsen even.'],
  ]),
  sitting('sv', [
    ['Anf. 1 TALMANNEN', ': ', 'Jag förklarar sammanträdet öppnat.'],
    ['Anf. 2 Statsminister SVEN HALDER (X)', ': ', 'Herr talman! Hamnen väntar på oss.'],
    ['Anf. 3 ANNA BERG (Y)', ': ', 'Herr talman! Det har vi hört förut.'],
    ['Anf. 4 Statsminister SVEN HALDER (X)', ': ', 'Herr talman! Nu är det sant.'],
  ]),
  sitting('da', [
    ['Formanden', ': ', 'Mødet er åbnet, og den første taler er hr. Berg.'],
    ['Jens Berg (X)', ': ', 'Tak, formand. Havnen venter på os alle.'],
    ['Statsministeren', ': ', 'Havnen bliver bygget, det lover jeg.'],
    ['Formanden', ': ', 'Tak til statsministeren for svaret.'],
    ['Jens Berg (X)', ': ', 'Det har vi hørt før, men tak.'],
    ['Statsministeren', ': ', 'Denne gang er det rigtigt.'],
  ]),
  sitting('no', [
    ['Presidenten', ': ', 'Stortinget er satt, og ordet er fritt.'],
    ['Kari Nordmann (X)', ': ', 'President! Havnen venter på oss.'],
    ['Statsråd Ola Lind', ': ', 'Havnen blir bygd, det lover jeg.'],
    ['Presidenten', ': ', 'Takk til statsråden.'],
  ]),
  sitting('fi', [
    ['Puhemies Maija Lehto', ': ', 'Istunto on avattu. Edustaja Virta, olkaa hyvä.'],
    ['Matti Virta (xy)', ': ', 'Arvoisa puhemies! Satama odottaa meitä.'],
    ['Pääministeri Aino Koski', ': ', 'Satama rakennetaan, sen lupaan.'],
    ['Puhemies Maija Lehto', ': ', 'Kiitoksia. Seuraavaksi edustaja Salo.'],
  ]),
  sitting(
    'pl',
    [
      ['Marszałek', ': ', 'Otwieram posiedzenie. Głos ma pan poseł Kowal.'],
      ['Poseł Jan Kowal', ': ', 'Panie Marszałku! Wysoka Izbo! Port czeka.'],
      ['Minister Portów Anna Lipska', ': ', 'Port zostanie zbudowany, panie pośle.'],
      ['Marszałek', ': ', 'Dziękuję bardzo, pani minister.'],
      ['Głos z sali', ': ', 'Kiedy?'],
    ],
    ['Głos z sali'],
  ),
  sitting('cs', [
    ['Předseda PSP Jan Kolář', ': ', 'Zahajuji schůzi. Slovo má paní poslankyně.'],
    ['Poslankyně Eva Lípová', ': ', 'Vážený pane předsedo, přístav čeká.'],
    ['Ministr dopravy ČR Petr Hora', ': ', 'Přístav bude postaven, paní poslankyně.'],
    ['Předseda PSP Jan Kolář', ': ', 'Děkuji, pane ministře.'],
  ]),
  sitting(
    'ru',
    [
      ['С.Хальдер', ': ', 'Добрый день, коллеги! Порт ждёт нас.'],
      ['Вопрос', ': ', 'Когда построят мост через залив?'],
      ['С.Хальдер', ': ', 'Скоро, я думаю, что к осени.'],
      ['Реплика', ': ', 'Уже слышали!'],
      ['С.Хальдер', ': ', 'Теперь это правда.'],
    ],
    ['Вопрос', 'Реплика'],
  ),
  sitting('ru, дума', [
    ['Председательствующий', '. ', 'Уважаемые коллеги, начинаем работу.'],
    ['ЛИНДИН А. А.', ' ', 'Уважаемые депутаты, порт ждёт нас уже много лет.'],
    ['Председательствующий', '. ', 'Спасибо. Пожалуйста, депутат Берг.'],
    ['БЕРГ И. О.', ' ', 'Спасибо, у меня вопрос к докладчику.'],
    ['ЛИНДИН А. А.', ' ', 'Я готов ответить на ваш вопрос.'],
  ]),
  sitting(
    'uk',
    [
      ['ГОЛОВУЮЧИЙ', '. ', 'Шановні колеги, розпочинаємо засідання.'],
      ['ЛІНДЕНКО О.П.', ' ', 'Шановні депутати, порт чекає на нас.'],
      ['ГОЛОВУЮЧИЙ', '. ', 'Дякую. Будь ласка, наступний.'],
      ['ІЗ ЗАЛУ', '. ', 'Ганьба!'],
      ['ГОЛОВУЮЧИЙ', '. ', 'Прошу тиші в залі.'],
    ],
    ['Із Залу'],
  ),
  sitting(
    'bg',
    [
      ['ПРЕДСЕДАТЕЛ ИВАН ЛИНДОВ', ': ', 'Откривам заседанието. Има думата госпожа Бергова.'],
      ['АННА БЕРГОВА (ПХ)', ': ', 'Благодаря, господин Председател. Пристанището чака.'],
      ['МИНИСТЪР ПЕТЪР ГОРОВ', ': ', 'Пристанището ще бъде построено.'],
      ['ПРЕДСЕДАТЕЛ ИВАН ЛИНДОВ', ': ', 'Благодаря Ви, господин Министър.'],
      ['РЕПЛИКИ', ': ', 'Кога?'],
    ],
    ['Реплики'],
  ),
  sitting('sr', [
    ['ПРЕДСЕДНИК', ': ', 'Отварам седницу. Реч има посланик Берг.'],
    ['ИВАН БЕРГ', ': ', 'Захваљујем, председниче. Лука чека на нас.'],
    ['ПРЕДСЕДНИК', ': ', 'Хвала. Изволите, министре.'],
    ['МИРА ЛИНД', ': ', 'Лука ће бити изграђена.'],
  ]),
  sitting('hr', [
    ['Predsjednik', ': ', 'Otvaram sjednicu. Riječ ima zastupnik Berg.'],
    ['Berg, Ivan (PXZ)', ': ', 'Hvala, predsjedniče. Luka čeka na nas.'],
    ['Predsjednik', ': ', 'Hvala lijepa. Izvolite, ministre.'],
    ['Lind, Mira (PXY)', ': ', 'Luka će biti izgrađena.'],
  ]),
  sitting(
    'el',
    [
      ['ΠΡΟΕΔΡΕΥΩΝ (Νίκος Λίνδος)', ': ', 'Κηρύσσεται η έναρξη της συνεδρίασης.'],
      ['ΑΝΝΑ ΒΕΡΓΗ', ': ', 'Κύριε Πρόεδρε, το λιμάνι περιμένει.'],
      ['ΠΕΤΡΟΣ ΧΩΡΑΣ (Υπουργός Λιμένων)', ': ', 'Το λιμάνι θα χτιστεί.'],
      ['ΠΡΟΕΔΡΕΥΩΝ (Νίκος Λίνδος)', ': ', 'Ευχαριστούμε, κύριε Υπουργέ.'],
      ['ΒΟΥΛΕΥΤΕΣ', ': ', 'Μάλιστα.'],
    ],
    ['Βουλευτές'],
  ),
  sitting('tr', [
    ['BAŞKAN', ' – ', 'Birleşimi açıyorum. Söz Sayın Berk’in.'],
    ['AYŞE BERK (Lindköy)', ' – ', 'Sayın Başkan, değerli milletvekilleri, liman bekliyor.'],
    ['ULAŞTIRMA BAKANI ALİ DAĞ', ' – ', 'Liman yapılacak, söz veriyorum.'],
    ['BAŞKAN', ' – ', 'Teşekkür ederim Sayın Bakan.'],
  ]),
  sitting('hu', [
    ['ELNÖK', ': ', 'Az ülést megnyitom. Megadom a szót Hegyi Annának.'],
    ['HEGYI ANNA (PX)', ': ', 'Tisztelt Elnök Úr! A kikötő vár ránk.'],
    ['DR. LINDI PÉTER közlekedési miniszter', ': ', 'A kikötő meg fog épülni.'],
    ['ELNÖK', ': ', 'Köszönöm szépen, miniszter úr.'],
  ]),
  sitting(
    'ro',
    [
      ['Domnul Ion Lindescu', ': ', 'Declar deschisă ședința. Are cuvântul doamna Bergu.'],
      ['Doamna Ana Bergu', ': ', 'Mulțumesc, domnule președinte. Portul așteaptă.'],
      ['Domnul Ion Lindescu', ': ', 'Mulțumesc. Poftiți, domnule ministru.'],
      ['Din sală', ': ', 'Când?'],
    ],
    ['Din sală'],
  ),
  sitting(
    'ar',
    [
      ['الرئيس', ': ', 'أعلن افتتاح الجلسة، والكلمة للسيدة ليلى.'],
      ['السيدة ليلى الوادي', ': ', 'شكرا سيدي الرئيس، إن الميناء ينتظر.'],
      ['وزير الموانئ سالم الجبل', ': ', 'سوف يبنى الميناء قريبا.'],
      ['الرئيس', ': ', 'شكرا جزيلا معالي الوزير.'],
      ['سؤال', ': ', 'متى؟'],
    ],
    ['سؤال'],
  ),
  sitting(
    'he',
    [
      ['היו"ר דן לינדר', ': ', 'אני פותח את הישיבה. רשות הדיבור לחברת הכנסת.'],
      ['רות הררי (פקס)', ': ', 'תודה, אדוני היושב-ראש. הנמל מחכה.'],
      ['שר הנמלים אבי גבעון', ': ', 'הנמל ייבנה בקרוב.'],
      ['היו"ר דן לינדר', ': ', 'תודה רבה, אדוני השר.'],
      ['קריאה', ': ', 'מתי?'],
    ],
    ['קריאה'],
  ),
  sitting(
    'fa',
    [
      ['رئیس', ': ', 'جلسه را آغاز می‌کنیم و نوبت خانم کوهی است.'],
      ['خانم مریم کوهی', ': ', 'سپاسگزارم آقای رئیس. بندر در انتظار است.'],
      ['خبرنگار', ': ', 'پل کی ساخته می‌شود؟'],
      ['رئیس', ': ', 'به زودی ساخته خواهد شد.'],
    ],
    ['خبرنگار'],
  ),
  sitting(
    'zh',
    [
      ['主持人', '：', '大家上午好，欢迎来到记者会。'],
      ['李林德', '：', '谢谢主持人，港口正在等待我们。'],
      ['记者', '：', '请问大桥什么时候建成？'],
      ['李林德', '：', '很快就会建成。'],
      ['王山', '：', '我补充一点，工程已经开始。'],
    ],
    ['主持人', '记者'],
  ),
  {
    language: 'ja, 国会',
    text: '○議長（林田太郎君）　これより会議を開きます。\n\n○山野花子君　港は長く待っております。\n\n○国務大臣（川上一郎君）　港は必ず造ります。\n\n○議長（林田太郎君）　ありがとうございました。',
    labels: ['議長（林田太郎君）', '山野花子君', '国務大臣（川上一郎君）', '議長（林田太郎君）'],
  },
  sitting(
    'ja, 会見',
    [
      ['記者', '：', '橋はいつできますか。'],
      ['林田大臣', '：', 'もうすぐできると考えております。'],
      ['記者', '：', '費用はいくらですか。'],
      ['林田大臣', '：', '前のものより安くなります。'],
    ],
    ['記者'],
  ),
  {
    language: 'ko, 국회',
    text: '○의장 임철수  회의를 개의하겠습니다.\n\n○김영희 의원  존경하는 의장님, 항구가 기다리고 있습니다.\n\n○국무총리 박산  항구는 곧 건설될 것입니다.\n\n○의장 임철수  수고하셨습니다.',
    labels: ['의장 임철수', '김영희 의원', '국무총리 박산', '의장 임철수'],
  },
  sitting(
    'ko',
    [
      ['기자', ': ', '다리는 언제 완공됩니까?'],
      ['임철수 장관', ': ', '곧 완공될 것으로 생각합니다.'],
      ['기자', ': ', '비용은 얼마입니까?'],
      ['임철수 장관', ': ', '이전보다 적습니다.'],
    ],
    ['기자'],
  ),
  sitting(
    'hi',
    [
      ['माननीय अध्यक्ष', ': ', 'सभा की कार्यवाही आरंभ होती है।'],
      ['श्री राम पहाड़ी', ': ', 'अध्यक्ष महोदय, बंदरगाह प्रतीक्षा कर रहा है।'],
      ['माननीय अध्यक्ष', ': ', 'मंत्री जी, कृपया उत्तर दीजिए।'],
      ['प्रश्न', ': ', 'कब तक?'],
    ],
    ['प्रश्न'],
  ),
  sitting(
    'vi',
    [
      ['Chủ tịch Nguyễn Văn Núi', ': ', 'Tôi xin khai mạc phiên họp hôm nay.'],
      ['Đại biểu Trần Thị Sông', ': ', 'Kính thưa Chủ tịch, bến cảng đang chờ.'],
      ['Phóng viên', ': ', 'Bao giờ cây cầu được xây xong?'],
      ['Chủ tịch Nguyễn Văn Núi', ': ', 'Cây cầu sẽ sớm hoàn thành.'],
    ],
    ['Phóng viên'],
  ),
  sitting(
    'id',
    [
      ['KETUA RAPAT (LINDO GUNUNG)', ': ', 'Rapat saya buka. Silakan Saudara Berga.'],
      ['ANI BERGA', ': ', 'Terima kasih, Pimpinan. Pelabuhan menunggu.'],
      ['KETUA RAPAT (LINDO GUNUNG)', ': ', 'Terima kasih. Silakan Menteri.'],
      ['Wartawan', ': ', 'Kapan selesai?'],
    ],
    ['Wartawan'],
  ),
];

describe('a transcript', () => {
  it.each(sittings.map((one) => [one.language, one] as const))('in %s', (_, { text, labels, generic }) => {
    const parsed = parseTranscript({ text, paragraphs: undefined, declared: {} });
    expect(parsed.turns.map(({ label }) => label)).toStrictEqual(labels);
    const nobody = parsed.voices.filter(({ kind }) => kind === 'generic').flatMap((voice) => voice.labels);
    const fold = (label: string): string => foldAccents(label.toLowerCase());
    expect(nobody.map(fold)).toStrictEqual((generic ?? []).map(fold));
  });
});
