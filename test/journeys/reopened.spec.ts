/** A large map that was left: what is drawn while the page comes up is the map, and can be worked on at once. */

import { expect, type Page, test } from '@playwright/test'
import { plantedNetwork } from '../bench/network'
import { map, openBackupOf, saved, settled, type Spot, spots, start } from './app'

type Drawer = 'works' | 'is missing' | 'is late'

interface Watched {
  /** Every picture that was shown, as an address of its data. */
  readonly pictures: readonly string[]
  /** How many of them came from a worker. */
  readonly adopted: number
  /** How often the page was kept from drawing by itself after a while. */
  readonly patience: number
  /** Lets the worker that is late begin. */
  readonly release: () => void
}

declare global {
  interface Window {
    watched: Watched
  }
}

/** Leaves a map of 600 whose view is remembered. From now on the page notes what it shows. */
async function leaveLargeMap(page: Page): Promise<void> {
  await start(page)
  await openBackupOf(page, plantedNetwork(600))
  await saved(page)
  const isRemembered = () =>
    page.evaluate(() => /"large":true,"view":\{/.test(localStorage.getItem('simpul.preferences') ?? ''))
  await expect.poll(isRemembered).toBe(true)
  await analysed(page)
  await page.addInitScript(watchSheets)
}

async function analysed(page: Page): Promise<void> {
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toBeAttached()
}

/** Runs in the page before anything else does. */
function watchSheets(): void {
  const drawer = sessionStorage.getItem('drawer') as Drawer | null
  const held: (() => void)[] = []
  const pictures: string[] = []
  const watched = { pictures, adopted: 0, patience: 0, release: () => held.splice(0).forEach((go) => go()) }
  window.watched = watched
  window.Worker = class extends window.Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      const draws = String(address).includes('firstPicture')
      if (draws && drawer === 'is missing') throw new Error('made up: no such worker')
      super(address, options)
      if (!draws || drawer !== 'is late') return
      const send = this.postMessage.bind(this)
      this.postMessage = (message: unknown) => held.push(() => send(message))
    }
  }
  const drawImage = Reflect.get(CanvasRenderingContext2D.prototype, 'drawImage') as (
    ...all: unknown[]
  ) => void
  CanvasRenderingContext2D.prototype.drawImage = function (...all: unknown[]) {
    if (all[0] instanceof ImageBitmap) watched.adopted++
    Reflect.apply(drawImage, this, all)
  }
  // Nor does the page lose its patience with it, which is so many milliseconds.
  const later = window.setTimeout.bind(window)
  window.setTimeout = ((work: () => void, delay?: number) => {
    if (drawer !== 'is late' || delay !== 1500) return later(work, delay)
    watched.patience++
    return 0
  }) as typeof window.setTimeout
  let shown: Element | undefined
  new MutationObserver(() => {
    const sheets = [...document.querySelectorAll<HTMLCanvasElement>('.map-sheet')]
    const now = sheets.find(({ style }) => style.visibility !== 'hidden')
    // The first of the two is empty to begin with.
    if (now && now !== (shown ?? sheets[0])) pictures.push(now.toDataURL())
    shown = now
  }).observe(document, { subtree: true, attributeFilter: ['style'] })
}

async function comeBack(page: Page, drawer: Drawer): Promise<void> {
  await page.evaluate((drawer) => sessionStorage.setItem('drawer', drawer), drawer)
  await page.reload()
  await saved(page)
}

/** What was shown, once there was something. */
async function seen(page: Page): Promise<Pick<Watched, 'pictures' | 'adopted'>> {
  const look = () =>
    page.evaluate(() => ({ pictures: window.watched.pictures, adopted: window.watched.adopted }))
  await expect.poll(async () => (await look()).pictures.length).toBeGreaterThan(0)
  return look()
}

test('a worker draws the very picture that the page draws where there is none', async ({ page }) => {
  await leaveLargeMap(page)
  await comeBack(page, 'works')
  await analysed(page)
  const drawn = await seen(page)
  expect(drawn.adopted).toBe(1)
  expect(drawn.pictures[0]!.length).toBeGreaterThan(50_000)
  // The scene that comes later is not painted once more.
  expect(new Set(drawn.pictures).size).toBe(drawn.pictures.length)
  await comeBack(page, 'is missing')
  const own = await seen(page)
  expect(own.adopted).toBe(0)
  expect(own.pictures[0] === drawn.pictures[0]).toBe(true)
})

