/** A network that was drawn step by step, put into the browser's storage and opened. */

const steps = 1000
const at = '2026-11-01T00:00:00.000Z'
const id = 'drawn'

/** Opens the planted network of `count` actors as if it had been drawn in a thousand commits (one for each actor of fewer). */
export async function drawnNetwork(page, count, load) {
  const { plantedNetwork } = await load('/test/bench/network.ts')
  const { formatVersion } = await load('/src/network/format.ts')
  const { recordCommit, emptyHistory } = await load('/src/network/history.ts')
  const { writeSnapshot } = await load('/src/storage/snapshots.ts')
  const network = plantedNetwork(count)
  const blank = { ...network, actors: new Map(), ties: new Map(), places: new Map() }
  const commits = commitsTo(network)
  const history = commits.reduce(recordCommit, emptyHistory)
  const last = commits.length
  const rows = {
    networks: [
      {
        id,
        name: `Planted ${count}`,
        actors: count,
        createdAt: at,
        openedAt: '2099-01-01T00:00:00.000Z',
        lastSeq: last,
        backupAt: null,
        backupSeq: 0,
      },
    ],
    commits: commits.map((commit) => ({ ...commit, network: id, format: formatVersion })),
    snapshots: [
      writeSnapshot(id, { seq: 0, network: blank, history: emptyHistory }),
      writeSnapshot(id, { seq: last, network, history }),
    ],
  }
  await page.evaluate(putRows, rows)
  await page.reload()
  await page.waitForFunction(
    (name) => document.querySelector('.network-name')?.value === name,
    `Planted ${count}`,
  )
}

/** Each commit adds its share of the actors, with their places and their ties to those who are there. */
function commitsTo({ actors, ties, places }) {
  const added = (table, row) => ({ table, id: row.id, before: null, after: row })
  const tiesOf = new Map([...actors.keys()].map((actor) => [actor, []]))
  const order = new Map([...actors.keys()].map((actor, index) => [actor, index]))
  for (const tie of ties.values()) tiesOf.get(order.get(tie.a) > order.get(tie.b) ? tie.a : tie.b).push(tie)
  const per = Math.max(1, Math.ceil(actors.size / steps))
  const rows = [...actors.values()]
  return Array.from({ length: Math.ceil(rows.length / per) }, (_, index) => {
    const share = rows.slice(index * per, (index + 1) * per)
    return {
      seq: index + 1,
      id: `commit-${index}`,
      label: { code: 'addActor', params: { name: share[0].name } },
      at,
      command: 'addActor',
      undoes: null,
      change: share.flatMap((actor) => [
        added('actors', actor),
        added('places', places.get(actor.id)),
        ...tiesOf.get(actor.id).map((tie) => added('ties', tie)),
      ]),
    }
  })
}

/** Runs in the page. */
async function putRows(rows) {
  const database = await new Promise((opened, failed) => {
    const opening = indexedDB.open('simpul')
    opening.onsuccess = () => opened(opening.result)
    opening.onerror = () => failed(opening.error)
  })
  const writing = database.transaction(Object.keys(rows), 'readwrite')
  for (const [table, each] of Object.entries(rows))
    for (const row of each) writing.objectStore(table).put(row)
  await new Promise((done, failed) => {
    writing.oncomplete = done
    writing.onerror = () => failed(writing.error)
  })
  database.close()
}
