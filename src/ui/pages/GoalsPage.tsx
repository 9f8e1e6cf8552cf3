/** The goals and what each of them requires. */

import { useWords } from '../workspace'

export function GoalsPage() {
  const words = useWords()
  return (
    <section className="page" aria-label={words.pages.goals.title}>
      <h2>{words.pages.goals.title}</h2>
    </section>
  )
}
