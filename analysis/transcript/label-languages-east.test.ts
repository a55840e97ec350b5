import { expect, it } from 'vitest';
import { sitting, wantedAndFound } from './testing/sitting';

const sittings = [
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
];

it.each(sittings.map((one) => [one.language, one] as const))('a transcript in %s', (_, one) => {
  const { wanted, found } = wantedAndFound(one);
  expect(found).toStrictEqual(wanted);
});
