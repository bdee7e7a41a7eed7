/** Questions that several guides of the region ask: there is one guide so far. */
import type { Question } from '../../engine/model'

export const shared = {} as const satisfies Readonly<Record<string, Question>>
