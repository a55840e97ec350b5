/** Makes sure of a Chromium for the tests: the system's, Playwright's own, or one from apt. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const apt =
  'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends chromium fonts-noto-core fonts-noto-color-emoji';

const inPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

export const hasChromium = () =>
  ['chromium', 'chromium-browser', 'google-chrome'].some(inPath) || existsSync(chromium.executablePath());

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
