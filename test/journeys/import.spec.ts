/** Importing contacts: what is guessed and changed, who is on the map already, and files that are refused. */

import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { linkedinFile } from '../fixtures/linkedin'
import { chooseFile, saved, start } from './app'

const undoOf = (page: Page) => page.getByRole('button', { name: 'Undo' })
const rowsOf = (page: Page) => page.getByRole('grid', { name: 'People' }).getByRole('row')

async function openDialog(page: Page): Promise<Locator> {
  await chooseFile(page, 'Import contacts…')
  return page.getByRole('dialog', { name: 'Import contacts' })
}

async function give(dialog: Locator, content: string | Buffer, name = 'kontak.csv'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await dialog.getByLabel('Contacts file').setInputFiles({ name, mimeType: 'text/csv', buffer })
}

async function importAll(dialog: Locator, count: number): Promise<void> {
  await dialog.getByRole('button', { name: `Import ${count} contact` }).click()
  await expect(dialog).toBeHidden()
}

/** The people are made up. */
const indonesianList = `sep=;
Nama Lengkap;No. WhatsApp;Perusahaan;Jabatan;Menawarkan;Membutuhkan
Ratna – Rekaan;0812-0000-0001;Koperasi “Laut” Rekaan;Ketua;Ikan kering, Es balok;Gudang dingin
Made Rekaan;0812-0000-0002;CV Cakrawala Rekaan;Pemilik;Gudang dingin;
José Rekaan;0812-0000-0003;CV Cakrawala Rekaan;Sopir;;Ikan kering
`

/** In windows-1252, whose bytes 0x80–0x9f Latin-1 has no characters for. */
function inWindows1252(text: string): Buffer {
  const special = new Map([
    ['–', 0x96],
    ['“', 0x93],
    ['”', 0x94],
  ])
  return Buffer.from(Array.from(text, (character) => special.get(character) ?? character.charCodeAt(0)))
}

test('an Indonesian table: meanings guessed and changed, imported, and undone at once', async ({ page }) => {
  await start(page)
  const dialog = await openDialog(page)
  await give(dialog, inWindows1252(indonesianList))
  const preview = dialog.getByRole('table', { name: 'Preview' })
  await expect(preview.getByRole('row')).toHaveCount(4)
  await expect(dialog).toContainText('3 rows, column titles on line 2, windows-1252, separated by semicolon')
  const meaning = (header: string) => preview.getByLabel(`Meaning of column ${header}`)
  await expect(meaning('Nama Lengkap')).toHaveValue('name')
  await expect(meaning('No. WhatsApp')).toHaveValue('phone')
  await expect(meaning('Perusahaan')).toHaveValue('affiliation')
  await expect(meaning('Jabatan')).toHaveValue('role')
  await expect(meaning('Menawarkan')).toHaveValue('offers')
  await expect(meaning('Membutuhkan')).toHaveValue('needs')
  await expect(preview).toContainText('Koperasi “Laut” Rekaan')

  await meaning('Perusahaan').selectOption('Coalitions')
  await meaning('Jabatan').selectOption('Affiliation')
  await expect(meaning('Perusahaan')).toHaveValue('coalitions')
  await expect(meaning('Jabatan')).toHaveValue('affiliation')
  await expect(dialog.getByLabel('Tie them to me')).not.toBeChecked()
  await importAll(dialog, 3)
  await expect(page.getByText('3 contacts added.')).toBeVisible()

  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('3 actors', { exact: true })).toBeVisible()
  const ratna = rowsOf(page).filter({ hasText: 'Ratna – Rekaan' })
  for (const text of ['Ketua', 'Koperasi “Laut” Rekaan', 'Ikan kering, Es balok', 'Gudang dingin'])
    await expect(ratna).toContainText(text)
  await expect(rowsOf(page).filter({ hasText: 'Made Rekaan' })).toContainText('CV Cakrawala Rekaan')
  await expect(rowsOf(page).filter({ hasText: 'José Rekaan' })).toContainText('Sopir')

  await expect(undoOf(page)).toHaveAttribute('title', 'Undo: import 3 contacts')
  await undoOf(page).click()
  await expect(undoOf(page)).toBeDisabled()
  await expect(page.getByText('José Rekaan')).toBeHidden()
  await page.getByRole('link', { name: 'Coalitions' }).click()
  await expect(page.getByText('CV Cakrawala Rekaan')).toBeHidden()
})

