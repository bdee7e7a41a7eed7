/** Printing a result from the browser: with everything collapsed on screen, and without controls. */
import type { Page } from 'playwright-core'
import { advise, findGuide, slipView, UNSURE, type Answers } from '@/rules'
import { resultUrl, slipUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import { heading, sentResult } from '../support/h5-resident'

const TODAY = '2026-11-26'
const CLAIM = 'qinhuangdao/manual-claim'
const UNCLEAR: Answers = { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'own-accident', visit: UNSURE }
/** A sheet of A4 with margins of 1 cm, in pixels. */
const SHEET = { width: 718, height: 1047 }
const MARGIN = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' }

const shared = (guideId: string, answers: Answers): { shared: string } => ({
  shared: new URLSearchParams(sentResult(guideId, answers).replace(/^.*\?/, '')).get('s') ?? '',
})

function adviceOf(guideId: string, answers: Answers) {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const advice = advise(found.region, found.guide, answers, TODAY)
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  return { advice, guide: found.guide }
}

/** The text of the page while it is being printed. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(SHEET)
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.title = 'printing'
    })
    // the event that the browser sends before printing
    window.dispatchEvent(new Event('beforeprint'))
  })
  return page.locator('.taro_page_show').innerText()
}

test('the print of a result has everything collapsed on screen, and no buttons', async () => {
  const visit = await openH5(resultUrl(CLAIM, shared(CLAIM, UNCLEAR)), { today: TODAY })
  const { page } = visit
  await heading(page).waitFor()
  const { advice } = adviceOf(CLAIM, UNCLEAR)
  if (advice.kind !== 'alternatives') throw new Error(advice.kind)
  const folded = advice.alternatives.flatMap(({ outcome }) => outcome.materials.map(({ text }) => text))
  const quotes = advice.sources.flatMap(({ places }) =>
    places.flatMap(({ quote }) => quote?.slice(0, 20) ?? []),
  )
  const before = await page.locator('.taro_page_show').innerText()
  for (const text of [...folded, ...quotes]) expect(before).not.toContain(text)

  const paper = await printed(page)
  for (const text of [...folded, ...quotes]) expect(paper).toContain(text)
  // the numbers of all offices, because none can be selected on paper
  for (const number of ['5912333', '3551503', '12345']) expect(paper).toContain(number)
  // only the titles of opened rows remain of the buttons
  expect(await page.locator('.taro_page_show [role=button]:visible:not([aria-expanded])').count()).toBe(0)
  for (const label of ['窗口单', '是这种，看结果', '复制号码', '返回']) expect(paper).not.toContain(label)

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await eventually(async () => {
    expect(await page.locator('.taro_page_show').innerText()).not.toContain(folded[0])
  })
  expectNoProblems(visit)
})

test('the browser expands the page when printing', async () => {
  const visit = await openH5(resultUrl(CLAIM, shared(CLAIM, UNCLEAR)), { today: TODAY })
  const { page } = visit
  await heading(page).waitFor()
  const open = () => page.locator('.checklist').count()
  await page.evaluate(() => {
    // after the app's own listeners
    window.addEventListener('beforeprint', () => {
      document.documentElement.dataset['papers'] = String(document.querySelectorAll('.checklist').length)
    })
  })
  expect(await open()).toBe(0)
  await page.pdf({ format: 'A4', margin: MARGIN })
  expect(await page.locator('html').getAttribute('data-papers')).toBe('2')
  await eventually(async () => {
    expect(await open()).toBe(0)
  })
  expectNoProblems(visit)
})

test('a slip longer than one sheet continues on a second without loss', async () => {
  const visit = await openH5(slipUrl(CLAIM, shared(CLAIM, UNCLEAR)), { today: TODAY })
  const { page } = visit
  const { advice, guide } = adviceOf(CLAIM, UNCLEAR)
  await page.locator('.sheet').waitFor()
  const pdf = (await page.pdf({ format: 'A5', margin: MARGIN })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
  const paper = await printed(page)
  for (const { texts } of slipView(advice, guide).papers)
    for (const text of texts) expect(paper).toContain(text)
  const cut = await page
    .locator('.sheet, .sheet *')
    .evaluateAll(
      (boxes) =>
        boxes.filter(
          (box) => getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight,
        ).length,
    )
  expect(cut).toBe(0)
  expectNoProblems(visit)
})
