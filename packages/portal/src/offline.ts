/** Keeps the pages usable without a network after the first visit. Without a service worker the portal still works. */
const policy = window.trustedTypes?.createPolicy('portal', { createScriptURL: (url) => url });
const script = new URL('service-worker.js', document.baseURI).href;

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const url = policy ? (policy.createScriptURL(script) as unknown as string) : script;
  navigator.serviceWorker.register(url).catch((error: unknown) => {
    console.warn('This browser does not keep the pages for offline use.', error);
  });
}

export {};
