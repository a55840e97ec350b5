/** Makes sure of a Chromium for the tests: the system's, Playwright's own, or one from apt. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const install = (chromium) =>
  `DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends ${chromium} fonts-noto-core fonts-noto-color-emoji`;
/** The one without a window is quicker, and not in every release. */
const apt = `apt-get update -qq && (${install('chromium-headless-shell')} || ${install('chromium')})`;

const programOf = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const inPath = (name) => programOf(name) !== undefined;

const systemChromium = () =>
  ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .map(programOf)
    .find((path) => path !== undefined);
const hasChromium = () => systemChromium() !== undefined || existsSync(chromium.executablePath());

/** How to launch it for pictures that come out alike everywhere. */
export const launchOptions = () => ({
  ...(systemChromium() !== undefined && { executablePath: systemChromium() }),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--disable-lcd-text',
  ],
});

/** True when there is one now; otherwise a sentence with the one command to run has been printed. */
export function ensureChromium() {
  if (hasChromium()) return true;
  const root = process.getuid?.() === 0;
  const sudo = !root && inPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (inPath('apt-get') && (root || sudo)) {
    console.log('There is no Chromium here: installing it with apt-get …');
    const [program, ...args] = sudo ? ['sudo', 'sh', '-c', apt] : ['sh', '-c', apt];
    spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (hasChromium()) return true;
  }
  const command = inPath('apt-get') ? `sudo sh -c '${apt}'` : 'npx playwright install chromium';
  console.error(`The tests need a Chromium, and there is none here. Run this once, then again: ${command}`);
  return false;
}
