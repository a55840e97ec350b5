import { useEffect, useMemo, useState } from 'react';
import type { CloudAnswer, CloudBox, CloudFace, CloudLayout, CloudRequest } from './CloudSizes';

const family = 'Source Serif 4 Variable';
const weight = 500;

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (answer: CloudAnswer) => void>();
/** The worker lays out one cloud at a time; of those that were asked meanwhile only the newest is still wanted. */
let busy = false;
let next: CloudRequest | undefined;

function theWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./cloud.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CloudAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
    busy = false;
    if (next) post(next);
  });
  return worker;
}

function post(request: CloudRequest): void {
  if (busy) {
    next = request;
    return;
  }
  busy = true;
  next = undefined;
  theWorker().postMessage(request);
}

/** The page's own font files of the serif, upright: the worker must load the same ones to measure the same widths. */
function serifFaces(): readonly CloudFace[] {
  const faces: CloudFace[] = [];
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const { style } = rule;
      const name = style.getPropertyValue('font-family').replace(/["']/gu, '');
      if (name !== family || style.getPropertyValue('font-style') === 'italic') continue;
      const [, file] = /url\(["']?([^"')]+)["']?\)/u.exec(style.getPropertyValue('src')) ?? [];
      if (file === undefined) continue;
      faces.push({
        source: `url("${new URL(file, sheet.href ?? document.baseURI).href}")`,
        weight: style.getPropertyValue('font-weight'),
        unicodeRange: style.getPropertyValue('unicode-range'),
      });
    }
  }
  return faces;
}

interface Laid {
  readonly key: string;
  readonly clouds: readonly LaidCloud[];
}

/** A layout with the box it was made for. */
export interface LaidCloud extends CloudLayout {
  readonly box: { readonly width: number; readonly height: number };
}

/** The clouds laid out last, so that going back to one (another view, a search that is cleared) shows it at once. */
const laidBefore = new Map<string, readonly LaidCloud[]>();

function keepLaid(laid: Laid): Laid {
  laidBefore.set(laid.key, laid.clouds);
  for (const old of laidBefore.keys()) {
    if (laidBefore.size <= 24) break;
    laidBefore.delete(old);
  }
  return laid;
}

interface Input {
  /** One, or several that are compared; they may be of any number, each with its own box. */
  readonly boxes: readonly CloudBox[];
  readonly seed: number;
  /** Some words stand upright. */
  readonly mixed: boolean;
}

const noCloud: readonly LaidCloud[] = [];

/** The places of the clouds' words, found in a worker; what stood before while new ones are looked for. Undefined before the first. */
export function useCloudLayout({ boxes, seed, mixed }: Input): readonly LaidCloud[] | undefined {
  const [laid, setLaid] = useState<Laid>();
  const key = useMemo(() => JSON.stringify([boxes, seed, mixed]), [boxes, seed, mixed]);
  const empty = boxes.every(({ words }) => words.length === 0);
  const flat = boxes.some(({ width, height }) => width < 40 || height < 40);
  useEffect(() => {
    if (empty || flat || laidBefore.has(key)) return;
    const request: CloudRequest = {
      id: ++asked,
      boxes,
      seed,
      mixed,
      families: getComputedStyle(document.documentElement).getPropertyValue('--serif'),
      family,
      weight,
      faces: serifFaces(),
    };
    // A window that is being resized asks many times: the last wish is enough.
    const timer = setTimeout(() => {
      waiting.set(request.id, ({ clouds }) => {
        const placed = boxes.map(({ width, height }, index): LaidCloud => ({
          ...(clouds[index] ?? { placed: [], missing: [] }),
          box: { width, height },
        }));
        setLaid(keepLaid({ key, clouds: placed }));
      });
      post(request);
    }, 60);
    return () => {
      clearTimeout(timer);
      waiting.delete(request.id);
    };
  }, [key, boxes, seed, mixed, empty, flat]);
  return empty ? noCloud : (laidBefore.get(key) ?? laid?.clouds);
}
