/** Hands the workspace to every component, and the parts of it that they follow. */

import { createContext, useContext } from 'react'
import type { Words } from '../i18n/id'
import { type AllWords, allWordsOf, wordsOf } from '../i18n/words'
import type { DocumentState } from '../state/document'
import type { InsightsState } from '../state/insights'
import { useObserved } from '../state/observe'
import type { PreferencesState } from '../state/preferences'
import type { RingsState } from '../state/rings'
import type { SessionState } from '../state/session'
import type { Workspace } from '../state/workspace'

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('a component outside the workspace')
  return workspace
}

export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useObserved(useWorkspace().document.state, select)
}

export function useNetwork() {
  return useDocument((state) => state.network)
}

/** The part that the filter leaves. */
export function useShownNetwork() {
  return useObserved(useWorkspace().shown, (shown) => shown)
}

export function useInsights<T>(select: (state: InsightsState) => T): T {
  return useObserved(useWorkspace().insights, select)
}

export function useRings<T>(select: (state: RingsState) => T): T {
  return useObserved(useWorkspace().rings.state, select)
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useObserved(useWorkspace().session, select)
}

export function usePreferences<T>(select: (state: PreferencesState) => T): T {
  return useObserved(useWorkspace().preferences, select)
}

export function useLanguage() {
  return usePreferences((state) => state.language)
}

export function useWords(): Words {
  return wordsOf(useLanguage())
}

/** For pages and dialogs that are loaded when they are asked for, together with these texts. */
export function useAllWords(): AllWords {
  return allWordsOf(useLanguage())
}
