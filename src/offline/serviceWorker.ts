/**
 * Answers from a copy of the app in the browser, so that it opens without its server, and at once. Runs in the service
 * worker: imports nothing, and the build puts `files` and `version` before it (vite.config.ts).
 */

/** Addresses of all that the app consists of, relative to this script; the page itself is `./`. */
declare const files: readonly string[]
/** Differs as soon as one of the files does. */
declare const version: string

/** The part of the standard's ServiceWorkerGlobalScope that is used here: the DOM's types have none. */
interface WorkerScope {
  readonly registration: { readonly scope: string }
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

async function fetchCopy(): Promise<void> {
  const cache = await caches.open(current)
  // A server may let the browser keep the page longer than it is the newest.
  await cache.addAll(files.map((file) => new Request(new URL(file, scope), { cache: 'no-cache' })))
}

/** A window that was opened before this version may still ask for parts of the one before. */
async function forgetOldCopies(): Promise<void> {
  const before = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current)
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)))
}

/** What the copy lacks comes from the server. */
async function answer(request: Request): Promise<Response> {
  const wanted = request.mode === 'navigate' && isPage(request.url) ? scope : request
  const copy = await caches.open(current)
  return (await copy.match(wanted)) ?? (await caches.match(wanted)) ?? fetch(request)
}

/** The page under either of its names, whatever is asked of it. */
function isPage(url: string): boolean {
  const { origin, pathname } = new URL(url)
  return ['', 'index.html'].includes((origin + pathname).slice(scope.length))
}
