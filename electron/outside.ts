import type { MessageBoxOptions } from 'electron';
import { outsideAddress } from './guard-contents';

interface Desk {
  readonly dialog: { showMessageBox(options: MessageBoxOptions): Promise<{ response: number }> };
  readonly shell: { openExternal(address: string): Promise<void> };
}

/** Hands a link of a page to the system's browser or mail, if a person says yes to the address as it will be opened. */
export async function offerOutside(address: string, { dialog, shell }: Desk): Promise<void> {
  const target = outsideAddress(address);
  if (target === undefined) return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Open this link outside Rostrum?',
    detail: target,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(target);
}
