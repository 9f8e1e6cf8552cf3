/** The part of the table of actions that is about the app itself: the language it speaks, its colours. */

import { loadAllWords } from '../../i18n/words'
import type { Action } from './action'

const otherLanguage = { id: 'en', en: 'id' } as const
const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const

export const appearanceActions = {
  language: {
    label: (w) => w.frame.language,
    async run({ preferences }) {
      const language = otherLanguage[preferences.getState().language]
      await loadAllWords(language)
      preferences.setState({ language })
    },
  },
  theme: {
    label: (w) => w.frame.theme,
    run: ({ preferences }) => preferences.setState(({ theme }) => ({ theme: nextTheme[theme] })),
  },
} as const satisfies Readonly<Record<string, Action>>
