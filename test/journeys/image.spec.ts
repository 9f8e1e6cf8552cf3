/** A picture for a meeting: what the export dialog hands out, as PNG and as SVG. */

import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { imageWords as english } from '../../src/i18n/en/image'
import { imageWords as indonesian } from '../../src/i18n/id/image'
import { paletteOf, type Theme } from '../../src/scene/palette'
import { plantedNetwork } from '../bench/network'
import { parseXml, textOf, withDescendants } from '../scene/xml'
import { chooseFile, openBackupOf, openSample, saved, start } from './app'

async function openDialog(page: Page): Promise<Locator> {
  await chooseFile(page, 'Export image…')
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function exported(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^(Export|Ekspor)$/ }).click()
  const download = await downloading
  await expect(dialog).toBeHidden()
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Size of the picture as decoded, how often each colour asked for occurs, and the least opacity along its four edges. */
function inspect(page: Page, bytes: Buffer, colours: readonly string[]) {
  return page.evaluate(
    async ([base64, wanted]) => {
      const coded = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([coded], { type: 'image/png' }))
      const { width, height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const counts = new Map<number, number>()
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3] !== 255) continue
        const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      const count = (colour: string) => counts.get(Number.parseInt(colour.slice(1), 16)) ?? 0
      let edge = 255
      for (let x = 0; x < width; x++)
        for (const y of [0, height - 1]) edge = Math.min(edge, data[4 * (y * width + x) + 3]!)
      for (let y = 0; y < height; y++)
        for (const x of [0, width - 1]) edge = Math.min(edge, data[4 * (y * width + x) + 3]!)
      return { width, height, counts: wanted.map(count), edge }
    },
    [bytes.toString('base64'), colours] as const,
  )
}

/** Title, question and coalitions are drawn in these. */
function coloursOf(theme: Theme): readonly string[] {
  const { page, ink, muted, coalitions } = paletteOf(theme)
  return [page, ink, muted, ...coalitions.slice(0, 5)]
}

for (const theme of ['light', 'dark'] as const)
  test(`a PNG in ${theme} colours is as large as announced and shows the network`, async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    const dialog = await openDialog(page)
    await dialog.getByRole('radio', { name: theme }).check()
    await dialog.getByLabel('Size').selectOption('3')
    const announced = await dialog.getByText(/^\d+ × \d+ pixels$/).textContent()
    const { name, bytes } = await exported(page, dialog)
    expect(name).toBe('Cold chain (fictional).png')
    const { width, height, counts, edge } = await inspect(page, bytes, coloursOf(theme))
    expect(`${width} × ${height} pixels`).toBe(announced)
    expect(edge).toBe(255)
    for (const count of counts) expect(count).toBeGreaterThan(1000)
  })

test('a transparent PNG has no page', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  const dialog = await openDialog(page)
  await dialog.getByLabel('Transparent background').check()
  const { bytes } = await exported(page, dialog)
  const { counts, edge } = await inspect(page, bytes, [paletteOf('light').ink])
  expect(edge).toBe(0)
  expect(counts[0]).toBeGreaterThan(1000)
})

const samples = {
  en: {
    words: english,
    question: 'Who can open a cold store in Makassar this year?',
    list: 'Opportunities',
    open: ['Open sample…', 'Cold chain (fictional)', 'Export image…'],
  },
  id: {
    words: indonesian,
    question: 'Siapa yang dapat membuka gudang beku di Makassar tahun ini?',
    list: 'Peluang',
    open: ['Buka contoh…', 'Rantai dingin (fiktif)', 'Ekspor gambar…'],
  },
} as const
const coalitions = ['Nelayan Teluk Labbiri', 'Rantai Dingin', 'Pembiayaan', 'Perizinan', 'Pasar & Ritel']

