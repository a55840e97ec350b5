import { spawn } from 'node:child_process';

/** Hands the address to the system's browser. Resolves to whether there was one to hand it to. */
export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [program, ...args] = openerOf(platform);
  return new Promise((done) => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    // An opener that fails does so at once; one that lives on has the page.
    child.once('exit', (code) => done(code === 0));
    setTimeout(() => done(true), 3000).unref();
    child.unref();
  });
}

function openerOf(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // Not `start`: a shell would read the `&` of an address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
