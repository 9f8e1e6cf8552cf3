/** What to do next: find out, introduce, propose. */

import { useWords } from '../workspace'

export function TodayPage() {
  const words = useWords()
  return (
    <section className="page" aria-label={words.pages.today.title}>
      <h2>{words.pages.today.title}</h2>
    </section>
  )
}
