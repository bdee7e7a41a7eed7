/** How much of a result is visible at once, and how long it is with its rows collapsed. */
import type { Page } from 'playwright-core'
import { PRIVACY, resultUrl } from '@/routes'
import { headingFor } from '@/rules'
import { heading } from './h5-resident'
import { stored } from './kept'
import type { Reached } from './results'

export interface ResultScreen {
  readonly size: 'standard' | 'huge'
  readonly width: number
  readonly height: number
  /** In px: the bottom edge of the phone button, and the height of the page. */
  readonly telephone: number
  readonly page: number
}

export const RESULT_SCREENS: readonly ResultScreen[] = [
  { size: 'standard', width: 390, height: 844, telephone: 420, page: 1500 },
  { size: 'huge', width: 320, height: 576, telephone: 576, page: 2240 },
]

/** The largest number of elements on a page. */
const MOST_NODES = 200

/** Opens the result of a draft by changing the address only, without a reload. */
async function openResult(page: Page, { guide, answers, advice }: Reached, size: string): Promise<void> {
  const values = {
    drafts: { [guide]: { answers, unsent: {}, next: null, changed: 1 } },
    settings: { size, speed: 'normal' },
    caller: { [advice.region]: { district: 'haigang' } },
  }
  await page.evaluate(
    ([route, kept]) => {
      for (const [key, data] of kept) localStorage.setItem(`wenban.${key}`, JSON.stringify({ data }))
      window.location.hash = route
    },
    [resultUrl(guide), Object.entries(values).map(([key, value]) => [key, stored(value)] as const)] as const,
  )
  await heading(page)
    .filter({ hasText: headingFor(advice) })
    .waitFor()
}

/**
 * Opens one result after the other and measures it. Returns one line per fault, with the result.
 * @param page open on any page of the app, with a screen of that size; ends on another page
 */
export async function resultFaults(
  page: Page,
  screen: ResultScreen,
  all: readonly Reached[],
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const reached of all) {
    await openResult(page, reached, screen.size)
    const seen = await page.evaluate(() => {
      const shown = document.querySelector('.taro_page_show .page')
      const box = shown?.getBoundingClientRect()
      const telephone = shown?.querySelector('.phone-button')?.getBoundingClientRect()
      return {
        size: shown ? getComputedStyle(shown).fontSize : '',
        telephone: (telephone?.bottom ?? 0) - (box?.top ?? 0),
        height: box?.height ?? 0,
        nodes: shown?.querySelectorAll('*').length ?? 0,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }
    })
    const fault = (what: string): void => {
      faults.push(`${reached.guide} ${reached.name} (${reached.advice.kind}): ${what}`)
    }
    if (seen.size !== (screen.size === 'huge' ? '30px' : '18px')) fault(`type of ${seen.size}`)
    if (seen.telephone > screen.telephone) fault(`telephone down to ${Math.round(seen.telephone)}`)
    if (seen.height > screen.page) fault(`height ${Math.round(seen.height)}`)
    if (seen.nodes > MOST_NODES) fault(`${seen.nodes} elements`)
    if (seen.wide) fault('wider than the screen')
    await page.evaluate((route) => {
      window.location.hash = route
    }, PRIVACY)
    await heading(page).filter({ hasText: '隐私' }).waitFor()
  }
  return faults
}
