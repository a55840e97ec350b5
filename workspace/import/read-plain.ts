import { fail, succeed } from '../contract/result';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import type { FormatReader } from './format';
import { readHead } from './front-matter-yaml';

/** Plain text, also text that was pasted. The last of the list: whatever no other format claims and is text. */
export const plainText: FormatReader = {
  format: 'txt',
  recognises: () => true,
  read: (bytes, { encoding: forced }) => {
    const { text: decoded, encoding } = decodeText(bytes, { forced });
    const text = cleanText(decoded);
    const declared = readHead(text)?.declared ?? {};
    return Promise.resolve(
      /\S/u.test(text) ? succeed({ text, paragraphs: undefined, declared, encoding }) : fail('file-empty'),
    );
  },
};
