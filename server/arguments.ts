import { parseArgs } from 'node:util';

export interface Arguments {
  /** 0: any free one. */
  readonly port: number;
  /** Open the system's browser. */
  readonly open: boolean;
  readonly files: readonly string[];
}

/** The command line of the browser host; a sentence where it is not understood. */
export function parseArguments(args: readonly string[]): Arguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, browser: { type: 'boolean' } },
    });
    const port = Number(values.port ?? '0');
    if (!/^\d{1,5}$/.test(values.port ?? '0') || port > 65_535)
      return { problem: `--port needs a number from 0 to 65535, not "${values.port ?? ''}".` };
    return { port, open: values['no-open'] !== true, files: positionals };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
