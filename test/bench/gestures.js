/** Gestures of a person on the map, and what each of their frames costs the main thread. */
import { longTasks, taskSeconds } from './measure.js'

const frames = 40

/** Drags the actor nearest the middle. Gives CPU milliseconds per frame between press and release, and the longest task of all. */
export async function dragFrames(page, session) {
  await page.getByRole('region', { name: 'Map' }).focus()
  await page.keyboard.press('Enter')
  const box = await page.locator('.map-cursor').boundingBox()
  await page.keyboard.press('Escape')
  return follow(page, session, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
}

/** Pans from a corner where nobody is. */
export async function panFrames(page, session) {
  const box = await page.getByRole('region', { name: 'Map' }).boundingBox()
  return follow(page, session, { x: box.x + 6, y: box.y + box.height / 3 })
}

async function costOf(page, session, act) {
  const before = await taskSeconds(session)
  for (let i = 1; i <= frames; i++) {
    await act(i)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }
  return ((await taskSeconds(session)) - before) / frames
}

async function follow(page, session, from) {
  await page.waitForTimeout(1000)
  await longTasks(page)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // The first moves turn the press into a gesture.
  await page.mouse.move(from.x + 10, from.y + 10, { steps: 3 })
  await page.waitForTimeout(500)
  // Asking the page for a frame costs something by itself, which is not the map's.
  const asking = await costOf(page, session, () => undefined)
  const moving = await costOf(page, session, (i) => page.mouse.move(from.x + 10 + 2 * i, from.y + 10 + i))
  const each = Math.max(0, moving - asking)
  await page.mouse.up()
  await page.waitForTimeout(1000)
  return { each, longest: await longTasks(page) }
}