test('what is left out is said', async ({ page }) => {
  await start(page)
  const dialog = await openDialog(page)
  await give(dialog, 'Nama,Tempat usaha,Hobi\nRatna Rekaan,Toko Laut Rekaan,catur\n')
  await expect(dialog.getByLabel('Meaning of column Tempat usaha')).toHaveValue('affiliation')
  await expect(dialog.getByText('1 column left out: Hobi')).toBeVisible()
  await dialog.getByLabel('Meaning of column Hobi').selectOption('Note')
  await expect(dialog.getByText(/left out/)).toBeHidden()
})

test.describe('a second list with people of the first', () => {
  const first = `Name,Email,Phone,Company,Position
Ratna Rekaan,ratna@contoh.example,,Koperasi Rekaan,Ketua
Made Rekaan,,0812-0000-0002,,
Sita Rekaan,,,CV Garam Rekaan,Staf
`
  const second = `Name,Email,Phone,Company,Position
R. Rekaan,ratna@contoh.example,,Yayasan Lain Rekaan,Penasihat
Made R.,,+62 812 0000 0002,UD Toko Rekaan,Pemilik
sita rekaan,,,CV Garam Rekaan,Kepala
Wayan Rekaan,wayan@contoh.example,,,
`

  async function giveBoth(page: Page): Promise<Locator> {
    await start(page)
    const one = await openDialog(page)
    await give(one, first)
    await importAll(one, 3)
    const dialog = await openDialog(page)
    await give(dialog, second)
    await expect(dialog.getByRole('table', { name: 'Preview' })).toBeVisible()
    return dialog
  }

  test('is listed with reasons, and fills empty fields only', async ({ page }) => {
    const dialog = await giveBoth(page)
    await expect(dialog).toContainText('1 new actor')
    await expect(dialog).toContainText('3 on the map already')
    for (const [name, actor, reason] of [
      ['R. Rekaan', 'Ratna Rekaan', 'same e-mail'],
      ['Made R.', 'Made Rekaan', 'same phone'],
      ['sita rekaan', 'Sita Rekaan', 'same name and affiliation'],
    ] as const) {
      const row = dialog.getByRole('listitem').filter({ has: page.getByLabel(`For ${name}`) })
      await expect(row).toContainText(name)
      await expect(row).toContainText(`= ${actor} (${reason})`)
      await expect(dialog.getByLabel(`For ${name}`)).toHaveValue('fill')
    }
    await dialog.getByLabel('For sita rekaan').selectOption('leave as it is')
    await expect(dialog.getByLabel('For all')).toHaveValue('')
    await importAll(dialog, 3)
    await expect(page.getByText('1 contact added, 1 filled in.')).toBeVisible()

    await page.getByRole('link', { name: 'People' }).click()
    await expect(page.getByText('4 actors', { exact: true })).toBeVisible()
    await expect(rowsOf(page).filter({ hasText: 'Ratna Rekaan' })).toContainText('Koperasi Rekaan')
    await expect(rowsOf(page).filter({ hasText: 'Made Rekaan' })).toContainText('UD Toko Rekaan')
    await expect(page.getByText('Yayasan Lain Rekaan')).toBeHidden()
    await undoOf(page).click()
    await expect(page.getByText('3 actors', { exact: true })).toBeVisible()
    await expect(page.getByText('UD Toko Rekaan')).toBeHidden()
  })

  test('can be added as new', async ({ page }) => {
    const dialog = await giveBoth(page)
    await dialog.getByLabel('For all').selectOption('add as new')
    await expect(dialog.getByLabel('For Made R.')).toHaveValue('new')
    await expect(dialog).toContainText('4 new actors')
    await importAll(dialog, 4)
    await page.getByRole('link', { name: 'People' }).click()
    await expect(page.getByText('7 actors', { exact: true })).toBeVisible()
    await expect(rowsOf(page).filter({ hasText: 'Made R.' })).toContainText('UD Toko Rekaan')
    await expect(rowsOf(page).filter({ hasText: 'Made Rekaan' })).not.toContainText('UD Toko Rekaan')
  })
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgAAIAAAUAAXpeqz8=',
  'base64',
)

const refused: readonly (readonly [what: string, content: string | Buffer, sentence: string])[] = [
  ['an empty file', '', 'This file is empty.'],
  ['blank lines', '\n \r\n\n', 'This file is empty.'],
  ['a picture', png, 'This is no text file'],
  ['NULs', Buffer.alloc(4_000), 'This is no text file'],
  [
    'a workbook',
    Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'),
    'This is an Excel file. Save it as CSV',
  ],
  [
    'an unclosed quote',
    'Name,Company\nRatna Rekaan,A\nMade Rekaan,"B\nSita Rekaan,C\n',
    'A quote opened on row 3 is never closed.',
  ],
  ['another table', 'Tanggal,Jumlah\n2026-01-02,12\n2026-01-03,14\n', 'this is no contact list'],
  ['prose', 'Yth. Bapak dan Ibu,\nbesok kita bertemu.\n', 'this is no contact list'],
  ['too many columns', `Name${',x'.repeat(1_500)}\nRatna Rekaan\n`, 'Row 1 has more than 1000 columns'],
]

for (const [what, content, sentence] of refused) {
  test(`${what}: a sentence, and nothing changes`, async ({ page }) => {
    await start(page)
    const dialog = await openDialog(page)
    await give(dialog, content)
    await expect(dialog.getByRole('alert')).toContainText(sentence)
    await expect(dialog.getByRole('table', { name: 'Preview' })).toBeHidden()
    await expect(dialog.getByRole('button', { name: /^Import/ })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(undoOf(page)).toBeDisabled()

    const again = await openDialog(page)
    await give(again, 'Name\nRatna Rekaan\n')
    await importAll(again, 1)
    await expect(undoOf(page)).toHaveAttribute('title', 'Undo: import 1 contact')
  })
}

test('a cell of a million characters is cut, with a remark', async ({ page }) => {
  await start(page)
  const dialog = await openDialog(page)
  await give(dialog, `Name,Notes\nRatna Rekaan,${'x'.repeat(1_000_000)}\nMade Rekaan,\n`)
  await dialog.getByText('1 remark', { exact: true }).click()
  await expect(dialog).toContainText('Row 2: “Notes” of 1000000 characters was cut to 10000.')
  await importAll(dialog, 2)
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('2 actors', { exact: true })).toBeVisible()
})

test('markup, formulas and names of prototypes are text and nothing else', async ({ page }) => {
  const names = [
    '<img src=x onerror=document.title=1>',
    '=HYPERLINK("https://contoh.example","Klik")',
    '<script>document.title=1</script>',
    '__proto__',
    'constructor',
  ]
  const cells = names.map((name) => `"${name.replaceAll('"', '""')}"`)
  await start(page)
  const title = await page.title()
  const dialog = await openDialog(page)
  await give(
    dialog,
    `__proto__,Name,<b>Company</b>\n${cells.map((cell) => `p,${cell},${cell}`).join('\n')}\n`,
  )
  for (const name of names)
    await expect(dialog.getByRole('cell', { name, exact: true }).first()).toBeVisible()
  await expect(dialog.getByLabel('Meaning of column __proto__')).toHaveValue('ignore')
  await dialog.getByLabel('Meaning of column <b>Company</b>').selectOption('Offers')
  await expect(dialog.getByLabel('Meaning of column <b>Company</b>')).toHaveValue('offers')
  await importAll(dialog, names.length)
  await page.getByRole('link', { name: 'People' }).click()
  for (const name of names) await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
  expect(await page.title()).toBe(title)
})

test('a hundred thousand rows are read without freezing, and refused without changing anything', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const path = info.outputPath('Connections.csv')
  writeFileSync(path, linkedinFile(100_000))
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  const takeLongTasks = () =>
    page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0).map(Math.round))
  await start(page)
  const dialog = await openDialog(page)
  await give(dialog, 'Name\nRatna Rekaan\n')
  await importAll(dialog, 1)
  const label = 'Undo: import 1 contact'
  await expect(undoOf(page)).toHaveAttribute('title', label)

  const large = await openDialog(page)
  await takeLongTasks()
  // From the disk: what a journey hands over as bytes the page itself has to decode.
  await large.getByLabel('Contacts file').setInputFiles(path)
  await expect(large.getByRole('progressbar')).toBeVisible()
  await expect(large.getByRole('table', { name: 'Preview' })).toBeVisible({ timeout: 40_000 })
  console.log('long tasks while 100,000 rows were read, in ms:', await takeLongTasks())
  // A click could only be refused, so the sentence is there before it and the button takes none.
  await expect(large.getByRole('button', { name: /^Import (99|100)\d{3} contacts$/ })).toBeDisabled()
  await expect(large.getByRole('alert')).toContainText('A network holds at most 10000 actors')
  await expect(large.getByRole('alert')).toContainText('Nothing was changed.')
  await large.getByRole('button', { name: 'Cancel' }).click()
  await expect(undoOf(page)).toHaveAttribute('title', label)
})

