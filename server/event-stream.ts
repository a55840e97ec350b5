import type { ServerResponse } from 'node:http';
import type { RostrumEvent } from '../workspace/contract';

/** Server-sent events: what the workspace tells, to every page that listens. */
export class EventStream {
  readonly #open = new Set<ServerResponse>();
  readonly #beat: NodeJS.Timeout;

  /** For the first page that listens. */
  #first: RostrumEvent | undefined;

  constructor() {
    // A line that nobody uses is cut by some proxies and sleeping laptops; a comment keeps it.
    this.#beat = setInterval(() => this.#write(': still here\n\n'), 20_000);
    this.#beat.unref();
  }

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    if (this.#first) this.tell(this.#first);
    this.#first = undefined;
  }

  /** Tells who listens, or else the first page that will. */
  tellOnce(event: RostrumEvent): void {
    if (this.#open.size > 0) this.tell(event);
    else this.#first = event;
  }

  tell(event: RostrumEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    clearInterval(this.#beat);
    for (const response of this.#open) response.end();
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}
