import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';

describe('the command line of the browser host', () => {
  it('asks for any free port and opens the browser unless told otherwise', () => {
    expect(parseArguments([])).toStrictEqual({ port: 0, open: true, files: [] });
    expect(parseArguments(['--browser', '--no-open', '--port', '8123', 'a.txt', 'b c.docx'])).toStrictEqual({
      port: 8123,
      open: false,
      files: ['a.txt', 'b c.docx'],
    });
    expect(parseArguments(['--port=9', '--', '--odd.txt'])).toStrictEqual({
      port: 9,
      open: true,
      files: ['--odd.txt'],
    });
  });

  it.each([['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--port'], ['--prot', '1']])(
    'answers %s %s with a sentence',
    (...args) => {
      expect(parseArguments(args)).toStrictEqual({ problem: expect.stringMatching(/port|prot/) as unknown });
    },
  );
});