test('reading can be cancelled', async ({ page }) => {
  await start(page)
  const dialog = await openDialog(page)
  await give(dialog, linkedinFile(100_000), 'Connections.csv')
  await dialog.getByRole('status').getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('progressbar')).toBeHidden()
  await give(dialog, 'Name\nRatna Rekaan\n')
  await importAll(dialog, 1)
  await saved(page)
})

test('five hundred connections: a meaning changed, imported, all undone at once and done again', async ({
  page,
}) => {
  await start(page)
  const dialog = await openDialog(page)
  await give(dialog, linkedinFile(500), 'Connections.csv')
  await expect(dialog).toContainText('LinkedIn connections: 500 rows, column titles on line 4, UTF-8')
  await expect(dialog.getByLabel('Tie them to me')).toBeChecked()
  const meaning = dialog.getByLabel('Meaning of column Position')
  await expect(meaning).toHaveValue('role')
  await meaning.selectOption('Note')
  await expect(dialog.getByRole('progressbar')).toBeHidden()
  await expect(meaning).toHaveValue('note')
  await importAll(dialog, 500)
  await expect(page.getByText('500 contacts added.')).toBeVisible()
  await page.getByRole('link', { name: 'People' }).click()
  // The person comes along.
  await expect(page.getByText('501 actors')).toBeVisible()
  await undoOf(page).click()
  await expect(page.getByText('501 actors')).toBeHidden()
  await expect(undoOf(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByText('501 actors')).toBeVisible()
  await expect(undoOf(page)).toHaveAttribute('title', 'Undo: import 500 contacts')
})

test('rows can be pasted, and a file dropped', async ({ page }) => {
  await start(page)
  const dialog = await openDialog(page)
  await expect(dialog).toBeVisible()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Nama\tHP\nRatna Rekaan\t0812 0000 0001\n')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(dialog).toContainText('1 row, column titles on line 1, UTF-8, separated by tab')
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Nama;HP\nMade Rekaan;\nSita Rekaan;\n'], 'kontak.csv'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(dialog).toContainText('2 rows, column titles on line 1, UTF-8, separated by semicolon')
  await importAll(dialog, 2)
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('2 actors', { exact: true })).toBeVisible()
  await expect(page.getByText('Ratna Rekaan')).toBeHidden()
})

