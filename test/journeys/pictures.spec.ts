/** The samples as they open, in both languages and themes: the pictures of the README, made anew by `npm run pictures`. */

import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { chooseFile, settled, start } from './app'

const folder = fileURLToPath(
  new URL(process.env['PICTURES'] ? 'pictures/' : '../../test-results/pictures/', import.meta.url),
)

const words = {
  id: { sample: 'Buka contoh…', list: 'Peluang', theme: 'Tema' },
  en: { sample: 'Open sample…', list: 'Opportunities', theme: 'Theme' },
} as const
const samples = {
  'cold-chain': { id: 'Rantai dingin (fiktif)', en: 'Cold chain (fictional)' },
  florentine: { id: 'Keluarga Firenze', en: 'Florentine families' },
} as const

for (const [file, title] of Object.entries(samples))
  for (const language of ['id', 'en'] as const)
    test(`${title.en} opens in ${language}, light and dark`, async ({ page }) => {
      await start(page, language)
      const w = words[language]
      await chooseFile(page, w.sample)
      await page.getByRole('button', { name: title[language] }).click()
      const list = page.getByRole('list', { name: w.list })
      await expect(list.getByRole('listitem').first()).toBeVisible()
      await page.waitForTimeout(500)
      await page.screenshot({ path: `${folder}${file}-${language}-light.png` })
      await page.getByRole('button', { name: w.theme }).click()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await settled(page)
      await page.waitForTimeout(300)
      await page.screenshot({ path: `${folder}${file}-${language}-dark.png` })
    })
