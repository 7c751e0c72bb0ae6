// Answers from what was kept at the first visit; asks the network for what was not. `FILES` is filled in by the build.
const kept = `iapt-portal-${VERSION}`;

// A new version waits until every page is closed: it never changes files under somebody who is answering.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('iapt-portal-') && name !== kept);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))));
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(/\/brought\/.*\.json$/.test(new URL(request.url).pathname) ? newest(request) : known(request));
});

async function known(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? first(request);
}

/** What was built and is not kept yet: the words of another language, which serve without a network from now on. */
async function first(request) {
  const answer = await fetch(request);
  if (answer.ok && /\/assets\/[^/]+\.js$/.test(new URL(request.url).pathname)) {
    const cache = await caches.open(kept);
    await cache.put(request, answer.clone());
  }
  return answer;
}

/** What a service brings changes without a build: it is asked for anew, and what came last serves without a network. */
async function newest(request) {
  const cache = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const last = await cache.match(request);
    if (last) return last;
    throw error;
  }
}
