import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

/** Lists, quotes, ellipses, initials, abbreviations, dates, interruptions: a text a line, ‖ where a careful reader ends a sentence. */
const cases = {
  English: `
    We have three goals: 1. Lower the price of bread. ‖ 2. Open the schools. ‖ 3. Keep the peace.
    First, the budget. ‖ (a) We cut waste. ‖ (b) We pay our debts.
    The senator said, “I will not vote for this.” ‖ She did not.
    “Is that fair?” he asked. ‖ No one answered.
    "We will rebuild!" the mayor cried, and the hall rose.
    He said: "Go home." ‖ "Why?" we asked.
    I was going to say -- no, let me start over. ‖ Thank you.
    And so I -- I -- I think we should go.
    Mr. Chairman, I yield to Mr. J. F. K. Smith Jr. of Ohio. ‖ He has five minutes.
    The bill, H.R. 3200, passed. ‖ So did S. 1867.
    It rose 3.5 percent in the U.S. and 2.1 percent in the E.U. ‖ But wages did not.
    He lives in Washington, D.C. ‖ We live in St. Louis.
    We met at 10 a.m. on Jan. 5, 2021. ‖ It snowed.
    Dr. King Jr. spoke here. ‖ So did Rep. Lewis and Gov. Wallace.
    What?! ‖ You heard me!! ‖ All right.
    ORAL ARGUMENT OF JOHN SMITH ON BEHALF OF THE STATE ‖ Mr. Chief Justice, may it please the Court.
    The hearing began at 10:03 a.m. ‖ APPEARANCES: John Smith, for the State.
    Go to www.house.gov. for the text.
    The company, Acme Inc., and Smith & Co. agreed. ‖ They paid $1.2 million.
    I think that ... we can do it. ‖ Yes, we can.
    Pres. Obama and Sen. McCain met. ‖ Both smiled.
    “We came. ‖ We saw. ‖ We won.”
    THANK YOU VERY MUCH. ‖ God bless you.
    He owes me $5. ‖ I owe him £10.
    (Laughter.) ‖ That's right. ‖ [Applause.] ‖ Thank you.
    See p. 10 and pp. 12 to 15, vol. 2, no. 4. ‖ It is all there.
    Wait... ‖ What did you say?
    And so I ... I think we should go. ‖ Yes.
    The useful arts. ‖ I just see no evidence.`,
  Russian: `
    Наши задачи: 1. Снизить цены. ‖ 2. Открыть школы.
    Во‑первых, бюджет. ‖ а) Сократим расходы. ‖ б) Вернём долги.
    Он сказал: «Я не согласен». ‖ И вышел.
    «Вы готовы?» — спросил он. ‖ Никто не ответил.
    — Вы были там? ‖ — Да. ‖ — Когда?
    А. С. Пушкин и Л. Н. Толстой жили в XIX в. и писали по‑русски.
    Это было в 2014 г. в Москве. ‖ Тогда всё изменилось.
    Мы... мы не знали. ‖ Да…
    В бюджете 3,5 млрд руб. и ещё 200 млн долл. на дороги.
    Г. Иванов выступил. ‖ Ему ответил т. Петров.
    Статья 5 п. 3 и ст. 10 говорят об этом. ‖ Всё ясно.
    Школы, больницы, дороги и т. д. требуют денег. ‖ Их нет.
    Рост составил 2,5 %. ‖ Это мало.
    Спасибо! ‖ (Аплодисменты.) ‖ Продолжаем.
    Что?! ‖ Не может быть!!
    Я хотел сказать – нет, я скажу иначе. ‖ Спасибо.
    См. с. 10 и рис. 2. ‖ Там всё есть.
    Он родился 5 мая 1950 г. ‖ В 1970 г. он окончил школу.
    Проф. Смирнов и акад. Павлов согласны. ‖ Мы тоже.
    Подождите… ‖ Что вы сказали?`,
  German: `
    Wir haben drei Ziele: 1. Die Preise senken. ‖ 2. Die Schulen öffnen.
    Am 3. Oktober 1990 war es so weit. ‖ Der 20. Deutsche Bundestag tagt.
    Er sagte: „Das geht nicht.“ ‖ Dann ging er.
    „Sind Sie bereit?“, fragte er. ‖ Niemand antwortete.
    Das gilt z. B. für Mieten, d. h. für alle. ‖ Wir helfen.
    Herr Dr. h. c. Müller und Frau Prof. Dr. A. Schmidt sind da.
    Ich wollte – nein, ich fange anders an. ‖ Danke.
    Die Kosten liegen bei 3,5 Mio. Euro, ca. 2 Mrd. im Jahr. ‖ Das ist viel.
    Nach Art. 20 Abs. 3 GG ist das so. ‖ Punkt.
    Wie bitte?! ‖ Das ist ja unerhört!
    (Beifall bei der CDU/CSU – Zuruf des Abg. Meier [SPD]: Unsinn!) ‖ Vielen Dank.
    Im 19. Jahrhundert war das anders. ‖ Im 20. auch.
    Schulen, Straßen usw. kosten Geld. ‖ Das Geld fehlt.
    Karl der Große und Friedrich II. waren hier. ‖ Sie blieben.
    Um 10.30 Uhr am 5. 3. 2020 begann die Sitzung. ‖ Sie endete spät.
    Der Antrag (Drs. 19/1234) ist angenommen. ‖ Danke.
    Ich danke Ihnen … ‖ Die Zeit ist um.
    Vgl. S. 10 ff. und Nr. 4. ‖ Dort steht es.
    Der sog. Soli fällt weg. ‖ Endlich!
    „Sind Sie fertig?“ ‖ „Ja.“ ‖ Er ging.
    Sie rief: ‚Halt!‘ ‖ Dann schwieg sie.`,
  French: `
    Nous avons trois buts : 1. Baisser les prix. ‖ 2. Ouvrir les écoles.
    Il a dit : « Je refuse. » ‖ Puis il est sorti.
    « Êtes-vous prêts ? » demanda-t-il. ‖ Personne ne répondit.
    – Vous étiez là ? ‖ – Oui. ‖ – Quand ?
    M. J.-P. Dupont et Mme Martin sont là. ‖ Ils parlent.
    L'art. 49, al. 3, de la Constitution le permet. ‖ C'est la loi.
    C'est... c'est une honte ! ‖ Oui…
    Je voulais – non, je recommence. ‖ Merci.
    Quoi ?! ‖ C'est impossible !!
    (Applaudissements sur les bancs du groupe SOC.) ‖ Je vous remercie.
    Les écoles, les routes, etc. coûtent cher. ‖ L'argent manque.
    Le chômage est de 9,5 % en 2014. ‖ C'est trop.
    Mme Le Pen, MM. Ciotti et Éric Woerth ont voté contre. ‖ Nous avons voté pour.
    La séance est levée à 20 h. 30. ‖ À demain.
    « Liberté ! ‖ Égalité ! » ‖ Ils criaient.
    Voir p. 10 et no 4. ‖ Tout y est.
    Le XIXe siècle fut long. ‖ Louis XIV. le savait déjà.
    Que faire ? ‖ Rien, dit-il. ‖ Tout, dis-je.
    J'ai lu le rapport du Dr Martin et de Me Durand. ‖ Il est clair.
    Attendez… ‖ Que dites-vous ?`,
  Spanish: `
    Tenemos tres metas: 1. Bajar los precios. ‖ 2. Abrir las escuelas.
    Dijo: «No estoy de acuerdo». ‖ Y se fue.
    «¿Están listos?», preguntó. ‖ Nadie contestó.
    ¿Qué pasó? ‖ ¡Nada! ‖ ¿Nada?
    El Sr. D. Juan A. Pérez y la Sra. Dña. Ana López están aquí. ‖ Hablan.
    El art. 155 y la pág. 10 lo dicen. ‖ Está claro.
    Es... es una vergüenza. ‖ Sí…
    Quería –no, empiezo otra vez– decirles algo. ‖ Gracias.
    ¡¿Cómo?! ‖ ¡No puede ser!
    (Aplausos). ‖ Muchas gracias, señora presidenta.
    Las escuelas, las carreteras, etc. cuestan dinero. ‖ No lo hay.
    EE. UU. y la UE firmaron. ‖ Todos ganan.
    El paro es del 9,5 %. ‖ Es mucho.
    Los Sres. García y Ruiz votaron. ‖ Ganaron.
    Nació en el s. XIX. ‖ Murió en 1920.
    «¡Basta!», gritó. ‖ Y calló.
    Vino el Excmo. Sr. Presidente. ‖ Habló poco.
    Véase el cap. 3, n.º 4. ‖ Ahí está.
    A las 10 a. m. empezó la sesión. ‖ Acabó tarde.
    Espere… ‖ ¿Qué dice?`,
} as const;

describe.each(Object.entries(cases))('hard sentences in %s', (_, lines) => {
  it.each(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.trim()]),
  )('%s', (marked) => {
    const text = marked.replaceAll(' ‖ ', ' ');
    const cut = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(cut.join(' ‖ ')).toBe(marked);
  });
});
