import type { RostrumEvent } from '../workspace/contract';
import type { ImportedFile } from '../workspace/contract/project';

type Tell = (event: RostrumEvent) => void;

/** How files opened from outside ended, kept until a page listens: the system may name them before there is a window. */
export class OpenedInbox {
  #waiting: readonly ImportedFile[] = [];
  #tell: Tell | undefined;

  /** A page listens now. */
  listen(tell: Tell): void {
    this.#tell = tell;
    this.put([]);
  }

  /** No page listens any more. */
  unlisten(): void {
    this.#tell = undefined;
  }

  put(files: readonly ImportedFile[]): void {
    this.#waiting = [...this.#waiting, ...files];
    if (!this.#tell || this.#waiting.length === 0) return;
    this.#tell({ kind: 'opened', files: this.#waiting });
    this.#waiting = [];
  }
}
