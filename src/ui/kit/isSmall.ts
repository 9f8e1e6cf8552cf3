/** Whether there is room for the map and for something beside or upon it. */

/** The screen of a phone, or as low as one. */

export function isSmall(): boolean {
  return window.matchMedia('(width <= 760px), (height < 500px)').matches
}

/** Or as narrow as a tablet held upright: what covers the map begins closed. */
export function isCramped(): boolean {
  return isSmall() || window.matchMedia('(width < 900px)').matches
}
