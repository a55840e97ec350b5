import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Sparkline } from './Sparkline';

it('draws a line from 0 up, with gaps, and single points as dots', () => {
  const markup = renderToStaticMarkup(
    <Sparkline values={[0, 4, null, 2, null]} width={44} height={20} label="a" />,
  );
  expect(markup).toContain('d="M2,18L12,2M');
  expect(markup).toContain('<circle cx="32" cy="10" r="1.5">');
  expect(markup).toContain('<title>a</title>');
});

it('is empty where nothing is said', () => {
  const markup = renderToStaticMarkup(<Sparkline values={[null, null]} label="b" />);
  expect(markup).toContain('<path d="">');
  expect(markup).not.toContain('<circle');
});
