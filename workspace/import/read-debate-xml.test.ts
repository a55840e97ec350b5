import { describe, expect, it } from 'vitest';
import { debateXml } from './read-debate-xml';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function shown(markup: string): Promise<unknown> {
  const read = await debateXml.read(bytesOf(markup), {});
  if (!read.ok) return `${read.code}: ${read.detail ?? ''}`;
  const { text, paragraphs = [], declared, speakers } = read.value;
  return {
    paragraphs: paragraphs.map(({ start, end, kind }) => `${kind ?? 'none'}: ${text.slice(start, end)}`),
    declared,
    speakers,
  };
}

describe('a debate in XML', () => {
  it('of Akoma Ntoso gives speeches, headings, scenes, and the names of its list of persons', async () => {
    const markup = `<akomaNtoso xml:lang="en"><debate><meta><identification><FRBRWork><FRBRdate date="2019-05-04" name="x"/></FRBRWork></identification>
      </meta><references><TLCPerson eId="berg" showAs="Anna Berg"/></references><debateBody><debateSection><heading>Budget</heading>
      <speech by="#berg"><from>Ms. Berg:</from><p>Good <i>evening</i>.</p><p>We begin.</p></speech>
      <scene>Applause.</scene><speech by="#arlen"><p>Thank you.</p></speech></debateSection></debateBody></debate></akomaNtoso>`;
    expect(await shown(markup)).toStrictEqual({
      paragraphs: [
        'heading: Budget',
        'label: Ms. Berg:',
        'speech: Good evening.',
        'speech: We begin.',
        'event: Applause.',
        'label: arlen',
        'speech: Thank you.',
      ],
      declared: { date: '2019-05-04', language: 'en' },
      speakers: [{ label: 'Ms. Berg', name: 'Anna Berg' }],
    });
  });

  it('of Public Whip gives the names in the attributes', async () => {
    const markup = `<?xml version="1.0"?><publicwhip><major-heading id="1">Roads</major-heading>
      <speech id="2" speakername="Joe Arlen" person_id="uk/1"><p>Why?</p></speech><division><p>Ayes 3</p></division>
      <speech id="3" nospeaker="true"><p>The House divided</p></speech></publicwhip>`;
    expect(await shown(markup)).toStrictEqual({
      paragraphs: ['heading: Roads', 'label: Joe Arlen', 'speech: Why?', 'speech: The House divided'],
      declared: {},
      speakers: undefined,
    });
  });

  it('of a plain shape gives its speakers, title and date', async () => {
    const markup = `<?xml version="1.0"?><interview date="2020-02-03"><title>Talk in Lindby</title>
      <turn speaker="A">Hello.</turn><turn><speaker>B</speaker><text>Hi.</text></turn></interview>`;
    expect(await shown(markup)).toStrictEqual({
      paragraphs: ['label: A', 'speech: Hello.', 'label: B', 'speech: Hi.'],
      declared: { title: 'Talk in Lindby', date: '2020-02-03' },
      speakers: undefined,
    });
  });
});

describe('XML that is no debate', () => {
  it.each([
    ['<?xml version="1.0"?><recipe><salt/></recipe>', 'format-unknown: XML (recipe)'],
    ['<?xml version="1.0"?><svg onload="alert(1)"><text>hi</text></svg>', 'format-unknown: XML (svg)'],
    ['<?xml version="1.0"?><a>', 'file-cut-off: '],
  ])('is said to be so: %j', async (markup, failure) => {
    expect(await shown(markup)).toBe(failure);
  });
});
