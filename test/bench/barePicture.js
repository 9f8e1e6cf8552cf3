/** The map that the app shows at its start, as a page would draw it that has nothing but a canvas and the marks. */
import { build } from 'vite'

/**
 * @param page with the app, where the network lies as it was left
 * @param network the same
 * @returns draw(bare, measured): milliseconds for opening a page with the painter and drawing all once; how the marks
 * come into that page is not counted
 */
export async function barePicture(page, network, load) {
  const { marks, view, size } = await asShown(page, network, load)
  const address = new URL('/bare', page.url()).href
  const body = `<!doctype html><title>bare</title><body><script>${await paintingCode()}</script>`
  return async (bare, measured) => {
    await bare.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
    await bare.goto('about:blank')
    const opened = await measured(bare, () => bare.goto(address))
    await bare.evaluate((given) => void Object.assign(globalThis, { marks: given }), marks)
    const drawn = await measured(bare, () => bare.evaluate(draw, { view, size }))
    return opened.ms + drawn.ms
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
async function draw({ view, size }) {
  const canvas = Object.assign(document.createElement('canvas'), size)
  document.body.append(canvas)
  const context = canvas.getContext('2d')
  context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
  globalThis.painting.paint(context, globalThis.marks, { scale: view.zoom })
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}
