/** Whether the screen is that of a phone, or as low as one: what covers the map begins closed there. */

export function isSmall(): boolean {
  return window.matchMedia('(width <= 760px), (height < 500px)').matches
}
