/** The whole table of actions, with the part that is loaded when it is asked for. */

import type { AllWords } from '../../i18n/words'
import type { Action } from './action'
import { actions } from './actions'
import { clipboardActions } from './clipboard'
import { severalActions } from './several'

export const allActions = { ...actions, ...severalActions, ...clipboardActions } as const satisfies Readonly<
  Record<string, Action<AllWords>>
>
