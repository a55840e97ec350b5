import { parentPort } from 'node:worker_threads';
import { fail } from '../contract/basics';
import { readFileHere } from './import-file';
import type { ReadAnswer, ReadRequest } from './reader-thread';

/** The thread of createReaderWorker: says that it has begun with a file, and answers with the file as read. */
const port = parentPort;
port?.on('message', ({ id, bytes, fileName, settings }: ReadRequest) => {
  port.postMessage({ id } satisfies ReadAnswer);
  void readFileHere(bytes, fileName, settings)
    .catch((error: unknown) => fail('internal', error instanceof Error ? error.message : String(error)))
    .then((result) => {
      port.postMessage({ id, result } satisfies ReadAnswer);
    });
});
