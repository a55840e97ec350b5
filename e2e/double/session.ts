import type { Session, session as RealSession, WebContents } from 'electron';
import { lacks, strictly } from './strictly';

let onRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;
let onCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;

const defaultSession = strictly<Session>('session.defaultSession', {
  setPermissionRequestHandler: (handler) => void (onRequest = handler),
  setPermissionCheckHandler: (handler) => void (onCheck = handler),
});
export const session = strictly<typeof RealSession>('session', { defaultSession });

/** Pages of the double get no permission at all, so an app that would give one is not this app. */
export function assertNothingGranted(contents: WebContents): void {
  if (!onRequest || !onCheck) lacks('permissions: the app must deny them before it loads a page');
  const done = (granted: boolean): void => {
    if (granted) lacks('permission for media');
  };
  Reflect.apply(onRequest, undefined, [contents, 'media', done, {}]);
  if (Reflect.apply(onCheck, undefined, [contents, 'media', '', {}])) lacks('permission for media');
}
