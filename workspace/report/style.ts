import { Markup } from './markup';

const light = `--bg:#fdfcfa;--line:#e4e0d9;--line-strong:#cfc9bf;--strong:#1b1916;--text:#3a3630;--reading:#24211d;--muted:#69635a;--accent:#2d4f9e;
--a:#12748a;--b:#a64d0a;--c1:#3565b5;--c2:#a34c08;--c3:#0f7362;--c4:#b03a6c;--c5:#76660f;--c6:#7450ad;--c7:#2a6c88;--c8:#875341;
--neg-3:#6f1f63;--neg-2:#93437f;--neg-1:#c99abc;--zero:#cdc8bf;--pos-1:#92c2a3;--pos-2:#3f8457;--pos-3:#16562f;--neg-soft:#f4e5f0;--pos-soft:#e0f0e4`;
const dark = `--bg:#201f1d;--line:#32302d;--line-strong:#4b4843;--strong:#f4f1ec;--text:#d5d0c8;--reading:#e4dfd7;--muted:#a29c93;--accent:#9bb1f2;
--a:#55b9cd;--b:#eb9a57;--c1:#86aef0;--c2:#ea9b5a;--c3:#58c0aa;--c4:#ec8db2;--c5:#cdba56;--c6:#bb9df0;--c7:#7fc0dc;--c8:#cf9a86;
--neg-3:#f0a8e0;--neg-2:#cf7fbe;--neg-1:#7a4d70;--zero:#57534d;--pos-1:#42694f;--pos-2:#6db585;--pos-3:#a6e0b8;--neg-soft:#3c2638;--pos-soft:#20382a`;

const tones = ['neg-3', 'neg-2', 'neg-1', 'pos-1', 'pos-2', 'pos-3'];
const speakers = [1, 2, 3, 4, 5, 6, 7, 8];

/** The colours are those of the app, light and dark by the reader's setting, light on paper. What was said is set in a serif. */
export const reportStyle = Markup.trusted(`
:root{${light};--sans:Inter,'Noto Sans',system-ui,sans-serif;--serif:'Source Serif 4','Noto Serif',Georgia,'Times New Roman',serif}
@media (prefers-color-scheme:dark){@media not print{:root{${dark}}}}
*{box-sizing:border-box}
html{background:var(--bg);color:var(--text);font:14px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
body{margin:0}
main{max-width:1040px;margin:0 auto;padding:48px 24px 72px}
h1{font:600 30px/1.25 var(--serif);color:var(--strong);margin:0 0 8px;text-wrap:balance}
h2{font:600 20px/1.3 var(--sans);color:var(--strong);margin:0 0 16px;padding-top:24px;border-top:1px solid var(--line-strong)}
h3{font:600 17px/1.35 var(--serif);color:var(--strong);margin:24px 0 4px}
h4{font:600 13px/1.4 var(--sans);color:var(--strong);margin:0 0 8px}
section{margin-top:48px}
p{margin:0 0 12px}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
nav{margin-top:16px;display:flex;flex-wrap:wrap;gap:4px 20px}
.dim,.empty{color:var(--muted)}
.empty{padding:16px 0}
.made{color:var(--muted);font-size:12px;line-height:1.5;margin:8px 0 0}
.speech+.speech{margin-top:32px}
.summary{font-family:var(--serif);font-size:15px;max-width:68ch;color:var(--reading)}
table{border-collapse:collapse;width:100%;margin:8px 0}
th{font-weight:500;font-size:11px;color:var(--muted);text-align:left;border-bottom:1px solid var(--line-strong);padding:4px 8px;white-space:nowrap}
td{border-bottom:1px solid var(--line);padding:3px 8px;vertical-align:baseline}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
.n{text-align:right;white-space:nowrap}
th.n:first-child,td.n:first-child{width:1%}
.said{font-family:var(--serif);font-size:15px;color:var(--strong)}
.bar{width:28%;min-width:80px;vertical-align:middle}
.bar svg{display:block;width:100%;height:8px;fill:var(--accent)}
.generic,.generic b{color:var(--muted)}
.bar.generic svg{fill:var(--zero)}
${speakers.map((n) => `.c${n}>b,td.c${n} b{color:var(--c${n})}.bar.c${n} svg{fill:var(--c${n})}`).join('\n')}
.pair{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:32px;align-items:start}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:40px;margin-top:16px}
.side-a,.key-a .said{color:var(--a)}
.side-b,.key-b .said{color:var(--b)}
figure{margin:8px 0}
figcaption{color:var(--muted);font-size:12px;margin-top:8px}
svg.cloud,svg.arc{display:block;width:100%;height:auto}
.cloud text{font-family:var(--serif);fill:var(--strong);text-anchor:middle}
.arc .grid{stroke:var(--line)}
.arc .base{stroke:var(--line-strong)}
.arc .tick{font:11px var(--sans);fill:var(--muted)}
.arc path{fill:none}
${tones.map((tone) => `.arc .${tone}{stroke:var(--${tone})}`).join('\n')}
.arc .casing{stroke:var(--bg);stroke-width:5}
.arc .smooth{stroke:var(--strong);stroke-width:2}
.arc .event{stroke:var(--muted)}
.negative{color:var(--neg-2)}
.positive{color:var(--pos-2)}
.extremes{list-style:none;margin:0;padding:0}
.extremes li{display:flex;gap:12px;border-bottom:1px solid var(--line);padding:6px 0}
.extremes span{font-weight:600;min-width:44px;text-align:right}
.extremes a{font:15px/1.4 var(--serif);color:var(--reading);text-decoration:none}
.extremes a:hover{text-decoration:underline}
.transcript{margin-top:16px}
.turn{display:grid;grid-template-columns:150px minmax(0,68ch);gap:24px;margin-bottom:16px}
.who{font-size:12px;line-height:1.45;color:var(--muted);padding-top:4px}
.who b{display:block;font-size:13px;font-weight:600}
.who span{display:block}
.turn p{font:17px/1.55 var(--serif);color:var(--reading);margin:0 0 12px;white-space:pre-line}
.turn p.matter{font-size:15px;color:var(--muted)}
.turn .aside,.legend .aside{color:var(--muted);font:13px var(--sans)}
.turn .label{color:var(--muted);font:600 12px var(--sans)}
.tint-neg{background:var(--neg-soft);border-radius:3px}
.tint-pos{background:var(--pos-soft);border-radius:3px}
.legend{font-size:12px;color:var(--muted)}
.legend span{padding:1px 5px}
:target{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
footer{margin-top:48px;border-top:1px solid var(--line);padding-top:16px}
@media (max-width:760px){.pair,.sides{grid-template-columns:minmax(0,1fr)}.turn{grid-template-columns:minmax(0,1fr);gap:4px}main{padding:24px 16px}}
@media print{main{max-width:none;padding:0}nav{display:none}section{margin-top:24px}figure,tr,li,.speech{break-inside:avoid}h2,h3,h4{break-after:avoid}#text,#sentiment{break-before:page}
.turn p{font-size:11pt}a{color:inherit;text-decoration:none}*{print-color-adjust:exact}}
`);
