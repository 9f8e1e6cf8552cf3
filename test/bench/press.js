/** Presses of the mouse whose target is looked for beforehand: looking for it costs the page more than many acts do. */

/** @returns a function that clicks in the middle of what the locator finds now */
export async function pressOn(page, locator) {
  await locator.waitFor()
  const { x, y, width, height } = await locator.boundingBox()
  return () => page.mouse.click(x + width / 2, y + height / 2)
}
