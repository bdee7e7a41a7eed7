/** Every result of every guide is as short as the design holds, and its first screen says what to do. */
import type { Page } from 'playwright-core'
import { PRIVACY, resultUrl } from '@/routes'
import { headingFor } from '@/rules'
import { openH5 } from '../support/h5'
import { heading } from '../support/h5-resident'
import { everyResult, type Reached } from '../support/results'

const TODAY = '2026-11-26'

/** In pixels: the lower edge of the telephone button, and the height with all rows closed. */
const SCREENS = [
  { size: 'standard', width: 390, height: 844, telephone: 420, page: 1500 },
  { size: 'huge', width: 320, height: 640, telephone: 600, page: 2240 },
] as const

const MOST_NODES = 200

const all = everyResult(TODAY, 150)

/** Opens the result of a draft by its address alone: what is loaded stays. */
async function open(page: Page, { guide, answers, advice }: Reached, size: string): Promise<void> {
  const stored = {
    drafts: { [guide]: { answers, unsent: {}, next: null, changed: 1 } },
    settings: { size, speed: 'normal' },
    caller: { [advice.region]: { district: 'haigang' } },
  }
  await page.evaluate(
    ([route, kept]) => {
      for (const [key, data] of kept) localStorage.setItem(`wenban.${key}.v1`, JSON.stringify({ data }))
      window.location.hash = route
    },
    [
      resultUrl(guide),
      Object.entries(stored).map(([key, data]) => [key, JSON.stringify(data)] as const),
    ] as const,
  )
  await heading(page)
    .filter({ hasText: headingFor(advice) })
    .waitFor()
}

test.each(SCREENS)(
  'in $size at $width px',
  async ({ size, width, height, telephone, page: longest }) => {
    const { page } = await openH5(PRIVACY, { width, height, today: TODAY })
    const faults: string[] = []
    for (const reached of all) {
      await open(page, reached, size)
      const seen = await page.evaluate(() => {
        const shown = document.querySelector('.taro_page_show .page')
        const top = shown?.getBoundingClientRect().top ?? 0
        const bottom = shown?.querySelector('.phone-button')?.getBoundingClientRect().bottom ?? 0
        const size = shown ? getComputedStyle(shown).fontSize : ''
        // a headline of more than three lines is the policy's to shorten
        const headline = shown?.querySelector('.verdict-slip-headline')
        const line = headline ? parseFloat(getComputedStyle(headline).lineHeight) : 0
        const extra = Math.max(0, (headline?.getBoundingClientRect().height ?? 0) - 3 * line)
        // the height is that of two alternatives; a third one adds its card
        const cards = [...(shown?.querySelectorAll('.result-alternative') ?? [])].map(
          (card) => card.getBoundingClientRect().height + 16,
        )
        const third = cards.length > 2 ? Math.max(...cards) : 0
        const height = (shown?.getBoundingClientRect().height ?? 0) - third
        const nodes = shown?.querySelectorAll('*').length ?? 0
        return { bottom: bottom - top - extra, height: height - extra, size, nodes }
      })
      const name = `${reached.guide} ${reached.name}`
      expect([name, seen.size]).toEqual([name, size === 'huge' ? '30px' : '18px'])
      if (seen.bottom > telephone) faults.push(`${name}: telephone ${Math.round(seen.bottom)}`)
      if (seen.nodes > MOST_NODES) faults.push(`${name}: nodes ${seen.nodes}`)
      if (seen.height > longest) faults.push(`${name}: height ${Math.round(seen.height)}`)
      await page.evaluate((route) => {
        window.location.hash = route
      }, PRIVACY)
      await heading(page).filter({ hasText: '隐私' }).waitFor()
    }
    expect(faults).toEqual([])
  },
  180_000,
)
