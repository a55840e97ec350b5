import type { MessageBoxReturnValue, OpenDialogReturnValue, SaveDialogReturnValue } from 'electron';

/** What the test offers the app: windows, which are pages of its Chromium. */
export interface TestOffers {
  openWindow(id: number, window: { preload: string; width: number; height: number }): Promise<void>;
  load(id: number, address: string): Promise<void>;
  closeWindow(id: number): Promise<void>;
  /** Gives the preload of the window's present document a message of main. */
  deliver(id: number, text: string): Promise<void>;
}

export interface ServedPage {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface DialogAnswers {
  readonly showOpenDialog: OpenDialogReturnValue;
  readonly showSaveDialog: SaveDialogReturnValue;
  readonly showMessageBox: MessageBoxReturnValue;
}
/** What a person answers a dialog with. */
export type DialogAnswer = {
  [Name in keyof DialogAnswers]: { readonly dialog: Name; readonly answer: DialogAnswers[Name] };
}[keyof DialogAnswers];

/** What the app offers the test: what its windows tell, and what a person or the system does outside them. */
export interface AppOffers {
  /** A preload's `invoke`; the text of what it resolves to. Rejects in Electron's words. */
  invoked(id: number, address: string, text: string): Promise<string>;
  served(address: string, method: string): Promise<ServedPage>;
  mayNavigate(id: number, address: string): boolean;
  wantsWindow(id: number, address: string): void;
  happened(id: number, event: 'dom-ready' | 'did-finish-load' | 'closed'): void;

  answerDialog(answer: DialogAnswer): void;
  /** File names that save dialogs proposed, in order. */
  suggestedNames(): string[];
  clickMenu(...labels: string[]): void;
  /** As the Finder hands a file over. */
  openFile(path: string): void;
  /** As a second start with these arguments does. */
  secondInstance(argv: string[], folder: string): void;
  systemTheme(dark: boolean): void;
  /** Addresses given to the system's browser. */
  openedOutside(): string[];
}
