/** Lets components follow a part of a store and render again when it changes. */

export { useStore as useObserved } from 'zustand'
/** Around a selector that makes a new object each time: only another content counts as a change. */
export { useShallow } from 'zustand/shallow'
