/** What is measured in the page, and the bare canvas that everything is compared with. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder in which to keep the traces, with what the processor did in them, for finding out why a task is long. */
const kept = process.env.BENCH_TRACES
let traces = 0

/**
 * What the main thread of the page did while `act` ran, by its CPU time: other work on the machine does not count.
 * @param {string | null} until what the page marks with `performance.mark`: what it does afterwards does not count
 * @returns {Promise<{ms: number, longest: number}>} of all its tasks together, and of the longest, in milliseconds
 */
export async function mainThread(page, act, until = null) {
  const browser = page.context().browser()
  await browser.startTracing(page, {
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'blink.user_timing',
      ...(kept ? ['disabled-by-default-v8.cpu_profiler'] : []),
    ],
  })
  await act()
  const trace = await browser.stopTracing()
  if (kept) writeFileSync(join(kept, `${++traces}.json`), trace)
  const { traceEvents } = JSON.parse(trace)
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  )
  const onMain = traceEvents.filter((event) => event.ph === 'X' && main.has(threadOf(event)))
  const end =
    traceEvents.find(({ name, cat }) => name === until && cat === 'blink.user_timing')?.ts ?? Infinity
  const tasks = onMain
    .filter(({ name, ts, dur }) => name === 'RunTask' && ts + dur < end)
    .map(({ tdur = 0 }) => tdur / 1000)
  return { ms: sum(tasks), longest: Math.max(0, ...tasks) }
}

const sum = (values) => values.reduce((before, value) => before + value, 0)

/**
 * Runs in the page: draws as many discs with labels, and three times as many lines, straight on a canvas.
 * @returns milliseconds for one redraw, the median of several, pixels read back so that nothing is put off
 */
export function bareRedraw([count, runs]) {
  const canvas = new OffscreenCanvas(1280, 800)
  const context = canvas.getContext('2d')
  const random = (seed) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1
  const times = []
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    context.clearRect(0, 0, 1280, 800)
    for (let i = 0; i < 3 * count; i++) {
      context.beginPath()
      context.moveTo(random(i) * 1280, random(i + 0.5) * 800)
      context.lineTo(random(i + 1) * 1280, random(i + 1.5) * 800)
      context.stroke()
    }
    for (let i = 0; i < count; i++) {
      const [x, y] = [random(i) * 1280, random(i + 0.5) * 800]
      context.beginPath()
      context.arc(x, y, 8, 0, 7)
      context.fill()
      context.fillText(`Made-up ${i}`, x, y + 18)
    }
    context.getImageData(0, 0, 1, 1)
    times.push(performance.now() - begun)
  }
  return median(times)

  function median(values) {
    return values.sort((a, b) => a - b)[values.length >> 1]
  }
}

/** Runs in the page: moves a bitmap of the whole map by a pixel at each frame, `frames` times. */
export async function blit(frames) {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: innerWidth, height: innerHeight })
  Object.assign(canvas.style, { position: 'fixed', inset: '0', zIndex: '9' })
  document.body.append(canvas)
  const context = canvas.getContext('2d')
  const bitmap = new OffscreenCanvas(innerWidth, innerHeight)
  const drawn = bitmap.getContext('2d')
  for (let i = 0; i < 500; i++) drawn.fillRect((i * 37) % innerWidth, (i * 91) % innerHeight, 9, 9)
  for (let i = 0; i < frames; i++) {
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.drawImage(bitmap, i, i)
    await new Promise(requestAnimationFrame)
  }
  canvas.remove()
}
