/** Contact files: our reader, which makes contacts, against papaparse, which makes rows. Both on the same text. */
import Papa from 'papaparse'

const runs = 5

/** The counts of the bar stand fast; a ratio is to papaparse's objects. */
export async function measure({ load }) {
  const { readContacts } = await load('/src/files/contacts/read.ts')
  const { unifyLines, readRows } = await load('/src/files/contacts/delimited.ts')
  const rows = []
  for (const count of [10_000, 100_000]) {
    const bytes = new TextEncoder().encode(linkedIn(count))
    const textOf = () => new TextDecoder().decode(bytes)
    const ways = {
      'papaparse objects (the unit)': () => Papa.parse(textOf(), { header: true }),
      'papaparse arrays': () => Papa.parse(textOf()),
      'our rows': () => {
        const read = []
        readRows(unifyLines(textOf()), ',', 0, (row) => read.push(row) > 0)
      },
      'our contacts: columns, values and repeats too': () => readContacts(bytes),
    }
    const took = Object.entries(ways).map(([what, read]) => ({ what, read, times: [] }))
    // In turns, so that what else the machine does meets all.
    for (let run = 0; run < runs; run++)
      for (const { read, times } of took) {
        const before = process.cpuUsage()
        read()
        const { user, system } = process.cpuUsage(before)
        times.push((user + system) / 1000)
      }
    const median = (times) => times.sort((a, b) => a - b)[runs >> 1]
    const unit = median(took[0].times)
    for (const { what, times } of took) {
      const ms = median(times)
      rows.push({ what, count, ms, ratio: ms / unit, bar: what === 'our rows' ? '≤ 0.5' : undefined })
    }
  }
  return rows
}

/** An export as LinkedIn writes it, one cell in five quoted. */
function linkedIn(count) {
  const lines = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On']
  for (let i = 0; i < count; i++) {
    const company = i % 5 ? `Company ${i % 977}` : `"PT Maju, Tbk ${i % 977}"`
    lines.push(
      `Made${i},Up ${i % 313},https://www.linkedin.com/in/made-up-${i},made${i}@contoh.id,${company},Manager,${1 + (i % 28)} Sep 2026`,
    )
  }
  return lines.join('\n')
}
