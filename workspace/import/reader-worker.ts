import { parentPort } from 'node:worker_threads';
import { fail, succeed, type Result } from '../contract/result';
import { readFileHere } from './import-file';
import type { Done, ReadAnswer, ReadRequest } from './reader-thread';
import { splitHere } from './unpack';

/** The thread of createReaderWorker: says that it has begun with a file, and answers with what came of it. */
const port = parentPort;
port?.on('message', (request: ReadRequest) => {
  const { id } = request;
  port.postMessage({ id } satisfies ReadAnswer);
  void work(request)
    .catch((error: unknown) => fail('internal', error instanceof Error ? error.message : String(error)))
    .then((result) => {
      port.postMessage({ id, result } satisfies ReadAnswer);
    });
});

async function work({ task, bytes, fileName, settings }: ReadRequest): Promise<Result<Done>> {
  if (task === 'split') {
    const parts = await splitHere(bytes, fileName);
    return parts.ok ? succeed({ task, parts: parts.value }) : parts;
  }
  const read = await readFileHere(bytes, fileName, settings);
  return read.ok ? succeed({ task, file: read.value }) : read;
}
