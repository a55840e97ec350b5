import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type LaunchOptions, type Page } from 'playwright-core';
import { z } from 'zod';
import { judged, type Measured } from './promise';
import { textsOf } from './texts';

interface Host {
  readonly address: string;
  readonly stop: () => void;
}

/** The browser host on folders of its own. */
async function startHost(root: string, home: string, files: readonly string[] = []): Promise<Host> {
  const server = spawn(
    process.execPath,
    [join(root, 'dist/node/server.js'), '--no-open', '--port', '0', ...files],
    {
      env: { ...process.env, ROSTRUM_DATA: join(home, 'data'), ROSTRUM_PROJECTS: join(home, 'projects') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((found, failed) => {
    let printed = '';
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const address = /http:\/\/\S+/u.exec(printed)?.[0];
      if (address !== undefined) found(address);
    });
    server.once('exit', (code) => failed(new Error(`the browser host ended with ${code}`)));
  });
  return { address, stop: () => void server.kill() };
}

const Traced = z.object({
  ph: z.string(),
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional().catch(undefined),
});

/** Milliseconds of CPU of the longest task of a page's main thread while `action` runs. */
async function longestTask(session: CDPSession, action: () => Promise<void>): Promise<number> {
  const events: z.infer<typeof Traced>[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value) events.push(...(Traced.safeParse(event).data ? [Traced.parse(event)] : []));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,__metadata' });
  await action();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace of the window holds no task');
  return Math.max(...tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000));
}

/** Milliseconds from launching a browser to the moment something can be read in it, the least of some rounds. */
async function untilSeen(launch: LaunchOptions, address: () => Promise<Host>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 4; round++) {
    const host = await address();
    const begun = performance.now();
    const browser = await chromium.launch(launch);
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.getByRole('heading').first().waitFor();
    least = Math.min(least, performance.now() - begun);
    await browser.close();
    host.stop();
  }
  return least;
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

/** Runs in the page: frames, milliseconds, while the text is scrolled by lines and then through all of it. */
const scroll = `(async () => {
  const text = document.querySelector('.reader-script');
  const frames = [];
  let last = performance.now();
  for (let step = 0; step < 180; step++) {
    text.scrollTop += step < 90 ? 240 : text.scrollHeight / 100;
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)];
})()`;

async function longText(root: string, home: string, browser: Browser): Promise<readonly Measured[]> {
  const file = join(home, 'million.txt');
  writeFileSync(file, textsOf(root, 6_000_000).join('\n\n'));
  const host = await startHost(root, home, [file]);
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await view(page, 'Reader').waitFor({ timeout: 120_000 });
    // What else an import shows comes to rest first.
    await page.waitForTimeout(3_000);
    const session = await page.context().newCDPSession(page);
    const text = page.locator('.reader-row').first();
    let seen = 0;
    const opening = await longestTask(session, async () => {
      const begun = performance.now();
      await view(page, 'Reader').click();
      await text.waitFor({ timeout: 60_000 });
      seen = performance.now() - begun;
      await page.waitForTimeout(500);
    });
    const frame = z.number().parse(await page.evaluate(scroll));
    const switching = await longestTask(session, async () => {
      await view(page, 'Contexts').click();
      await page.waitForTimeout(500);
      await view(page, 'Reader').click();
      await text.waitFor();
      await page.waitForTimeout(500);
    });
    return [
      judged('P7', 'a text of a million words opens: longest task of the window', opening, {
        ...{ target: 50, fails: 200, unit: ' ms' },
      }),
      judged('P7', 'from the click to its words', seen, { target: 500, fails: 2000, unit: ' ms' }),
      judged('P7', 'frames while it is scrolled, 95th percentile', frame, {
        target: 33,
        fails: 50,
        unit: ' ms',
      }),
      judged('P7', 'to another view and back: longest task', switching, {
        target: 50,
        fails: 100,
        unit: ' ms',
      }),
    ];
  } finally {
    host.stop();
  }
}

/** P7, and the part of P8 that needs a window. */
export async function windowPromises(root: string, launch: LaunchOptions): Promise<readonly Measured[]> {
  const home = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  try {
    const browser = await chromium.launch(launch);
    const text = await longText(root, home, browser);
    await browser.close();
    const empty = await untilSeen(launch, () =>
      Promise.resolve({ address: 'data:text/html,<h1>Empty</h1>', stop: () => undefined }),
    );
    let starts = 0;
    const own = await untilSeen(launch, () => startHost(root, join(home, `start-${(starts += 1)}`)));
    return [
      ...text,
      judged('P8', 'window with content, of an empty page', own / empty, {
        target: 1.5,
        fails: 2,
        unit: 'x',
      }),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
