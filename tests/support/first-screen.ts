/** How much of a question is visible without scrolling. */
import type { Page } from 'playwright-core'

/** Window heights of small phones in px: a browser's, and WeChat's below its own bar. */
const SMALL_HEIGHTS = [640, 576] as const

export interface FirstScreen {
  /** How many options or fields are entirely visible above the bottom bar, for each of {@link SMALL_HEIGHTS}. */
  readonly whole: readonly number[]
  /** What is too small, too close to its neighbour, or wider than the screen. */
  readonly faults: readonly string[]
}

/**
 * Measures the question on screen, before any scrolling.
 * @param shown a selector for the page on top
 */
export function firstScreen(page: Page, shown: string): Promise<FirstScreen> {
  return page.evaluate(
    ([selector, heights]) => {
      const root = [...document.querySelectorAll(selector)].at(-1)
      const all = [...(root?.querySelectorAll('.option-card, .date-field-input, .number-field-input') ?? [])]
      const boxes = all.map((element) => element.getBoundingClientRect())
      const foot = root?.querySelector('.asking-foot')?.getBoundingClientRect().height ?? Infinity
      const gaps = boxes.slice(1).flatMap((box, index) => {
        const above = boxes[index]
        return above && box.top >= above.bottom ? [box.top - above.bottom] : []
      })
      return {
        whole: heights.map((height) => boxes.filter(({ bottom }) => bottom <= height - foot).length),
        faults: [
          ...boxes.filter(({ height }) => height < 59.5).map(({ height }) => `only ${height} px high`),
          ...gaps.filter((gap) => gap < 11.5).map((gap) => `only ${gap} px apart`),
          ...(document.documentElement.scrollWidth > document.documentElement.clientWidth
            ? ['wider than the screen']
            : []),
        ],
      }
    },
    [shown, SMALL_HEIGHTS] as const,
  )
}

/** Violations of the rule that two options or fields are entirely visible. */
export const firstScreenFaults = ({ whole, faults }: FirstScreen): readonly string[] => [
  ...SMALL_HEIGHTS.flatMap((height, index) =>
    (whole[index] ?? 0) < 2 ? [`only ${whole[index] ?? 0} whole at 320 × ${height}`] : [],
  ),
  ...faults,
]
