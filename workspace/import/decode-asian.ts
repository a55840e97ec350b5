import { decodeAs } from './decode-named';

interface Candidate {
  readonly name: string;
  /** The signs that most of a text in it consists of. */
  readonly common: () => ReadonlySet<string>;
  /** Signs that its language does not use: what stands in these shows another encoding of the family. */
  readonly strange: RegExp;
}

/** The commonest signs of a language, as a set when it is first asked for. */
function commonSigns(signs: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined;
  return () => (set ??= new Set(signs.replace(/\s/gu, '')));
}
const simplified =
  commonSigns(`的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本
  去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总
  次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权
  收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完`);
const traditional =
  commonSigns(`的一是不我有在人了中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民
  樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體
  別處總才場師書比住員九笑性通目華報立馬命張活難神數件安表原車白應路期叫死常提感金何更反合放做系計或司利受光王果親界及今京務製解各任至清物台象記邊共風戰乾接它許八特覺望直服毛林題建南度統色字請交愛讓認算
  論百吃義科怎元社術結六功指思非流每青管夫連遠資隊跟帶花快條院變聯言權往展該領傳近留紅治決周保達辦運武半候七必城父強步完革深區即求品士轉量空甚眾技輕程告江語英基派`);
const japanese =
  commonSigns(`のにはをたがでとしてるれいさなもこうあかっらりくまんそすけどきえつよみだちやめわろおせねびむばごじぎほへべぶげぼずひふぞゆぬアイウエオカキクケコサシスセソタチツテトナニハヒフヘホマミムメモヤユヨラリル
  レロワンーッャュョガギグゲゴザジズゼゾダヂデドバビブベボパピプペポ日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南
  万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止
  送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政議民連対部合市内相定回選米実関決全表戦経
  最現調化当約首法性要制治務成期取都和機平`);
const korean =
  commonSigns(`의이다는을를에한가은로고하지사기자인대어리도시서정나보수그해부전들제아일장있과무국상여조으라스만원주성적화모유공동구소경안위문생게당민비신세면오연관명회되선권미계발물된와까마야개교실학할것니각저간내중
  진방때러않심래습말력없행결산영금우데분외같히양재입체단통반점요른후따직치필출강년북남작용노예타르드트프크호감설현등건집려속거많최했었합군더질형표본규평특럽즉별두월식초색불법률칙언론종포함또든락추족림복
  참술던청독변향열육객활환취처임격업증령급능운택태협파항접험층투편검매배허존응철목온탁준판죽빠큰박울님씨천네떤런터살친받길날달땅눈손몸`);

const candidates: readonly Candidate[] = [
  { name: 'shift_jis', common: japanese, strange: /[\uff61-\uff9f\ue000-\uf8ff]/u },
  { name: 'euc-jp', common: japanese, strange: /[\uff61-\uff9f\ue000-\uf8ff]/u },
  { name: 'euc-kr', common: korean, strange: /[\u3130-\u318f\u4e00-\u9fff\u3041-\u30ff\ue000-\uf8ff]/u },
  { name: 'gb18030', common: simplified, strange: /[\u3041-\u30ff\ue000-\uf8ff\u0400-\u04ff]/u },
  { name: 'big5', common: traditional, strange: /[\u3041-\u30ff\ue000-\uf8ff\u0400-\u04ff]/u },
];

/** Letters decoded; far more than decide. */
const sampleBytes = 65_536;
/** Of a text in one of them at least so many signs are among the common ones; of a text that is not, a few in a hundred. */
const leastCommon = 0.25;

/** The encoding of two bytes a sign whose common signs the text consists of; undefined where none is. */
export function guessAsian(bytes: Uint8Array): { readonly name: string; readonly sure: boolean } | undefined {
  const sample = wholeLines(bytes.subarray(0, sampleBytes));
  const scored = candidates
    .map(({ name, common, strange }) => ({ name, share: commonShare(name, sample, { common, strange }) }))
    .toSorted((one, other) => other.share - one.share);
  const [best, next] = scored;
  if (best === undefined || best.share < leastCommon) return undefined;
  return { name: best.name, sure: best.share > 0.4 && best.share - (next?.share ?? 0) > 0.15 };
}

/** Without the last line, which may end inside a sign. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return bytes.length < sampleBytes || end < bytes.length / 2 ? bytes : bytes.subarray(0, end);
}

/** Among the signs outside ASCII that are no punctuation, how many are common ones; 0 where bytes have no meaning. */
function commonShare(
  name: string,
  bytes: Uint8Array,
  { common, strange }: Pick<Candidate, 'common' | 'strange'>,
): number {
  const text = decodeAs(name, bytes, { fatal: false }) ?? '';
  const known = common();
  let signs = 0;
  let good = 0;
  let bad = 0;
  let before = '';
  for (const sign of text) {
    const behindLetter = /[a-z]/iu.test(before);
    before = sign;
    if (sign < '\u0080' || /[\u3000-\u303f\uff00-\uff60\u2010-\u2027]/u.test(sign)) continue;
    signs += 1;
    // A sign made of an accented letter and the letter after it.
    if (behindLetter) bad += 1;
    else if (known.has(sign)) good += 1;
    else if (sign === '\ufffd') bad += 4;
    else if (strange.test(sign)) bad += 1;
  }
  return signs === 0 ? 0 : (good - bad) / signs;
}

/** Seven-bit encodings, told by what switches their letters. */
export function guessShifted(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte >= 0x80)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString(
    'latin1',
  );
  if (/\u001b\$[@B]|\u001b\([IJ]/u.test(text)) return 'iso-2022-jp';
  if (text.includes('\u001b$)C')) return 'iso-2022-kr';
  return /~\{(?:[!-w][!-~])+~\}/u.test(text) ? 'hz-gb-2312' : undefined;
}
