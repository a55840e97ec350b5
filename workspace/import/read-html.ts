import { fail } from '../contract/result';
import { decodeHead } from './decode';
import type { FormatReader } from './format';

/** A saved web page: paragraphs, headings and emphasis of its main part; what stands around it is furniture. */
export const htmlPage: FormatReader = {
  format: 'html',
  recognises: (bytes) => startsAsPage.test(decodeHead(bytes, 4096)),
  read: async (bytes, { encoding }) => {
    // A parser of HTML is much to load for a file that is none.
    const { readPage, TooDeep } = await import('./read-page');
    try {
      return readPage(bytes, encoding);
    } catch (error) {
      if (error instanceof TooDeep) return fail('file-refused', 'nested too deep');
      throw error;
    }
  },
};

/* a tag of HTML's own first, after comments, a doctype, an XML declaration */
const startsAsPage =
  /^(?:\ufeff|\s|<\?xml[^>]*>|<!--[\s\S]{0,2000}?-->|<!doctype[^>]*>)*<(?:html|head|body|title|meta|link|base|p|div|table|h[1-6]|article|main|section|span|b|strong|pre|center|font|ul|ol|dl|blockquote|br|script|style|header|nav)[\s>/]/iu;
