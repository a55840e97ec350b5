/** Files on the desktop's command line: all that is no switch (Chromium adds some of its own to a second instance's). */
export function givenFiles(argv: readonly string[], isPackaged: boolean): readonly string[] {
  // Unpackaged, the second argument is the app's folder.
  return argv.slice(isPackaged ? 1 : 2).filter((argument) => !argument.startsWith('-'));
}
