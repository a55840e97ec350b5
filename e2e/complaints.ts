import type { BrowserContext } from '@playwright/test';

/** What pages of the app log as an error or a warning, or throw. A page whose host is going down is not heard: it must complain. */
export class Complaints {
  readonly heard: string[] = [];
  #hostIsUp = true;

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.#hear(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#hear(String(error.error())));
  }

  hostGoesDown(): void {
    this.#hostIsUp = false;
  }

  hostIsUp(): void {
    this.#hostIsUp = true;
  }

  #hear(complaint: string): void {
    if (this.#hostIsUp) this.heard.push(complaint);
  }
}
