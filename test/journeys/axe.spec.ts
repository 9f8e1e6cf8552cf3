/** No violation that axe can find, on any screen, in both themes; on a phone targets of fingers count as well. */

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { start } from './app'
import { tours } from './tour'

type Rules = Parameters<AxeBuilder['options']>[0]

/** Targets of less than 24 by 24 pixels need room around (WCAG 2.5.8). */
const allRules = { rules: { 'target-size': { enabled: true } } }
/** What else axe looks at is the same in either theme. */
const rulesOfColour = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** What axe finds in all that a tour leads to. */
async function violations(page: Page, tour: string, rules: Rules = allRules): Promise<readonly string[]> {
  const found: string[] = []
  await tours[tour]!(page, async (where) => {
    const axe = new AxeBuilder({ page }).options(rules)
    for (const { id, nodes } of (await axe.analyze()).violations)
      found.push(...nodes.map(({ html }) => `${where}: ${id} ${html.slice(0, 140)}`))
  })
  return found
}

for (const tour of Object.keys(tours)) {
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${tour}, ${theme}`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.addInitScript((chosen) => {
        localStorage.setItem('simpul.preferences', JSON.stringify({ language: 'en', theme: chosen }))
      }, theme)
      await start(page)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      expect(await violations(page, tour, theme === 'dark' ? rulesOfColour : allRules)).toEqual([])
    })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

    test(`axe finds nothing, and fingers hit: ${tour}`, async ({ page }) => {
      test.setTimeout(180_000)
      await start(page)
      expect(await violations(page, tour)).toEqual([])
    })
  })
}
