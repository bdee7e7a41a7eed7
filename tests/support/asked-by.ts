import type { Guide, Question } from '@/rules'

/** The question with that heading, and its id; null if the guide has none. */
export const askedBy = (guide: Guide, heading: string): [id: string, question: Question] | null =>
  Object.entries(guide.questions).find(([, { ask }]) => ask === heading) ?? null
