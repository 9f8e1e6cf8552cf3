/** What belongs to one view does not follow a person to another. */

import { expect, it } from 'vitest'
import { createSession } from '../../src/state/session'

it('leaves the menu behind with the view it was asked for in', () => {
  const session = createSession()
  session.setState({ view: 'people' })
  const menu = { about: 'actor', x: 1, y: 2 } as const
  session.setState({ menu })
  session.setState({ dialog: 'palette' })
  expect(session.getState().menu).toEqual(menu)
  session.setState({ view: 'map' })
  expect(session.getState().menu).toBeNull()
})
