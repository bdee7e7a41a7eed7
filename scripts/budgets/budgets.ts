/** The budgets. */
import { home, mine, question, result, search, survey, type MeasuredPage } from './pages'

export const KB = 1024

/** The WeChat package, raw; WeChat allows 2 MB and 30 MB. */
export const PACKAGE_BUDGET = { main: 300 * KB, all: 850 * KB } as const

/** One tap on WeChat: bytes sent to the view, and the number and depth of the page's elements afterwards. */
export const TAP_BUDGET = { bytes: 16 * KB, nodes: 200, depth: 19 } as const

/** Scripts and style sheets of a first load, gzipped. */
export interface LoadBudget {
  readonly page: MeasuredPage
  /** In bytes. */
  readonly most: number
}

export const LOAD_BUDGETS: readonly LoadBudget[] = [
  { page: home, most: 105 * KB },
  { page: question, most: 135 * KB },
  { page: result, most: 150 * KB },
  { page: search, most: 135 * KB },
  { page: mine, most: 135 * KB },
  { page: survey, most: 170 * KB },
]

/** Lighthouse, mobile. Performance is measured but is no gate, because it depends on the machine. */
export const SCORE_GATES = { accessibility: 100, 'best-practices': 95 } as const
export const PERFORMANCE_BUDGET = 90
