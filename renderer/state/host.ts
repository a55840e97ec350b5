import type { Bridge, RostrumEvent, Send } from '../../workspace/contract';
import { hostBridge } from '../client/bridge';
import { createSend } from '../client/send';

let typed: Send | undefined;

/** The one typed call to the host. Never rejects; expected failures are values. */
export const send: Send = (name, input) => {
  typed ??= createSend(hostBridge());
  return typed(name, input);
};

/** Calls off the work that this names. Nothing is said where it has ended meanwhile. */
export const cancelJob = (job: string): void => void send('job.cancel', { job });

/** Files out, paths in, and which host this is. */
export const bridge = (): Bridge => hostBridge();

/** Events of one kind; returns how to stop listening. */
export function listenFor<Kind extends RostrumEvent['kind']>(
  kind: Kind,
  told: (event: Extract<RostrumEvent, { kind: Kind }>) => void,
): () => void {
  return hostBridge().listen((event) => {
    if (isOfKind(event, kind)) told(event);
  });
}

const isOfKind = <Kind extends RostrumEvent['kind']>(
  event: RostrumEvent,
  kind: Kind,
): event is Extract<RostrumEvent, { kind: Kind }> => event.kind === kind;
