/** All keyboard shortcuts by where they work, from the table of actions and from the map, and what switches some off. */

import type { AllWords } from '../../i18n/words'
import type { Workspace } from '../../state/workspace'
import { type Action, keyNames, type KeysIn } from '../actions/action'
import { allActions } from '../actions/allActions'
import { Dialog } from '../kit/Dialog'
import { CheckField, Section } from '../kit/fields'
import { useAllWords, usePreferences, useWorkspace } from '../workspace'
import './shortcuts.css'

interface Shortcut {
  readonly keys: string
  readonly label: (words: AllWords, workspace: Workspace) => string
}

const entries: readonly Action<AllWords>[] = Object.values(allActions)

/** Keys that some part of the screen minds itself. */
const others: Readonly<Record<KeysIn, readonly Shortcut[]>> = {
  everywhere: [{ keys: 'Mod+F', label: (w) => w.frame.search }],
  selection: [],
  map: [
    { keys: 'Enter', label: (w) => w.shortcuts.enter },
    { keys: '← ↑ → ↓', label: (w) => w.shortcuts.walk },
    { keys: 'Home, End', label: (w) => w.shortcuts.ends },
    { keys: 'Page Down, Page Up', label: (w) => w.shortcuts.all },
    { keys: 'Shift+Enter', label: (w) => w.shortcuts.more },
    { keys: 'Shift+F10', label: (w) => w.shortcuts.menu },
  ],
}

export function ShortcutsDialog() {
  const workspace = useWorkspace()
  const { session, preferences } = workspace
  const singleKeys = usePreferences((state) => state.singleKeys)
  const words = useAllWords()
  const { shortcuts: w, frame } = words
  return (
    <Dialog
      title={frame.shortcuts}
      closeLabel={frame.close}
      onClose={() => session.setState({ dialog: null })}
    >
      <div>
        <CheckField
          label={w.singleKeys}
          hint={w.singleKeysHint}
          checked={singleKeys}
          onChange={(on) => preferences.setState({ singleKeys: on })}
        />
      </div>
      {/* Nothing in it takes the focus, and by keyboard only what has it can be scrolled. */}
      <div className="shortcuts" role="group" tabIndex={0} aria-label={frame.shortcuts}>
        {(['everywhere', 'selection', 'map'] as const).map((place) => (
          <Section key={place} title={w.in[place]}>
            <dl>
              {shortcutsOf(place, singleKeys).map(({ keys, label }) => (
                <div key={keys}>
                  <dt>{label(words, workspace)}</dt>
                  <dd>
                    <kbd>{keyNames(keys, words)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
      </div>
    </Dialog>
  )
}

/** Those that work there now. */
function shortcutsOf(place: KeysIn, singleKeys: boolean): readonly Shortcut[] {
  const own = entries.flatMap(({ shortcut, keysIn, label }) =>
    keysIn === place && (singleKeys || shortcut.length > 1) ? [{ keys: shortcut, label }] : [],
  )
  return [...own, ...others[place]]
}
