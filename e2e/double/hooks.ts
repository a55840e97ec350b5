import type { InitializeHook, ResolveHook } from 'node:module';

let double = '';

export const initialize: InitializeHook<string> = (address) => {
  double = address;
};

/** `import 'electron'` of the built app finds the double; everything else is found as ever. */
export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === 'electron' || specifier === 'electron/main'
    ? { url: double, shortCircuit: true }
    : next(specifier, context);
