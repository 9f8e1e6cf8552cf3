/** Language and colours: from each to the next, remembered among the preferences. */

import { expect, it } from 'vitest'
import { wordsOf } from '../../../src/i18n/words'
import { actions } from '../../../src/ui/actions/actions'
import { aWorkspace } from '../../state/aWorkspace'

it('the language is the other one as soon as its texts are there', async () => {
  const workspace = await aWorkspace()
  const language = () => workspace.preferences.getState().language
  expect(language()).toBe('id')
  await actions.language.run(workspace)
  expect(language()).toBe('en')
  expect(actions.language.label(wordsOf('en'))).toBe('Language')
  await actions.language.run(workspace)
  expect(language()).toBe('id')
})

it('the theme goes round', async () => {
  const workspace = await aWorkspace()
  const seen = Array.from({ length: 4 }, () => {
    actions.theme.run(workspace)
    return workspace.preferences.getState().theme
  })
  expect(seen).toEqual(['light', 'dark', 'system', 'light'])
})
