import type { Session, WebContents } from 'electron';
import { isHome } from './window';

/** Asks a person whether an address may go to the system's browser, and hands it over. */
type OpenOutside = (address: string) => void;

/** A page stays where it is: no other address, no window of its own, no webview. Links that lead out go through `openOutside`. */
export function guardContents(contents: WebContents, openOutside: OpenOutside): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (isHome(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No permission is given, asked for or checked. */
export function denyPermissions(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
): void {
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.setPermissionCheckHandler(() => false);
}

/** The address as the system may get it: https and mailto only; undefined for all else. */
export function outsideAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : undefined;
}
