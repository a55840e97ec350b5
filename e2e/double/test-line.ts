import { openLine, type Line } from './line';
import type { AppOffers, TestOffers } from './offers';

let line: Line<TestOffers> | undefined;

/** The line to the test that started this process. The app ends with its test. */
export function meetTest(offers: AppOffers): void {
  process.on('disconnect', () => process.exit(1));
  line = openLine<TestOffers>(
    {
      send: (message) => void process.send?.(message),
      listen: (listener) => void process.on('message', listener),
    },
    offers,
  );
}

export const askTest: Line<TestOffers>['ask'] = (name, ...args) => {
  if (!line) throw new Error('The double is started by a test, not by hand');
  return line.ask(name, ...args);
};
