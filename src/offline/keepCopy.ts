/** Keeps a copy of the app in the browser, and tells when a newer version of it is ready. */

// Typed as if it was everywhere.
const keeper = navigator.serviceWorker as ServiceWorkerContainer | undefined
/** What this window came from; another one may have taken over before anybody listens. */
const origin = keeper?.controller ?? null

/**
 * Asks the browser to keep the copy; does nothing where it has no service workers, as over plain http.
 * @param onNewer called with what loads the newer version: everything typed has to be stored by then; called again in
 * windows that stayed behind when another one loaded it
 * @throws when the browser refuses (storage is full or switched off): the app then needs its server, as before
 */
export async function keepCopy(onNewer: (load: () => void) => void): Promise<void> {
  if (!keeper) return
  const reload = () => window.location.reload()
  let loading = false
  keeper.addEventListener('controllerchange', () => (loading ? reload() : onNewer(reload)))
  if (origin && keeper.controller !== origin) onNewer(reload)
  const registration = await keeper.register('serviceWorker.js', { updateViaCache: 'none' })
  const look = () => {
    // The first copy of all waits for nobody.
    if (!registration.waiting || !keeper.controller) return
    onNewer(() => {
      loading = true
      if (registration.waiting) registration.waiting.postMessage('take over')
      else reload()
    })
  }
  const watch = () => registration.installing?.addEventListener('statechange', look)
  look()
  // The browser looked for a newer version when the page was opened: it may be on its way already.
  watch()
  registration.addEventListener('updatefound', watch)
}
