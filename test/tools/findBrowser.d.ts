/** Types of findBrowser.js for the Playwright settings. */
export function findBrowser(): string | undefined
