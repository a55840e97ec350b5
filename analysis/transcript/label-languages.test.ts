import { expect, it } from 'vitest';
import { sitting, wantedAndFound } from './testing/sitting';

const sittings = [
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
];

it.each(sittings.map((one) => [one.language, one] as const))('a transcript in %s', (_, one) => {
  const { wanted, found } = wantedAndFound(one);
  expect(found).toStrictEqual(wanted);
});
