import { userInfo } from 'node:os';
import type { RostrumEvent } from './contract';
import { fail, type Result } from './contract/result';
import { packAnswer } from './contract/packed';
import { dispatch } from './dispatch';
import { Session, type WorkspaceOptions } from './project/session';

export type { WorkspaceOptions };

/** The application behind every screen: what a host makes once, hands calls to, and closes at the end. */
export class Workspace {
  readonly #session: Session;
  #closed = false;
  /** Ends when what was given at the start has been opened. */
  #given: Promise<unknown> = Promise.resolve();

  private constructor(session: Session) {
    this.#session = session;
  }

  static create(options: WorkspaceOptions): Promise<Workspace> {
    return Promise.resolve(new Workspace(new Session(options, options.author ?? accountName())));
  }

  /** Answers a call of the contract; never throws. */
  handle(name: string, input: unknown): Promise<Result<unknown>> {
    return this.#closed ? Promise.resolve(fail('cancelled', name)) : dispatch(this.#session, name, input);
  }

  /** Lets pages wait until the files that Rostrum was started with are opened, so that their first picture shows them. */
  openFirst(given: Promise<unknown>): void {
    this.#given = given;
  }

  /** The same for a page, which is another process: what is large is packed for the way. */
  async answerPage(name: string, input: unknown): Promise<unknown> {
    // What is being opened can be called off before it is there.
    if (name !== 'job.cancel') await this.#given;
    return packAnswer(name, await this.handle(name, input));
  }

  /** Answers with how to stop listening. */
  listen(listener: (event: RostrumEvent) => void): () => void {
    return this.#session.listen(listener);
  }

  /** Stops what runs, closes the project, and ends the threads. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#session.cancelAllJobs();
    await this.#session.inTurn(() => this.#session.close());
    await this.#session.recent.writeNow();
    await Promise.all([this.#session.options.engine.close(), this.#session.options.reader.close()]);
  }
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return '';
  }
}
