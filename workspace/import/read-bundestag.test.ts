import { describe, expect, it } from 'vitest';
import { bundestagProtocol } from './read-bundestag';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const protocol = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE dbtplenarprotokoll SYSTEM "dbtplenarprotokoll.dtd">
<dbtplenarprotokoll herausgeber="Rat von Lindby" sitzung-ort="Lindby" sitzung-datum="7.12.2021">
  <vorspann><kopfdaten><plenarprotokoll-nummer>Plenarprotokoll <wahlperiode>20</wahlperiode>/<sitzungsnr>4</sitzungsnr>
  </plenarprotokoll-nummer></kopfdaten><inhaltsverzeichnis>Inhalt</inhaltsverzeichnis></vorspann>
  <sitzungsverlauf><sitzungsbeginn><p klasse="N">Präsidentin Anna Berg:</p><p klasse="J_1">Guten Tag!</p></sitzungsbeginn>
    <tagesordnungspunkt><p klasse="T_NaS">a) Beratung</p>
      <rede id="1"><p klasse="redner"><redner id="9"><name><titel>Dr.</titel><vorname>Joe</vorname><nachname>Arlen</nachname><fraktion>Grüne</fraktion></name></redner>Dr. Joe Arlen (Grüne):</p>
        <p klasse="J_1">Frau Präsidentin!<a id="S1"/> Danke.</p><kommentar>(Beifall)</kommentar><p klasse="O">Weiter.</p>
        <name>Präsidentin Anna Berg:</name><p klasse="J_1">Bitte.</p></rede>
    </tagesordnungspunkt></sitzungsverlauf>
  <anlagen><anlage><p klasse="redner"><redner id="9"><name><vorname>Joe</vorname></name></redner>Joe Arlen:</p><p klasse="J">Zu Protokoll.</p><table><tr><td>X</td></tr></table></anlage></anlagen>
  <rednerliste><redner id="9"><name><vorname>Joe</vorname></name></redner></rednerliste>
</dbtplenarprotokoll>`;

describe('a protocol of the Bundestag', () => {
  it('gives who speaks, agenda, events, title, date, place and the parties of its speakers', async () => {
    const read = await bundestagProtocol.read(bytesOf(protocol), {});
    if (!read.ok) throw new Error(read.code);
    const { text, paragraphs = [], declared, speakers } = read.value;
    expect(
      paragraphs.map(({ start, end, kind }) => `${kind ?? 'none'}: ${text.slice(start, end)}`),
    ).toStrictEqual([
      'label: Präsidentin Anna Berg:',
      'speech: Guten Tag!',
      'heading: a) Beratung',
      'label: Dr. Joe Arlen (Grüne):',
      'speech: Frau Präsidentin! Danke.',
      'event: (Beifall)',
      'speech: Weiter.',
      'label: Präsidentin Anna Berg:',
      'speech: Bitte.',
      'furniture: Joe Arlen:',
      'furniture: Zu Protokoll.',
    ]);
    expect(declared).toStrictEqual({
      title: 'Rat von Lindby, Plenarprotokoll 20/4',
      date: '2021-12-07',
      place: 'Lindby',
      language: 'de',
    });
    expect(speakers).toStrictEqual([
      { label: 'Dr. Joe Arlen (Grüne)', name: 'Joe Arlen', party: 'Grüne' },
      { label: 'Joe Arlen', name: 'Joe' },
    ]);
  });

  it('of the years before 2017 gives its plain text, to be read by the shape of its labels', async () => {
    const markup = `<?xml version="1.0"?><!DOCTYPE DOKUMENT SYSTEM "x.dtd"><DOKUMENT><WAHLPERIODE>18</WAHLPERIODE>
      <DATUM>22.10.2013</DATUM><TITEL>Plenarprotokoll vom 22.10.2013</TITEL><TEXT>Präsidentin Anna Berg:
Guten Tag!
(Beifall)</TEXT></DOKUMENT>`;
    expect(await bundestagProtocol.read(bytesOf(markup), {})).toStrictEqual({
      ok: true,
      value: {
        text: 'Präsidentin Anna Berg:\nGuten Tag!\n(Beifall)',
        paragraphs: undefined,
        encoding: 'utf-8',
        declared: { title: 'Plenarprotokoll vom 22.10.2013', date: '2013-10-22', language: 'de' },
      },
    });
  });
});
