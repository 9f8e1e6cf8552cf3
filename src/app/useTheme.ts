/** The theme in force, and its colours as custom properties of the page. */

import { useLayoutEffect, useSyncExternalStore } from 'react'
import { type Palette, paletteOf, type Theme } from '../scene/palette'
import type { PreferencesState } from '../state/preferences'
import { usePreferences } from '../ui/workspace'

const darkDevice = () => window.matchMedia('(prefers-color-scheme: dark)')

export function useTheme(): Theme {
  const wanted = usePreferences((state) => state.theme)
  const dark = useSyncExternalStore(followDevice, () => darkDevice().matches)
  const theme = inForce(wanted, dark)
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement
    for (const [name, colour] of coloursOf(paletteOf(theme))) style.setProperty(`--${name}`, colour)
    style.colorScheme = theme
    dataset['theme'] = theme
    for (const meta of document.querySelectorAll('meta[name=theme-color]'))
      meta.setAttribute('content', paletteOf(theme).page)
  }, [theme])
  return theme
}

/** The theme in force on a device that is set as it is now. */
export function themeNow(wanted: PreferencesState['theme']): Theme {
  return inForce(wanted, darkDevice().matches)
}

function inForce(wanted: PreferencesState['theme'], dark: boolean): Theme {
  if (wanted !== 'system') return wanted
  return dark ? 'dark' : 'light'
}

function coloursOf(palette: Palette): readonly (readonly [string, string])[] {
  return Object.entries(palette).flatMap(([name, colour]) =>
    typeof colour === 'string' ? [[name, colour] as const] : [],
  )
}

function followDevice(changed: () => void): () => void {
  const query = darkDevice()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
