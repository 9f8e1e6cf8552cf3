/**
 * From an empty page to a map that answers, with a stored network, beside a bare page that draws the same on a canvas. Who
 * has a network was here before, so the app comes from its copy in the browser; beside it, without that copy.
 */
import { withApp } from '../app.js'
import { barePicture } from '../barePicture.js'
import { bareRedraw, mainThread } from '../measure.js'
import { onPlanted } from '../planted.js'

const runs = 15

/** @returns rows {what, count, ms, ratio?, bar?} of CPU time of the main thread, medians */
export async function measure(given) {
  const rows = []
  await withApp(
    (openPage) =>
      onPlanted(given, openPage, async (page, count, restore) => {
        await restore()
        await page.getByText('Saved', { exact: true }).waitFor()
        // The view is remembered when it has been still for a moment.
        await page.waitForTimeout(2000)
        await page.evaluate(async () => void (await navigator.serviceWorker.ready))
        const address = page.url()
        await page.addInitScript(tellWhenReached)
        const session = await page.context().newCDPSession(page)
        const bare = await page
          .context()
          .browser()
          .newPage({ viewport: { width: 1280, height: 800 } })
        const { plantedNetwork } = await given.load('/test/bench/network.ts')
        const drawSame = await barePicture(page, plantedNetwork(count), given.load)
        // In turns, so that all meet the same machine.
        const found = []
        for (let run = 0; run < runs; run++) {
          const startNow = async () => {
            await leave(page, session)
            const used = await mainThread(page, () => start(page, address), 'reached')
            return { ...used, clock: await page.evaluate(reachedAt) }
          }
          const started = await startNow()
          await session.send('Network.setBypassServiceWorker', { bypass: true })
          const served = await startNow()
          await session.send('Network.setBypassServiceWorker', { bypass: false })
          await leave(page, session)
          const same = await drawSame(bare, mainThread)
          await bare.goto('about:blank')
          const plain = await mainThread(bare, () => drawPlain(bare, count))
          found.push({ started, served, same, plain })
        }
        await bare.close()
        const of = (measured) => median(found.map(measured))
        rows.push({ what: 'a bare page that draws the same (unit)', count, ms: of(({ same }) => same) })
        rows.push({
          what: 'start',
          count,
          ms: of(({ started }) => started.ms),
          ratio: of(({ started, same }) => started.ms / same),
          bar: '≤ 3',
        })
        rows.push({
          what: '  by a bare page of plain discs, lines and names',
          count,
          ms: of(({ plain }) => plain.ms),
          ratio: of(({ started, plain }) => started.ms / plain.ms),
        })
        rows.push({
          what: '  without its copy in the browser',
          count,
          ms: of(({ served }) => served.ms),
          ratio: of(({ served, same }) => served.ms / same),
        })
        // A worker has its part in it, whose time is not the main thread's: only the clock tells what it is worth.
        rows.push({ what: 'start: by the clock', count, ms: of(({ started }) => started.clock) })
        rows.push({ what: 'start: longest task', count, ms: of(({ started }) => started.longest) })
      }),
    { copy: true },
  )
  return rows
}

/**
 * What runs in the page: says so once the map is on the screen and the keyboard has reached an actor on it. It asks for
 * as little as it can, since what it takes counts as the app's.
 */
function tellWhenReached() {
  const [maps, sheets, legends, cursors] = ['map-stage', 'map-sheet', 'legend', 'map-cursor'].map((name) =>
    document.getElementsByClassName(name),
  )
  // Two sheets take turns, and what is drawn first comes on the second.
  const isDrawn = () => legends[0] && sheets[1].style.visibility !== 'hidden'
  let inside = false
  let there = false
  const look = () => {
    if (!there && maps[0]) {
      there = true
      maps[0].focus()
      console.debug('there')
    }
    if (!inside && cursors[0]?.style.transform) {
      inside = true
      console.debug('inside')
    }
    if (inside && isDrawn()) {
      performance.mark('reached')
      console.debug('reached')
    }
    // Not at each frame: where frames are to come, idle work waits.
    else setTimeout(look, 10)
  }
  if (location.protocol !== 'about:') addEventListener('DOMContentLoaded', look)
}

/** From an empty page until the map is drawn and an actor on it can be reached. Nothing is looked up from outside: that would cost the page time. */
async function start(page, address) {
  const heard = new Set()
  const hear = (message) => heard.add(message.text())
  page.on('console', hear)
  await page.goto(address, { waitUntil: 'commit' })
  while (!heard.has('reached')) {
    // Once inside, Enter would select.
    if (heard.has('there') && !heard.has('inside')) await page.keyboard.press('Enter')
    await new Promise((done) => setTimeout(done, 10))
  }
  page.off('console', hear)
}

/** Away from the app, and what it left behind swept up: that is no part of the next start. */
async function leave(page, session) {
  await page.goto('about:blank')
  await session.send('HeapProfiler.collectGarbage')
}

/** Runs in the page: milliseconds after its address was opened. */
function reachedAt() {
  return performance.getEntriesByName('reached')[0].startTime
}

async function drawPlain(page, count) {
  await page.setContent('<canvas width="1280" height="800"></canvas>')
  await page.evaluate(bareRedraw, [count, 1])
}

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1]
