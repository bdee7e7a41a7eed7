/** The layout of elements relative to each other, which measuring single elements does not cover. */
import type { Locator, Page } from 'playwright-core'
import { questionUrl, phonesUrl } from '@/routes'
import { openH5 } from '../support/h5'
import { guideOf, heading, waitForOtherHeading, walk } from '../support/h5-resident'
import { BODY, type TypeSize } from '../support/measure'

const SMALL = { width: 320, height: 568 }
const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-01-01' } as const
const SIZES = ['standard', 'large', 'xlarge'] as const

const setSize = (page: Page, size: TypeSize): Promise<void> =>
  page.evaluate((scale) => {
    document.documentElement.style.setProperty('--fs', String(scale))
  }, BODY[size] / BODY.standard)

interface Box {
  x: number
  y: number
  width: number
  height: number
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it does not show')
  return box
}

test('month and day are side by side, and the three fields are as wide as an answer', async () => {
  const { page } = await openH5('', SMALL)
  const seen: string[] = []
  await walk(page, CARD, ANSWERS, async () => {
    if ((await page.getByRole('textbox').count()) === 0) return
    for (const size of SIZES) {
      await setSize(page, size)
      const [year, month, day] = await Promise.all([
        boxOf(page.locator('.date-field').nth(0)),
        boxOf(page.locator('.date-field').nth(1)),
        boxOf(page.locator('.date-field').nth(2)),
      ])
      const answer = await boxOf(page.locator('.option-card').last())
      expect(month.y).toBeCloseTo(day.y)
      expect(year.x).toBeCloseTo(answer.x)
      expect(day.x + day.width).toBeCloseTo(answer.x + answer.width)
      seen.push(`${size}: ${year.y === day.y ? 'one row' : 'two rows'}`)
    }
    await setSize(page, 'standard')
  })
  expect(seen).toEqual(['standard: one row', 'large: two rows', 'xlarge: two rows'])
})

test.each(SIZES)('selecting an answer never rewraps its text, in %s', async (size) => {
  const { page } = await openH5(
    '/pages/question/index?guide=chengde-shuangqiao/resident-contribution-2025',
    SMALL,
  )
  await heading(page).waitFor()
  const [first] = Object.values(guideOf('chengde-shuangqiao/resident-contribution-2025').questions)
  await page.getByRole('radio').first().tap()
  await page.getByRole('button', { name: '继续' }).tap()
  await waitForOtherHeading(page, first?.ask ?? '')
  await setSize(page, size)
  const answers = page.getByRole('checkbox')
  for (let index = 0; index < (await answers.count()); index++) {
    const words = answers.nth(index).locator('.option-card-words')
    const before = await boxOf(words)
    await answers.nth(index).tap()
    await answers.nth(index).getByText('已选').waitFor()
    expect((await boxOf(words)).height).toBeCloseTo(before.height)
  }
})

test('a single tip is as high as its text', async () => {
  const { page } = await openH5(phonesUrl('zhoukou'), { width: 390, height: 844 })
  await heading(page).waitFor()
  await page.getByRole('button', { name: /^在外地打/ }).tap()
  const shown = page.locator('.taro_page_show .fold-body > .statement')
  const tip = await boxOf(shown)
  const words = await shown.evaluate((statement) => {
    const content = document.createRange()
    content.selectNodeContents(statement)
    return content.getBoundingClientRect().height
  })
  expect(Math.abs(tip.height - words)).toBeLessThan(8) // a line is a little higher than its characters
})

test('a wide window shows the earlier answers beside the question, each linking to its question', async () => {
  const { page } = await openH5(questionUrl(CARD, 1), { width: 1366, height: 768 })
  const shown = page.locator('.taro_page_show').last()
  await heading(page).waitFor()
  const first = await heading(page).innerText()
  await shown.getByRole('radio').first().tap()
  await shown.getByRole('button', { name: '继续' }).tap()
  await waitForOtherHeading(page, first)
  const answer = shown.getByRole('region', { name: '已经回答的' }).getByRole('link')
  const [beside, question, foot] = await Promise.all([
    boxOf(answer),
    boxOf(shown.locator('.asking-main')),
    boxOf(shown.getByRole('button', { name: '继续' })),
  ])
  expect(beside.x + beside.width).toBeLessThan(question.x)
  expect(question.width).toBeLessThanOrEqual(640)
  expect(foot.y + foot.height).toBeLessThan(700) // directly below the options, not at the edge of the window
  await answer.tap()
  await heading(page).filter({ hasText: first }).waitFor()
  expect(await shown.getByRole('radio', { checked: true }).count()).toBe(1)
})