for (const [language, { words, question, open, list }] of Object.entries(samples))
  test(`an SVG in ${language} says all in words and fetches nothing`, async ({ page }) => {
    await start(page, language as 'en' | 'id')
    await chooseFile(page, open[0])
    await page.getByRole('button', { name: open[1] }).click()
    await expect(page.getByRole('list', { name: list }).getByRole('listitem').first()).toBeVisible()
    await chooseFile(page, open[2])
    const dialog = page.getByRole('dialog', { name: words.title })
    await dialog.getByLabel(words.pictureTitle).fill('For the board')
    await dialog.getByRole('radio', { name: 'SVG' }).check()
    await expect(dialog.getByLabel(words.scale)).toBeHidden()
    const { name, bytes } = await exported(page, dialog)
    expect(name).toBe('For the board.svg')
    const source = bytes.toString('utf8')
    const root = parseXml(source)
    const texts = new Set(
      withDescendants(root)
        .filter((element) => element.name === 'text')
        .map(textOf),
    )
    const { tie, opportunity, gap, broker } = words.legend
    expect([...texts]).toEqual(
      expect.arrayContaining(['For the board', question, tie, opportunity, gap, broker, ...coalitions]),
    )
    expect([...texts].some((text) => /^\d{1,2} \p{L}+ \d{4}$/u.test(text))).toBe(true)
    const allowed = new Set(['svg', 'title', 'desc', 'g', 'path', 'circle', 'rect', 'text', 'tspan'])
    for (const { name: tag, attributes } of withDescendants(root)) {
      expect(allowed).toContain(tag)
      expect(Object.keys(attributes).filter((key) => /^(on|href|xlink|style$)/.test(key))).toEqual([])
    }
    expect(source.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/url\(|:\/\//)
  })

test('a name stays text, and hidden names are nowhere', async ({ page }) => {
  await start(page)
  const hostile = '<script>alert("&")</script>'
  await page.getByRole('button', { name: 'Add yourself' }).click()
  await page.keyboard.type(hostile)
  await page.keyboard.press('Enter')
  await saved(page)
  const dialog = await openDialog(page)
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  const shown = parseXml((await exported(page, dialog)).bytes.toString('utf8'))
  expect(withDescendants(shown).map(({ name }) => name)).not.toContain('script')
  expect(textOf(shown)).toContain(hostile)

  await openDialog(page)
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await dialog.getByLabel('Hide names').check()
  const hidden = parseXml((await exported(page, dialog)).bytes.toString('utf8'))
  expect(textOf(hidden)).not.toContain('alert')
  expect(textOf(hidden)).toContain('A1')
})

test('a map too wide for a browser is refused before it is drawn, at that size only', async ({ page }) => {
  await start(page)
  const network = plantedNetwork(2)
  const places = new Map(Array.from(network.places, ([id, place], i) => [id, { ...place, x: 6000 * i }]))
  await openBackupOf(page, { ...network, places })
  const dialog = await openDialog(page)
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Planted 2')
  await dialog.getByLabel('Size').selectOption('4')
  await expect(dialog.getByRole('alert')).toContainText('16,384')
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeDisabled()
  await dialog.getByLabel('Size').selectOption('1')
  await expect(dialog.getByRole('alert')).toBeHidden()
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeEnabled()
})

test('a title that no file can bear is only left out of the file name', async ({ page }) => {
  await start(page)
  await openSample(page, 'Florentine families')
  const dialog = await openDialog(page)
  await dialog.getByLabel('Title').fill(`Rapat: hasil/rencana? ${'panjang '.repeat(100)}`)
  const { name } = await exported(page, dialog)
  expect(name).toMatch(/^Rapat +hasil +rencana +[panjg ]+….png$/)
  expect(Buffer.byteLength(name)).toBeLessThan(255)
})

for (const [choice, isFaint] of [
  ['the highlight only', true],
  ['the whole map', false],
] as const)
  test(`with an opportunity in focus, the picture shows clearly: ${choice}`, async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    const content = (dialog: Locator) => dialog.getByRole('radiogroup', { name: 'Shown clearly' })
    await expect(content(await openDialog(page))).toBeHidden()
    await page.keyboard.press('Escape')
    await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
    const dialog = await openDialog(page)
    await dialog.getByRole('radio', { name: 'SVG' }).check()
    await content(dialog).getByRole('radio', { name: choice }).check()
    const { bytes } = await exported(page, dialog)
    const faint = (bytes.toString().match(/opacity="0\.28"/g) ?? []).length
    expect(faint > 50).toBe(isFaint)
  })
