/** Programs of bench/, which are TypeScript beside the app's own code: they are bundled into a folder that goes when they end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Bundles `input` ({ name: path }) as `name.js` and hands the first one's exports to `use`, with the folder in which the bundles are. The
 * process fails where `use` answers false.
 */
export async function runBundled(root, input, use) {
  // Inside node_modules, so that the packages that stay outside the build are found.
  const folder = mkdtempSync(join(root, 'node_modules/.bundled-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: true,
        outDir: folder,
        target: 'node20',
        minify: false,
        rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
      },
    });
    const [first] = Object.keys(input);
    if (!(await use(await import(pathToFileURL(join(folder, `${first}.js`)).href), folder)))
      process.exitCode = 1;
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
