import type { Option } from './options';

/** A command, as `rostrum --help` and `rostrum COMMAND --help` tell it. */
export interface CommandText {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
}
