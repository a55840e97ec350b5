import { randomBytes } from 'node:crypto';
import { assembleWorkspace } from '../workspace/assemble';
import { openPaths } from '../workspace/open-paths';
import { parseArguments, type Arguments } from './arguments';
import { createRostrumServer, portOf } from './create-server';
import { openBrowser } from './open-browser';

const parsed = parseArguments(process.argv.slice(2));
if ('problem' in parsed) {
  console.error(parsed.problem);
  process.exitCode = 2;
} else await serve(parsed);

/** Serves until it is told to stop. The page is there at once; what it asks waits for the files of the command line. */
async function serve({ port, open, files }: Arguments): Promise<void> {
  const { workspace, pages } = await assembleWorkspace('browser', import.meta.url);
  const opened = openPaths(workspace, files, process.cwd());
  workspace.openFirst(opened);
  void opened.then((outcomes) => {
    for (const file of outcomes)
      if (!file.ok)
        console.error(`${file.fileName} was not opened: ${file.code} ${file.detail ?? ''}`.trimEnd());
  });

  const token = randomBytes(32).toString('hex');
  const server = createRostrumServer({ workspace, pages, token, opened });
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    void workspace.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  server.once('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
    console.error(taken ? `Port ${port} is not free. Choose another, or --port 0.` : error.message);
    void workspace.close().then(() => process.exit(1));
  });
  server.listen(port, '127.0.0.1', () => {
    const address = `http://127.0.0.1:${portOf(server)}/?token=${token}`;
    console.log(`Rostrum is at ${address}`);
    if (open) void showInBrowser(address);
  });
}

async function showInBrowser(address: string): Promise<void> {
  if (!(await openBrowser(address)))
    console.error('No browser could be opened from here: open this address in one.');
}
