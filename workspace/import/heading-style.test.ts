import { describe, expect, it } from 'vitest';
import { isContentsStyle, isHeadingStyle } from './heading-style';

describe('the name of a style', () => {
  it.each([
    'Heading 1',
    'heading_2',
    'Title',
    'Überschrift 1',
    'D3/ Títol Tram',
    'Заголовок 2',
    '标题 1',
    'Titre 1',
  ])('%s is one for headings', (name) => {
    expect(isHeadingStyle(name)).toBe(true);
  });
  it.each([
    'Normal',
    'Speaker Title',
    'Subtitled',
    'D3/ Text normal',
    'Header',
    'Heading 1 Char',
    'Entitled',
  ])('%s is not', (name) => {
    expect(isHeadingStyle(name)).toBe(false);
  });
  it.each([
    ['toc 1', true],
    ['TM 2', true],
    ['table of figures', true],
    ['index', false],
    ['Contents', false],
  ])('%s is one for contents: %s', (name, contents) => {
    expect(isContentsStyle(name)).toBe(contents);
  });
});
