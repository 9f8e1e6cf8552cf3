/** Gestures of a person on the map, and what each of their frames costs the main thread. */
import { mainThread } from './measure.js'

const frames = 40
const nextFrame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))

/** Drags the actor nearest the middle. */
export async function drag(page) {
  await page.getByRole('region', { name: 'Map' }).focus()
  await page.keyboard.press('Enter')
  const box = await page.locator('.map-cursor').boundingBox()
  await page.keyboard.press('Escape')
  return follow(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
}

/** Pans from a corner where nobody is. */
export async function pan(page) {
  const box = await page.getByRole('region', { name: 'Map' }).boundingBox()
  return follow(page, { x: box.x + 6, y: box.y + box.height / 3 })
}

/** Zooms in and out with the wheel. Gives CPU milliseconds per notch, and the longest task. */
export async function zoom(page) {
  const box = await page.getByRole('region', { name: 'Map' }).boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const notches = 12
  const { ms, longest } = await mainThread(page, async () => {
    for (let i = 0; i < notches; i++) {
      await page.mouse.wheel(0, i < notches / 2 ? 100 : -100)
      await page.waitForTimeout(60)
    }
    await page.waitForTimeout(1500)
  })
  return { each: ms / notches, longest }
}

/** Gives CPU milliseconds per frame between press and release, and the longest task from press to release. */
async function follow(page, from) {
  await page.waitForTimeout(1000)
  await page.mouse.move(from.x, from.y)
  const pressed = await mainThread(page, async () => {
    await page.mouse.down()
    // The first moves turn the press into a gesture.
    await page.mouse.move(from.x + 10, from.y + 10, { steps: 3 })
    await page.waitForTimeout(1000)
  })
  const eachFrame = (act) => async () => {
    for (let i = 1; i <= frames; i++) {
      await act(i)
      await nextFrame(page)
    }
  }
  // Asking the page for a frame costs something by itself, which is not the map's.
  const asking = await mainThread(
    page,
    eachFrame(() => undefined),
  )
  const moving = await mainThread(
    page,
    eachFrame((i) => page.mouse.move(from.x + 10 + 2 * i, from.y + 10 + i)),
  )
  const released = await mainThread(page, async () => {
    await page.mouse.up()
    await page.waitForTimeout(1500)
  })
  return {
    each: Math.max(0, moving.ms - asking.ms) / frames,
    longest: Math.max(pressed.longest, moving.longest, released.longest),
  }
}
