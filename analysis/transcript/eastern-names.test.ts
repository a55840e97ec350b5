import { describe, expect, it } from 'vitest';
import { readEasternName } from './eastern-names';

describe('readEasternName', () => {
  it.each([
    ['委員長（山田太郎君）', '山田太郎', '委員長'],
    ['国務大臣（鈴木一郎君）', '鈴木一郎', '国務大臣'],
    ['佐藤花子君', '佐藤花子', undefined],
    ['위원장 김철수', '김철수', '위원장'],
    ['이영희 위원', '이영희', '위원'],
  ])('of %j is %s, %s', (label, name, role) => {
    expect(readEasternName(label)).toMatchObject({ words: [name], role });
  });

  it.each(['主持人', '諸君', '王小明', '기자', 'Anna Berg', '参考人（第一）'])('leaves %j alone', (label) => {
    expect(readEasternName(label)).toBeUndefined();
  });
});
