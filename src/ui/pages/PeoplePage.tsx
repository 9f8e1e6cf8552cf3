/** All actors as a table. */

import { useWords } from '../workspace'

export function PeoplePage() {
  const words = useWords()
  return (
    <section className="page" aria-label={words.pages.people.label}>
      <h2>{words.pages.people.label}</h2>
    </section>
  )
}
