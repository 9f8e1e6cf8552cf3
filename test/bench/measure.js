/** What is measured in the page, and the bare canvas that everything is compared with. */

/** Runs in the page before anything else: remembers how long each long task took. */
export function watchLongTasks() {
  globalThis.longTasks = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** The longest task since the last call, in milliseconds; 0 = none of 50 ms or more. */
export async function longTasks(page) {
  return page.evaluate(() => Math.max(0, ...globalThis.longTasks.splice(0)))
}

/** CPU time of the main thread's tasks so far, in milliseconds. */
export async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/**
 * Runs in the page: draws as many discs with labels, and three times as many lines, straight on a canvas.
 * @returns milliseconds for one redraw, the median of seven, pixels read back so that nothing is put off
 */
export function bareRedraw(count) {
  const canvas = new OffscreenCanvas(1280, 800)
  const context = canvas.getContext('2d')
  const random = (seed) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1
  const times = []
  for (let run = 0; run < 7; run++) {
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
  return times.sort((a, b) => a - b)[3]
}
