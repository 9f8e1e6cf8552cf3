/** Storage in a real browser: a stored network against rows in tables, and one edit on a small and a large map. */
import { mainThread } from '../measure.js'
import { withRoom } from '../room.js'

const edits = 40
const runs = 7

/** The counts of the bars stand fast: 1,000 actors for loading, 100 against 10,000 for an edit. */
export async function measure() {
  const rows = []
  await withRoom(async (page) => {
    rows.push(...(await loading(page)))
    rows.push(...(await editing(page)))
  })
  return rows
}

async function loading(page) {
  const count = 1000
  const [ours, tables] = await page.evaluate(loadBoth, { count, runs })
  return [
    { what: 'load a stored network', count, ms: ours, ratio: ours / tables, bar: '≤ 0.1' },
    { what: 'the same as rows in tables (the unit)', count, ms: tables, ratio: 1 },
  ]
}

/** Runs in the page: medians in milliseconds of our store and of one table of rows for each kind of record. */
async function loadBoth({ count, runs }) {
  const [{ plantedNetwork }, { NetworkStore }, database, { Announcements }, { tablesOf, networkOf }] =
    await Promise.all([
      import('/test/bench/network.ts'),
      import('/src/storage/networkStore.ts'),
      import('/src/storage/database.ts'),
      import('/src/storage/tabs.ts'),
      import('/src/network/format.ts'),
    ])
  const Dexie = Object.getPrototypeOf(database.Database)
  const network = plantedNetwork(count)
  const store = new NetworkStore(new database.Database('ours'), new Announcements('ours'), () => undefined)
  await store.create('one', network, '2026-11-01')
  const tables = tablesOf(network)
  const ofNetwork = (row) => ({ ...row, network: 'one' })
  const names = Object.keys(tables)
  const db = new Dexie('rows')
  db.version(1).stores(Object.fromEntries(names.map((name) => [name, 'id, network'])))
  for (const name of names) await db.table(name).bulkAdd(tables[name].map(ofNetwork))

  // Without it the one pays for what the other has left behind: garbage, and transactions that are still ending.
  const rest = () => new Promise((rested) => setTimeout(rested, 100))
  const ours = []
  const theirs = []
  for (let run = 0; run < runs; run++) {
    await rest()
    let begun = performance.now()
    await store.open('one')
    ours.push(performance.now() - begun)
    await rest()
    begun = performance.now()
    const read = await Promise.all(
      names.map(async (name) => [name, await db.table(name).where({ network: 'one' }).toArray()]),
    )
    networkOf(Object.fromEntries(read))
    theirs.push(performance.now() - begun)
  }
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1]
  return [median(ours), median(theirs)]
}

async function editing(page) {
  const counts = [100, 10_000]
  const took = new Map(counts.map((count) => [count, { wall: [], cpu: [] }]))
  for (const count of counts) await page.evaluate(openDocument, count)
  // In turns, so that what else the machine does meets both.
  for (let run = 0; run < runs; run++)
    for (const count of counts) {
      const { wall, cpu } = took.get(count)
      const { ms } = await mainThread(page, async () => {
        wall.push(await page.evaluate(editOften, { count, edits, run }))
      })
      cpu.push(ms / edits)
    }
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1]
  return ['wall', 'cpu'].flatMap((clock) => {
    const [small, large] = counts.map((count) => median(took.get(count)[clock]))
    const what = clock === 'wall' ? 'one edit, run → saved' : 'one edit, CPU of the main thread'
    return [
      { what, count: counts[0], ms: small, ratio: 1 },
      { what, count: counts[1], ms: large, ratio: large / small, bar: '≤ 1.3' },
    ]
  })
}

/** Runs in the page: opens a stored network with the followers that every screen has, but no screen. */
async function openDocument(count) {
  const [
    { plantedNetwork },
    { NetworkStore },
    { Database },
    { Announcements },
    { createDocument },
    shown,
    session,
    insights,
  ] = await Promise.all([
    import('/test/bench/network.ts'),
    import('/src/storage/networkStore.ts'),
    import('/src/storage/database.ts'),
    import('/src/storage/tabs.ts'),
    import('/src/state/document.ts'),
    import('/src/state/shown.ts'),
    import('/src/state/session.ts'),
    import('/src/state/insights.ts'),
  ])
  const name = `edits-${count}`
  const store = new NetworkStore(new Database(name), new Announcements(name), () => undefined)
  await store.create(name, plantedNetwork(count), '2026-11-01')
  const clock = { now: () => '2026-11-01T00:00:00.000Z', today: () => '2026-11-01' }
  const document = createDocument(store, clock)
  const { state } = insights.followInsights(document, { analyse: async () => null }, clock)
  shown.followShown(document, session.createSession(), state)
  document.open(name, await store.open(name))
  globalThis.documents ??= new Map()
  globalThis.documents.set(count, document)
}

/** Runs in the page: the median of so many edits, each awaited until it is saved, in milliseconds. */
async function editOften({ count, edits, run }) {
  const document = globalThis.documents.get(count)
  const times = []
  for (let edit = 0; edit < edits; edit++) {
    const begun = performance.now()
    document.run('editActors', { ids: [`actor-${edit}`], patch: { aim: `Aim ${run} ${edit}` } })
    await new Promise((saved) => {
      const look = () => document.state.getState().saving === 'saved' && (stop(), saved())
      const stop = document.state.subscribe(look)
    })
    times.push(performance.now() - begun)
  }
  return times.sort((a, b) => a - b)[edits >> 1]
}
