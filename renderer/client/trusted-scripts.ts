/**
 * The page's policy asks for trusted types (workspace/pages.ts), and a worker's address is one of the places that want one. This
 * only policy lets through addresses of the app itself; markup and script as text it cannot make at all.
 * Loaded by index.html before everything else.
 */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}
declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin, protocol } = new URL(address, document.baseURI);
    if (origin === location.origin || protocol === 'blob:') return address;
    throw new TypeError(`Not a script of this app: ${address}`);
  },
});

export {};
