/** The history of a network that was drawn in a thousand commits: the longest task of the main thread at each act. */
import { withApp } from '../app.js'
import { drawnNetwork } from '../drawn.js'
import { mainThread } from '../measure.js'
import { pressOn } from '../press.js'

/** @returns rows {what, count, ms, bar}: CPU time of the longest task */
export async function measure({ counts, load }) {
  const rows = []
  await withApp(async (openPage) => {
    for (const count of counts) {
      const page = await openPage()
      await drawnNetwork(page, count, load)
      await page.waitForTimeout(2000 + count * 4)
      const bar = `${count > 2000 ? 100 : 50} ms`
      for (const [what, act] of acts(page)) {
        const now = await act()
        const { longest } = await mainThread(page, async () => {
          await now()
          await page.waitForTimeout(1500)
        })
        rows.push({ what, count, ms: longest, bar })
      }
      await page.close()
    }
  })
  return rows
}

/** What is measured; each is made ready first. */
function acts(page) {
  const options = page.getByRole('listbox', { name: 'Changes, the latest first' }).getByRole('option')
  const press = (locator) => pressOn(page, locator)
  return [
    [
      'open the history',
      async () => {
        await page.getByRole('button', { name: 'File' }).click()
        return press(page.getByRole('menuitem', { name: 'History…' }))
      },
    ],
    ['the state ten changes ago', () => press(options.nth(10))],
    [
      'the state half way',
      async () => {
        await page.locator('.change-list').evaluate((list) => (list.scrollTop = list.scrollHeight / 2))
        await page.waitForTimeout(500)
        return press(options.nth(10))
      },
    ],
    ['the state before', () => () => page.keyboard.press('ArrowDown')],
    ['how it grew', () => press(page.getByRole('tab', { name: 'How it grew' }))],
    ['play it', () => press(page.getByRole('button', { name: 'Play' }))],
    ['while it plays', () => () => page.waitForTimeout(6000)],
    [
      'the end by the slider',
      async () => {
        await page.getByRole('button', { name: 'Pause' }).click()
        await page.getByRole('slider', { name: 'Time' }).focus()
        return () => page.keyboard.press('End')
      },
    ],
  ]
}
