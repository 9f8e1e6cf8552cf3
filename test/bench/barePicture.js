/** The map that the app shows at its start, as a page would draw it that has nothing but a canvas and the marks. */
import { build } from 'vite'

/**
 * @param page with the app, where the network lies as it was left
 * @param network the same
 * @returns draw(bare): draws it once on an empty page, measured by `measured(act)`; the marks are there already
 */
export async function barePicture(page, network, load) {
  const { marks, view, size } = await asShown(page, network, load)
  const code = await paintingCode()
  return async (bare, measured) => {
    await bare.goto('about:blank')
    await bare.evaluate((given) => void Object.assign(globalThis, { marks: given }), marks)
    return measured(bare, () => bare.evaluate(draw, { code, view, size }))
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

/** Runs in the page; a pixel is read back so that nothing is put off. */
function draw({ code, view, size }) {
  const script = document.createElement('script')
  script.textContent = code
  document.body.append(script)
  const canvas = Object.assign(document.createElement('canvas'), size)
  document.body.append(canvas)
  const context = canvas.getContext('2d')
  context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
  globalThis.painting.paint(context, globalThis.marks, { scale: view.zoom })
  context.getImageData(0, 0, 1, 1)
}
