import { parentPort } from 'node:worker_threads';
import { fail } from '../contract/basics';
import { readFileHere } from './import-file';
import type { ReadAnswer, ReadRequest } from './reader-thread';

/** The thread of createReaderWorker: answers each request with the file as read. */
const port = parentPort;
port?.on('message', ({ id, bytes, fileName, settings }: ReadRequest) => {
  void readFileHere(bytes, fileName, settings)
    .catch((error: unknown) => fail('internal', error instanceof Error ? error.message : String(error)))
    .then((result) => {
      port.postMessage({ id, result } satisfies ReadAnswer);
    });
});
