/** The opportunities with room: the list left, the card right. */

import { useWords } from '../workspace'

export function OpportunitiesPage() {
  const words = useWords()
  return (
    <section className="page" aria-label={words.frame.views.opportunities}>
      <h2>{words.frame.views.opportunities}</h2>
    </section>
  )
}
