import type { Bridge, RostrumEvent } from '../../workspace/contract';
import { fail } from '../../workspace/contract/result';
import { decodeWire, wireParts } from '../../workspace/contract/wire';
import { fewAtOnce } from './few-at-once';
import { parseEvent } from './parse-event';

/** The bridge to the browser host (server/). Addresses are relative: the page knows its host by where it came from. */
export function createHttpBridge(): Bridge {
  const listeners = new Set<(event: RostrumEvent) => void>();
  let source: EventSource | undefined;
  return {
    host: 'browser',
    call: fewAtOnce(call),
    listen: (listener) => {
      listeners.add(listener);
      source ??= openEvents((event) => {
        for (const tell of listeners) tell(event);
      });
      return () => void listeners.delete(listener);
    },
    saveFile: (name, mime, bytes) => {
      download(name, mime, bytes);
      return Promise.resolve(name);
    },
    choosePath: () => Promise.resolve({ kind: 'unsupported' }),
  };
}

/** Trouble on the way throws; what the host could not do is its answer. */
async function call(name: string, input: unknown): Promise<unknown> {
  const response = await fetch(`call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    // A blob leaves the page without being copied in it: files of many megabytes do not hold the window up.
    body: new Blob([...wireParts(input)]),
    credentials: 'same-origin',
    cache: 'no-store',
  });
  if (response.status === 413) return fail('file-too-large');
  if (!response.ok) throw new Error(`the host refused the call (${response.status})`);
  return decodeWire(new Uint8Array(await response.arrayBuffer()));
}

function openEvents(tell: (event: RostrumEvent) => void): EventSource {
  const source = new EventSource('events');
  let lost = false;
  source.addEventListener('error', () => {
    lost = true;
  });
  // What happened while the line was cut was not told: the project may be another.
  source.addEventListener('open', () => {
    if (lost) tell({ kind: 'changed', revision: 0 });
    lost = false;
  });
  source.addEventListener('message', (message: MessageEvent<string>) => {
    const event = parseEvent(JSON.parse(message.data));
    if (event) tell(event);
  });
  return source;
}

function download(name: string, mime: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns; a minute is more than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
