/** Findings follow the network, and nothing that does not change them makes them look out of date. */

import { expect, it } from 'vitest'
import type { Findings } from '../../src/analysis/findings'
import { emptyHistory } from '../../src/network/history'
import type { Network } from '../../src/network/network'
import { createDocument } from '../../src/state/document'
import { followInsights } from '../../src/state/insights'
import { aNetwork, anActor, aPlace } from '../builders'
import { FakeStore, stoppedClock } from './fakeStore'

it('stay current when an actor is moved, even while they are computed', async () => {
  const document = createDocument(new FakeStore(), stoppedClock)
  document.open('one', { seq: 0, network: aNetwork('abc'), history: emptyHistory })
  const answers: (() => void)[] = []
  const analyse = () =>
    new Promise<Findings>((resolve) => answers.push(() => resolve({ seq: answers.length } as Findings)))
  const { state } = followInsights(document, { analyse }, stoppedClock)
  const move = (x: number) => document.run('moveActors', { places: [aPlace('a', x, 5, true)], by: 'hand' })
  document.run('addActors', { actors: [anActor('d')], places: [aPlace('d', 0, 0)] })
  move(7)
  expect(answers).toHaveLength(1)
  answers[0]!()
  await new Promise((resolve) => setTimeout(resolve))
  expect(state.getState()).toMatchObject({ computing: false, of: document.state.getState().network })
  move(9)
  expect(state.getState().of).toBe(document.state.getState().network)
  expect(answers).toHaveLength(1)
})

it('stay those of before, marked as such, when computing is cancelled', async () => {
  const document = createDocument(new FakeStore(), stoppedClock)
  const answers: ((findings: Findings | null) => void)[] = []
  const analyse = () => new Promise<Findings | null>((resolve) => answers.push(resolve))
  const { state } = followInsights(document, { analyse }, stoppedClock)
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  document.open('one', { seq: 0, network: aNetwork('abc'), history: emptyHistory })
  await settled()
  const known = { seq: 1 } as Findings
  expect(state.getState().computing).toBe(true)
  await expect.poll(() => answers.length).toBe(1)
  answers[0]!(known)
  await settled()
  document.run('addActors', { actors: [anActor('d')], places: [aPlace('d', 0, 0)] })
  expect(state.getState().computing).toBe(true)
  answers[1]!(null)
  await settled()
  expect(state.getState()).toMatchObject({ findings: known, computing: false, slow: false })
  expect(state.getState().of).not.toBe(document.state.getState().network)
  document.run('addActors', { actors: [anActor('e')], places: [aPlace('e', 0, 0)] })
  expect(answers).toHaveLength(3)
})

it('of a network that is opened are asked for in a task of their own, of the network as it is by then', async () => {
  const document = createDocument(new FakeStore(), stoppedClock)
  const asked: Network[] = []
  const analyse = (network: Network) => {
    asked.push(network)
    return new Promise<null>(() => undefined)
  }
  const { state } = followInsights(document, { analyse }, stoppedClock)
  document.open('one', { seq: 0, network: aNetwork('abc'), history: emptyHistory })
  expect(asked).toEqual([])
  expect(state.getState()).toMatchObject({ computing: true, findings: null })
  document.run('addActors', { actors: [anActor('d')], places: [aPlace('d', 0, 0)] })
  await new Promise((resolve) => setTimeout(resolve))
  expect(asked).toEqual([document.state.getState().network])
})
