/** Lets components follow a part of a store and render again when it changes. */

export { useStore as useObserved } from 'zustand'
