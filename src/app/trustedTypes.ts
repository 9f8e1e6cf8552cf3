/** Creates the page's only Trusted Types policy; imported before anything else, so that no script slips past it. */

/**
 * Decides whether a script or worker may be loaded.
 * @param url as the caller wrote it, relative to `base` or absolute
 * @param base address of the page
 * @returns the absolute address when it lies in the build's own `assets/` folder or is that of the service worker,
 * otherwise null
 */
export function allowOwnScript(url: string, base: string): string | null {
  const folder = new URL('assets/', base).href
  const keeper = new URL('serviceWorker.js', base).href
  const address = URL.canParse(url, base) ? new URL(url, base).href : ''
  return address.startsWith(folder) || address === keeper ? address : null
}

// Unit tests import the rule where there is no page.
if (typeof window !== 'undefined') {
  window.trustedTypes?.createPolicy('default', {
    // The standard refuses by null, which the published types leave out.
    createScriptURL: (url) => allowOwnScript(url, document.baseURI) as string,
  })
}
