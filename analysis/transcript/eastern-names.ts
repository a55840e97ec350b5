import { officeEnding } from './label-words';
import type { PersonName } from './names';

const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー・]+$/u;
const hangul = /^\p{Script=Hangul}+$/u;
/* what is said behind a name and is no office */
const courtesy = /(?:君|氏|さん|様|先生|女士|小姐|씨|님)$/u;

const person = (name: string, role: string | undefined): PersonName => ({
  kind: 'person',
  honorific: undefined,
  role: role === '' ? undefined : role,
  words: [name],
  qualifier: undefined,
  capitals: false,
});

/**
 * Names of Chinese, Japanese and Korean records, where no capital tells them from an office: `委員長（山田太郎君）`, `佐藤花子君`,
 * `위원장 김철수`, `이영희 위원`. Undefined for all else.
 */
export function readEasternName(label: string): PersonName | undefined {
  const { outer = '', inner = '' } =
    /^(?<outer>[^()（）\s]+)\s?[(（](?<inner>[^()（）]+)[)）]$/u.exec(label)?.groups ?? {};
  if (han.test(outer) && han.test(inner)) {
    if (courtesy.test(inner) || officeEnding.test(outer)) return person(inner.replace(courtesy, ''), outer);
  }
  if (han.test(label) && /君$/u.test(label) && label.length >= 4)
    return person(label.slice(0, -1), undefined);
  const words = label.split(/\s+/u);
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !hangul.test(first) || !hangul.test(second)) return undefined;
  if (officeEnding.test(first) && isKoreanName(second)) return person(second, first);
  return officeEnding.test(second) && isKoreanName(first) ? person(first, second) : undefined;
}

/** A family name of one syllable or two and a given name of one or two. */
const isKoreanName = (word: string): boolean => word.length >= 2 && word.length <= 4;
