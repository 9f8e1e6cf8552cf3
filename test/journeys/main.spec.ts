/** The main job from an empty profile: import, coalitions, a tie, an exchange, an opportunity, a picture, a reload, undo. */

import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { linkedinFile } from '../fixtures/linkedin'
import { chooseFile, drag, saved, settled, type Spot, spots, start } from './app'

const opportunities = (page: Page) => page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem')

/** Selects actors by clicking them on the map, and makes them a coalition. */
async function makeCoalition(page: Page, name: string, members: readonly Spot[]) {
  for (const [index, { x, y }] of members.entries()) {
    if (index > 0) await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    if (index > 0) await page.keyboard.up('Shift')
  }
  await expect(page.getByRole('heading', { name: `${members.length} actors selected` })).toBeVisible()
  await page.getByRole('button', { name: 'New coalition' }).click()
  await page.getByLabel('Coalition name').fill(name)
  await page.keyboard.press('Enter')
}

test('from five hundred contacts to an opportunity, a picture, and back', async ({ page }) => {
  test.setTimeout(120_000)
  await start(page)
  await page.getByRole('button', { name: 'Add yourself' }).click()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')

  await chooseFile(page, 'Import contacts…')
  const dialog = page.getByRole('dialog', { name: 'Import contacts' })
  await dialog.getByLabel('Contacts file').setInputFiles({
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(linkedinFile(500)),
  })
  await expect(dialog.getByRole('table', { name: 'Preview' })).toBeVisible()
  await expect(dialog.getByLabel('Tie them to me')).toBeChecked()
  await dialog.getByRole('button', { name: 'Import 500 contacts' }).click()
  await expect(page.getByText('500 contacts added.')).toBeVisible()
  await saved(page)

  const at = await spots(page, 12)
  const names = [...at.keys()].filter((name) => name !== 'Sari')
  expect(names.length).toBeGreaterThan(5)
  const [a, b, c, d, e, f] = names.map((name) => at.get(name)!)
  await makeCoalition(page, 'Nelayan', [a!, b!, c!])
  await makeCoalition(page, 'Gudang', [d!, e!, f!])

  await page.getByRole('button', { name: 'Draw tie' }).click()
  await drag(page, a!, b!)
  await expect(page.getByRole('heading', { name: `${names[0]} – ${names[1]}` })).toBeVisible()
  await page.getByRole('button', { name: 'Draw exchange' }).click()
  await drag(page, d!, e!)
  await page.getByLabel('Resource', { exact: true }).fill('cold storage')
  await page.getByRole('button', { name: 'Add exchange' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await expect(opportunities(page).first()).toBeVisible()
  const heading = await opportunities(page).first().getByRole('heading').textContent()
  await opportunities(page).first().getByRole('button').click()
  await expect(page.getByRole('article', { name: heading ?? '' })).toContainText('Find out first', {
    ignoreCase: true,
  })
  await expect(page.getByRole('button', { name: 'Plan introduction' })).toBeEnabled()
  await expect.poll(() => litPixels(page)).toBeGreaterThan(30)
  await page.keyboard.press('Escape')

  await chooseFile(page, 'Export image…')
  const picture = page.getByRole('dialog', { name: 'Export image' })
  await picture.getByRole('radio', { name: 'PNG' }).check()
  const downloading = page.waitForEvent('download')
  await picture.getByRole('button', { name: 'Export' }).click()
  const file = await readFile(await (await downloading).path())
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  const size = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    return { width: image.width, height: image.height }
  }, file.toString('base64'))
  expect(size.width).toBeGreaterThan(600)
  expect(size.height).toBeGreaterThan(400)
  await page.keyboard.press('Escape')

  await saved(page)
  // With everybody in sight, walking from one to the next does not move the map.
  await page.getByRole('button', { name: 'Fit' }).click()
  await settled(page)
  const before = await spots(page, 12)
  await page.reload()
  await saved(page)
  const after = await spots(page, 12)
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [name, { x, y }] of before) {
    expect(Math.abs(after.get(name)!.x - x)).toBeLessThan(1)
    expect(Math.abs(after.get(name)!.y - y)).toBeLessThan(1)
  }
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('501 actors')).toBeVisible()
  await page.getByRole('link', { name: 'Map' }).click()

  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /Undo: exchange/)
  for (let count = 0; count < 6; count++) await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute(
    'title',
    'Undo: import 500 contacts',
  )
  await page.keyboard.press('Control+z')
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('1 actor', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('501 actors')).toBeVisible()
})

/** Pixels of the map in the colour of opportunities. */
function litPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheets = [...document.querySelectorAll<HTMLCanvasElement>('canvas.map-sheet')]
    const canvas = sheets.find(({ style }) => style.visibility !== 'hidden')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let count = 0
    for (let i = 0; i < data.length; i += 4) {
      const [red, green, blue, alpha] = [data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!]
      if (alpha > 120 && red > 150 && green > 0.5 * red && green < 0.8 * red && blue < 0.4 * red) count++
    }
    return count
  })
}
