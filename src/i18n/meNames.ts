/** What whoever maps is called until they write their name; it stays so when the language changes. */

import type { Language } from './numbers'

export const meNames: Readonly<Record<Language, string>> = { id: 'Saya', en: 'Me' }

/** Whether a name says already that it is me, in either language. */
export function saysMe(name: string): boolean {
  return Object.values(meNames).includes(name)
}