test('who is dragged before anything else is there moves, and Undo brings them back', async ({ page }) => {
  await leaveLargeMap(page)
  await neverIdle(page)
  await comeBack(page, 'works')
  await seen(page)
  await expect(page.locator('.legend')).toBeVisible()
  const found = await spots(page, 2)
  const [before, other] = [found.get('Made-up 1')!, found.get('Made-up 2')!]
  const to = { x: before.x - 50, y: before.y + 10 }
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  // What rests is on the other sheet by now.
  await expect.poll(async () => (await seen(page)).pictures.length).toBeGreaterThan(1)
  expect(await isInked(page, other)).toBe(true)
  expect(await isInked(page, before)).toBe(false)
  await page.mouse.up()
  await saved(page)
  await expectAt(page, to, 'Made-up 1')
  await page.keyboard.press('Control+z')
  await expectAt(page, before, 'Made-up 1')
})

const changes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the look': (page) => page.getByRole('button', { name: 'Theme' }).click(),
  'the network': async (page) => {
    await map(page).focus()
    for (const key of ['Enter', 'Home', 'Enter', 'Delete']) await page.keyboard.press(key)
  },
}
for (const [what, change] of Object.entries(changes))
  test(`when ${what} changes before the picture comes, that is seen and the picture never`, async ({
    page,
  }) => {
    await leaveLargeMap(page)
    await comeBack(page, 'works')
    const [outdated] = (await seen(page)).pictures
    await comeBack(page, 'is late')
    expect(await page.evaluate(() => window.watched)).toMatchObject({ pictures: [], patience: 1 })
    await change(page)
    await seen(page)
    await page.evaluate(() => window.watched.release())
    await page.waitForTimeout(1500)
    const { adopted, pictures } = await seen(page)
    expect(adopted).toBe(0)
    expect(pictures.includes(outdated!)).toBe(false)
  })

test('a window that grows meanwhile is filled', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 })
  await leaveLargeMap(page)
  // So near that the map reaches farther right than the larger window, too.
  for (let count = 0; count < 11; count++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => zoomRemembered(page)).toBeGreaterThan(1.5)
  await neverIdle(page)
  await comeBack(page, 'is late')
  await page.setViewportSize({ width: 1600, height: 1000 })
  await settled(page)
  await page.evaluate(() => window.watched.release())
  expect((await seen(page)).adopted).toBe(1)
  const { x, y, width, height } = (await map(page).boundingBox())!
  // Whether there is a name has to be known at once.
  await page.mouse.click(x + width / 2, y + height - 150)
  // Farther right than anything that was seen, or nearly seen, in the smaller window.
  for (const at of [200, 300, 400].map((down) => ({ x: x + width - 5, y: y + down })))
    await expect.poll(async () => await isPainted(page, at)).toBe(true)
})

/** As if the browser were never idle: the scene comes only for who needs it, and no analysis. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

const zoomRemembered = (page: Page) =>
  page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('simpul.preferences') ?? '{}') as {
      readonly view?: { readonly zoom: number }
    }
    return stored.view?.zoom ?? 0
  })

/** There the map shows something, and a click there finds who it is. */
async function expectAt(page: Page, at: Spot, name: string): Promise<void> {
  await expect.poll(async () => await isInked(page, at)).toBe(true)
  await page.keyboard.press('Escape')
  await page.mouse.click(at.x, at.y)
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByLabel('Name', { exact: true })).toHaveValue(name)
}

/** Whether the sheet that is seen has a full colour at a point of the window. */
async function isInked(page: Page, at: Spot): Promise<boolean> {
  return (await inkAt(page, at)) > 200
}

/** Whether the sheet that is seen has been painted there, if only the ground of a coalition. */
async function isPainted(page: Page, at: Spot): Promise<boolean> {
  return (await inkAt(page, at)) > 0
}

/** 0–255. */
async function inkAt(page: Page, { x, y }: Spot): Promise<number> {
  return page.evaluate(
    ([x, y]) => {
      const sheets = [...document.querySelectorAll<HTMLCanvasElement>('.map-sheet')]
      const sheet = sheets.find(({ style }) => style.visibility !== 'hidden')
      if (!sheet) return 0
      const { left, top } = sheet.getBoundingClientRect()
      const pixel = sheet.getContext('2d')?.getImageData(Math.round(x - left), Math.round(y - top), 1, 1)
      return pixel?.data[3] ?? 0
    },
    [x, y] as const,
  )
}
