/**
 * The map that the app shows at its start, as a page would draw it that has nothing but a canvas and the marks: it asks for
 * them as JSON, which is the least that a page can do to have them.
 */
import { build } from 'vite'

/**
 * @param page with the app, where the network lies as it was left
 * @param network the same
 * @returns draw(bare, measured): milliseconds from the empty page `bare` until all is on the screen
 */
export async function barePicture(page, network, load) {
  const { marks, view, size } = await asShown(page, network, load)
  const address = new URL('/bare', page.url()).href
  const drawing = `(${draw})(${JSON.stringify({ view, size, marksAt: '/bare/marks.json' })})`
  const body = `<!doctype html><title>bare</title><body><script>${await paintingCode()};${drawing}</script>`
  return async (bare, measured) => {
    await bare.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
    await bare.route('**/bare/marks.json', (route) => route.fulfill({ json: marks }))
    await bare.goto('about:blank')
    const start = async () => {
      const drawn = bare.waitForEvent('console', (message) => message.text() === 'drawn')
      await bare.goto(address)
      await drawn
    }
    return (await measured(bare, start, 'drawn')).ms
  }
}

/** What the app draws before anything is analysed, where it draws it, and on how large a part of the screen. */
async function asShown(page, network, load) {
  const { sceneChoices } = await load('/src/scene/choices.ts')
  const { buildScene } = await load('/src/scene/scene.ts')
  const { labelScaleAt } = await load('/src/map/useLabelScale.ts')
  const { createPreferences } = await load('/src/state/preferences.ts')
  const stored = await page.evaluate(() => localStorage.getItem('simpul.preferences'))
  const preferences = createPreferences({ getItem: () => stored, setItem: () => undefined }).getState()
  const { view } = preferences
  const scene = buildScene({
    network,
    positions: network.places,
    guides: null,
    findings: null,
    theme: 'light',
    focus: null,
    introduction: null,
    ring: null,
    spotlight: null,
    labelScale: labelScaleAt(view.zoom),
    ...sceneChoices(preferences),
  })
  const { width, height } = await page.getByRole('region', { name: 'Map' }).boundingBox()
  return { marks: [scene.back, scene.ties, scene.actors, scene.front].flat(), view, size: { width, height } }
}

/** The app's own painter as a script. */
async function paintingCode() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/scene/paint.ts', formats: ['iife'], name: 'painting' } },
  })
  return [built].flat()[0].output[0].code
}

/** Runs in the page, until the picture is on the screen. */
async function draw({ view, size, marksAt }) {
  const marks = await (await fetch(marksAt)).json()
  const canvas = Object.assign(document.createElement('canvas'), size)
  document.body.append(canvas)
  const context = canvas.getContext('2d')
  context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
  painting.paint(context, marks, { scale: view.zoom })
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  performance.mark('drawn')
  console.debug('drawn')
}
