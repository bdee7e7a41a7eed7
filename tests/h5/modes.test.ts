/** The main pages in large type, in the dark and on a computer. All other tests use 标准. */
import { encodeAnswers } from '@/rules'
import { questionUrl, HOME, MINE, phonesUrl, resultUrl } from '@/routes'
import { livesElsewhere } from '../support/answers'
import { chooseSize, expectAccessible, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { goTo, guideOf } from '../support/h5-resident'
import { elderFaults, type TypeSize } from '../support/measure'

const PLACE = 'qinhuangdao'
const FILING = 'qinhuangdao/filing'
const ANSWERS = livesElsewhere('2026-01-15')
const SENT = resultUrl(FILING, { shared: encodeAnswers(guideOf(FILING), ANSWERS) })

const PAGES = [HOME, questionUrl(FILING, 1), SENT, phonesUrl(PLACE), MINE]

interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly size: TypeSize
  readonly dark: boolean
}

const LOOKS: readonly Look[] = [
  { name: '大字', width: 390, height: 844, size: 'large', dark: false },
  { name: '特大', width: 320, height: 576, size: 'xlarge', dark: false },
  { name: '电脑', width: 1366, height: 768, size: 'standard', dark: false },
  { name: '深色', width: 390, height: 844, size: 'standard', dark: true },
  // a window of 1280 × 1024
  { name: '放大到400%', width: 320, height: 256, size: 'standard', dark: false },
]

test.each(LOOKS)('$name: axe-core finds nothing, and the sizes for elders hold', async (look) => {
  const { page } = await openH5('', { ...look, today: '2026-11-26' })
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' })
  await chooseSize(page, look.size)
  const faults: string[] = []
  for (const route of PAGES) {
    await goTo(page, route)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    const found = await elderFaults(page, look.size)
    // on a computer, rows are side by side
    const held = look.width < 1000 ? found : found.filter((fault) => !/px wide in a column/.test(fault))
    faults.push(...held.map((fault) => `${route}: ${fault}`))
  }
  expect(faults).toEqual([])
})

test('with forced colours icons still differ from their background', async () => {
  const { page } = await openH5(SENT, { today: '2026-11-26' })
  await page.emulateMedia({ forcedColors: 'active' })
  const colours = await page
    .locator('.taro_page_show .icon')
    .evaluateAll((icons) => [
      ...new Set(icons.map((icon) => getComputedStyle(icon).backgroundColor)),
      getComputedStyle(document.body).backgroundColor,
    ])
  expect(colours).toHaveLength(2)
  expect(new Set(colours).size).toBe(2)
})
