/**
 * Answers from a copy of the app in the browser, so that it opens without its server, and at once. Runs in the service
 * worker: imports nothing, and the build puts `files` and `version` before it (vite.config.ts).
 */

/** Addresses of all that the app consists of, relative to this script, and their digests; the page itself is `./`. */
declare const files: readonly (readonly [address: string, integrity: string])[]
/** Differs as soon as one of the files does. */
declare const version: string

/** The part of the standard's ServiceWorkerGlobalScope that is used here: the DOM's types have none. */
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { matchAll(which: { includeUncontrolled: true }): Promise<readonly unknown[]> }
  addEventListener(
    kind: 'install' | 'activate',
    answer: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void
  addEventListener(kind: 'message', answer: (event: { readonly data: unknown }) => void): void
  addEventListener(
    kind: 'fetch',
    answer: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void
  skipWaiting(): Promise<void>
}

const worker = globalThis as unknown as WorkerScope
const { scope } = worker.registration
// Other apps of the same server keep copies beside ours.
const ours = `simpul ${scope} `
const current = ours + version

worker.addEventListener('install', (event) => event.waitUntil(fetchCopy()))
worker.addEventListener('activate', (event) => event.waitUntil(forgetOldCopies()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope))
    event.respondWith(answer(event.request))
})

/** All or nothing: a page to log in, or half of another version, must never become the app. */
async function fetchCopy(): Promise<void> {
  const requests = files.map(([address, integrity]) => {
    // A server may let the browser keep the page longer than it is the newest.
    return new Request(new URL(address, scope), { cache: 'no-cache', redirect: 'error', integrity })
  })
  const cache = await caches.open(current)
  try {
    await cache.addAll(requests)
  } catch (error) {
    await caches.delete(current)
    throw error
  }
}

async function copiesBefore(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current)
}

/** A window that was opened before this version may still ask for parts of its own. */
async function forgetOldCopies(): Promise<void> {
  const windows = await worker.clients.matchAll({ includeUncontrolled: true })
  const old = await copiesBefore()
  await Promise.all((windows.length > 0 ? old.slice(0, -3) : old).map((name) => caches.delete(name)))
}

/** What there is no copy of comes from the server. */
async function answer(request: Request): Promise<Response> {
  // A storage that cannot be read must not keep the app from a server that is there.
  return (await copyFor(request).catch(() => undefined)) ?? fetch(request)
}

async function copyFor(request: Request): Promise<Response | undefined> {
  if (request.mode === 'navigate' && isPage(request.url)) return copyIn([current], scope)
  return copyIn([current, ...(await copiesBefore()).toReversed()], request)
}

async function copyIn(copies: readonly string[], wanted: RequestInfo): Promise<Response | undefined> {
  for (const cacheName of copies) {
    // What the copy was fetched with differs from what a page asks with.
    const found = await caches.match(wanted, { cacheName, ignoreVary: true })
    if (found) return found
  }
  return undefined
}

/** The page under either of its names, whatever is asked of it. */
function isPage(url: string): boolean {
  const { origin, pathname } = new URL(url)
  return ['', 'index.html'].includes((origin + pathname).slice(scope.length))
}
