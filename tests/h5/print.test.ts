import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { decodeAnswers, type Answers } from '@/rules'
import { slipUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { draftsOf, storeOnPhone } from '../support/kept'
import { goTo, guideOf, heading, openRow, sentResult, shortOf, walk } from '../support/h5-resident'

const TODAY = '2026-11-23'
const REFUND = 'qinhuangdao/refund'
const PAID: Answers = { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' }
const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

/** The text in the QR code of a picture. */
function codeIn(png: Buffer): string {
  const { data, width, height } = PNG.sync.read(png)
  const code = jsQR(new Uint8ClampedArray(data), width, height)
  if (!code) throw new Error('a reader finds no code')
  return code.data
}

/** The slip of a shared link. */
const slipOf = (guideId: string, answers: Answers): string => {
  const shared = new URLSearchParams(sentResult(guideId, answers).replace(/^.*\?/, '')).get('s')
  return slipUrl(guideId, { shared: shared ?? '' })
}

/** Opens the slip of one's own answers, including those that are never in a link. */
async function openOwnSlip(page: Page, guideId: string, answers: Answers): Promise<void> {
  await storeOnPhone(page, draftsOf({ [guideId]: answers }))
  await goTo(page, slipUrl(guideId))
}

const qr = (page: Page) => page.getByRole('img', { name: '二维码，扫一扫看完整结果' })

/** The text of the code on the screen, once it is painted. */
async function codeOf(page: Page): Promise<string> {
  let code = ''
  await eventually(async () => {
    code = codeIn(await qr(page).screenshot())
  })
  return code
}

describe.each(SCREENS)('the slip on $width × $height', (screen) => {
  test('has what a counter needs, and its code leads to the result', async () => {
    const visit = await openH5('', { ...screen, today: TODAY })
    const { page } = visit
    if (screen.width === 320) await page.getByRole('radio', { name: '特大' }).tap()
    await walk(page, REFUND, PAID)
    const headline = await heading(page).innerText()
    await openRow(page, '带什么')
    await page.getByRole('checkbox').filter({ hasText: '银行卡' }).tap()
    await page.getByRole('button', { name: '窗口单：大字一页，给窗口看' }).tap()
    await heading(page)
      .filter({ hasText: shortOf(REFUND) })
      .waitFor()
    const slip = await page.locator('.taro_page_show .sheet').innerText()
    for (const part of [
      '可以',
      '按2023年3月的规定',
      headline,
      '退钱（退费）',
      '□ 身份证（原件和复印件都带）',
      '✓ 本人银行卡复印件（卡也带上）',
      '2026年12月31日',
      '《便民热线问答（12345、8901890两栏）》12345热线答复',
      '2023年3月',
      '12345',
      '24小时',
      '现在还是这样吗？',
      '不是政府的证明',
    ])
      expect(slip).toContain(part)
    await expectNoSidewaysScroll(page)

    const link = await codeOf(page)
    expect(link).toMatch(/^https:\/\/wenban\.example\/#\/pages\/result\/index\?/)
    const query = new URLSearchParams(link.replace(/^.*\?/, ''))
    expect(query.get('guide')).toBe(REFUND)
    expect(decodeAnswers(guideOf(REFUND), query.get('s') ?? '', TODAY)).toEqual({
      answers: PAID,
      problems: [],
    })
    expectNoProblems(visit)
  })
})

test('the picture has the code and text within its margins', async () => {
  const visit = await openH5(slipOf(REFUND, PAID), { today: TODAY })
  const { page } = visit
  const link = await codeOf(page)
  await page.getByRole('button', { name: '存成图片' }).tap()
  await page.getByText('长按下面的图片').waitFor()
  const source = await page.locator('.poster-picture img').getAttribute('src')
  const picture = Buffer.from(source?.replace(/^data:image\/png;base64,/, '') ?? '', 'base64')
  expect(codeIn(picture)).toBe(link)
  const { data, width, height } = PNG.sync.read(picture)
  const isInk = (x: number, y: number): boolean => (data[(y * width + x) * 4 + 1] ?? 255) < 160
  const inked = (xs: readonly number[]): number =>
    xs.reduce(
      (sum, x) => sum + Array.from({ length: height }, (_, y) => isInk(x, y)).filter(Boolean).length,
      0,
    )
  const margin = Array.from({ length: 40 }, (_, x) => x)
  expect(inked(margin)).toBe(0)
  expect(inked(margin.map((x) => width - 1 - x))).toBe(0)
  expect(inked([100, 200, 300])).toBeGreaterThan(100)
  expectNoProblems(visit)
})

/** A sheet of A4 with margins of 1 cm, in pixels. */
const SHEET = { width: 718, height: 1047 }

test.each<[string, number, Answers]>([
  // the longest of all results
  [REFUND, 1, { insuredIn: 'qinhuangdao', want: 'refund-after-death', coverageYear: 2026, death: 'unsure' }],
  [
    'qinhuangdao/manual-claim',
    2,
    { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'illness', visit: 'unsure' },
  ],
  [
    'qinhuangdao/filing',
    1,
    {
      insuredIn: 'qinhuangdao',
      careIn: 'other-province',
      visit: 'inpatient',
      cause: 'illness',
      filed: 'temporary-here',
      filedOn: 'unsure',
      timing: 'not-yet',
    },
  ],
  [REFUND, 1, PAID],
])(
  'the slip of %s is %d sheet(s) of paper, complete, with its code and without buttons',
  async (guide, sheets, answers) => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await page.getByRole('radio', { name: '特大' }).tap()
    await page.getByRole('radio', { name: '特大', checked: true }).waitFor()
    await openOwnSlip(page, guide, answers)
    const link = await codeOf(page)
    expect(await page.locator('.sheet').innerText()).not.toContain('如果如果')
    await page.emulateMedia({ media: 'print' })
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' }
    const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(sheets)

    const paper = { ...SHEET, height: SHEET.height * sheets }
    await page.setViewportSize(paper)
    expect(await page.getByRole('button').or(page.getByRole('link')).count()).toBe(0)
    // complete: it ends before the last sheet does, and no element around it clips or scrolls it
    const slip = await page.locator('.sheet').boundingBox()
    expect((slip?.y ?? 0) + (slip?.height ?? Infinity)).toBeLessThanOrEqual(paper.height)
    expect(await page.locator('.taro_page').evaluate((box) => getComputedStyle(box).overflow)).toBe('visible')
    expect(await codeOf(page)).toBe(link)
    expect(await qr(page).evaluate((code) => getComputedStyle(code).printColorAdjust)).toBe('exact')
    expectNoProblems(visit)
  },
)
