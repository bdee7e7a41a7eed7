import type { Guide, Question } from '@/rules'

/** The question, with its id, that a page of the guide asks under the heading; null where it asks none. */
export const askedBy = (guide: Guide, heading: string): [id: string, question: Question] | null =>
  Object.entries(guide.questions).find(([, { ask }]) => ask === heading) ?? null
