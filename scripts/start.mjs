/** `npm start`: the desktop app; or the same app in the system's browser, where Electron cannot run or a person asks for that. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './built.mjs';
import { findElectron, getElectron } from './electron-binary.mjs';

const root = join(import.meta.dirname, '..');
const howToGet = 'To get it: npx install-electron, with ELECTRON_MIRROR set where GitHub cannot be reached.';

const { browser, files, args } = understand();
ensureBuilt(root);
// npm runs this in the repository's folder; files are named from where the person is.
process.chdir(process.env.INIT_CWD ?? root);

const why = browser ? undefined : await openDesktop();
if (browser || why !== undefined) {
  if (why !== undefined) console.log(`${why} Rostrum opens in your browser instead.`);
  process.argv = [process.execPath, 'server.js', ...args];
  await import(new URL('../dist/node/server.js', import.meta.url).href);
}

/** The command line, or a sentence and exit 2. */
function understand() {
  const given = process.argv.slice(2);
  try {
    const options = {
      browser: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
    };
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    return { browser: values.browser === true, files: positionals, args: given };
  } catch (error) {
    console.error(error.message);
    console.error('npm start -- [--browser] [--no-open] [--port N] [FILE...]');
    process.exit(2);
  }
}

/** Runs Electron to its end; or a sentence why it did not run. */
async function openDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'There is no display here for a desktop window.';
  if (process.platform === 'linux' && process.getuid() === 0)
    return 'Electron does not run as root without giving up its sandbox.';
  const present = findElectron(root);
  const { found, why } = present === undefined ? getElectron(root) : { found: present };
  if (!found) return `${why} ${howToGet}`;
  return new Promise((done) => {
    const begun = Date.now();
    const env = { ...process.env };
    delete env.ELECTRON_RUN_AS_NODE;
    const app = spawn(found, [root, ...files], { stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
    app.once('error', (error) => done(`Electron could not be started (${error.message}).`));
    app.once('exit', (code, signal) => {
      const failed = code !== 0 && signal === null && Date.now() - begun < 5000;
      if (failed) return done(`Electron ended at once (code ${code}).`);
      process.exitCode = code ?? 0;
      done(undefined);
    });
  });
}
