/** Where the person is in the rounds, and how to move on. */

import type { QuestionsState } from '../../state/questions'
import { useSession, useWorkspace } from '../workspace'

export function useQuestions() {
  const { session } = useWorkspace()
  const questions = useSession((state) => state.questions)
  const set = (part: Partial<QuestionsState>) =>
    session.setState((state) => ({ questions: { ...state.questions, ...part } }))
  return { ...questions, set }
}