test('who closes the dialog during an import, or loses the file, has changed nothing', async ({
  page,
}, info) => {
  await start(page)
  const first = await openDialog(page)
  // So many that nobody could be quicker than the key.
  await give(first, linkedinFile(5000))
  await first.getByRole('button', { name: /^Import .*contacts$/ }).click()
  await page.keyboard.press('Escape')
  await expect(first).toBeHidden()

  const path = info.outputPath('kontak.csv')
  writeFileSync(path, 'Name\nRatna Rekaan\n')
  const second = await openDialog(page)
  await second.getByLabel('Contacts file').setInputFiles(path)
  await expect(second.getByRole('table', { name: 'Preview' })).toBeVisible()
  rmSync(path)
  await second.getByRole('button', { name: 'Import 1 contact' }).click()
  await expect(second.getByRole('alert')).toContainText('This file cannot be read.')
  await second.getByRole('button', { name: 'Cancel' }).click()
  await expect(undoOf(page)).toBeDisabled()
})

const realFolder = fileURLToPath(new URL('../../../shared/contacts/', import.meta.url))
const realFiles = existsSync(realFolder)
  ? readdirSync(realFolder).filter((name) => /\.(csv|vcf)$/.test(name))
  : []

test('real files of other programs give a preview or a sentence', async ({ page }) => {
  test.skip(
    realFiles.length === 0,
    'The folder ../shared/contacts is not there, so no real files were tried.',
  )
  await start(page)
  for (const name of realFiles) {
    const dialog = await openDialog(page)
    await dialog.getByLabel('Contacts file').setInputFiles(realFolder + name)
    const outcome = dialog.getByRole('alert').or(dialog.getByRole('table', { name: 'Preview' }))
    await expect(outcome, name).toBeVisible()
    const refusal = await dialog.getByRole('alert').allTextContents()
    const button = await dialog.getByRole('button', { name: /^Import/ }).textContent()
    console.log(`${name}: ${refusal[0] ?? button}`)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  }
  await expect(undoOf(page)).toBeDisabled()
})
