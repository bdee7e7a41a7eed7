/** Typing in the compiled mini-program: with a slow view, above a keyboard, and with invalid input. */
import type { Locator } from 'playwright-core'
import type { MiniProgram, OpenOptions } from '#weapp-runner'
import { DESK, questionUrl, resultUrl, searchUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { stored } from '../support/kept'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'

/** A visit without a name. */
const HELPING = {
  'wenban.desk': stored({
    visits: [{ id: 'first', begun: '2026-11-24T10:00', number: 1, label: '', note: '' }],
    keepDays: 30,
  }),
  'wenban.person': stored('first'),
}

const TODAY = '2026-11-23'
const CARD = 'qinhuangdao/senior-bus-card'
const BIRTHDAY = questionUrl(CARD, 4)
const FILING = 'qinhuangdao/filing'
const MONTHS = 'zhoukou/benefit-start'
const draft = (guide: string, answers: Record<string, string>): Record<string, unknown> => ({
  'wenban.drafts': stored({ [guide]: { answers, unsent: {}, next: 4, changed: 1 } }),
})
const BEFORE_BIRTHDAY = draft(CARD, { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none' })
const HUGE = { width: 320, height: 568, fontScale: 1.75, today: TODAY }
const STANDARD = { width: 390, height: 844, today: TODAY }

const atBirthday = (options: OpenOptions = {}): Promise<MiniProgram> =>
  openWeapp(BIRTHDAY, { today: TODAY, storage: BEFORE_BIRTHDAY, ...options })

const field = ({ page }: MiniProgram, name: string): Locator => page.getByRole('textbox', { name })
const continueButton = ({ page }: MiniProgram): Locator =>
  page.locator('wx-page:visible').getByRole('button', { name: '继续' })

/**
 * Fails unless the element gets entirely into view, with nothing such as the bar with 继续 covering its top or bottom.
 */
async function expectInSight(app: MiniProgram, seen: Locator): Promise<void> {
  await seen.waitFor()
  const whole = (): Promise<boolean> =>
    seen.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const shown = (y: number): boolean =>
        element.contains(document.elementFromPoint((left + right) / 2, y)) && y > 0 && y < innerHeight
      return top >= -1 && bottom <= innerHeight + 1 && shown(top + 3) && shown(bottom - 3)
    })
  // the browser scrolls a little later
  await eventually(async () => {
    await app.settle()
    expect(await whole()).toBe(true)
  })
}

/** Opens a keyboard like WeChat: the page moves until the text in the field is cursor-spacing above it. */
async function openKeyboard({ page, settle }: MiniProgram, over: Locator): Promise<void> {
  const size = page.viewportSize()
  if (size) await page.setViewportSize({ ...size, height: size.height - 300 })
  await over.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect()
    const words = top + height / 2 + Number.parseFloat(getComputedStyle(element).fontSize) / 2
    const spacing = Number(element.getAttribute('cursor-spacing') ?? 0)
    window.scrollBy(0, Math.max(0, words + spacing - innerHeight))
  })
  await settle()
}

describe('with 150 ms between the app and the screen', () => {
  const slow = { delay: 150, today: TODAY }
  const typeInto = (seen: Locator, text: string): Promise<void> =>
    seen.pressSequentially(text, { delay: 120 })

  test('no digit of a year is lost, and the answer is what was typed', async () => {
    const app = await atBirthday(slow)
    for (const [unit, digits] of Object.entries({ 年: '1950', 月: '12', 日: '31' })) {
      await field(app, unit).tap()
      await typeInto(field(app, unit), digits)
    }
    await app.settle()
    expect(await field(app, '年').inputValue()).toBe('1950')
    expect(await field(app, '日').inputValue()).toBe('31')
    await continueButton(app).tap()
    await app.settle()
    expect(JSON.stringify(await app.storage())).toContain('1950-12-31')
    await expectNoProblems(app)
  })

  test('no letter of a query is lost, and 清空 clears it every time', async () => {
    const app = await openWeapp(searchUrl('qinhuangdao'), slow)
    for (let times = 0; times < 2; times++) {
      await typeInto(app.page.getByRole('textbox'), 'yidijiuyibeian')
      await app.settle()
      expect(await app.page.getByRole('textbox').inputValue()).toBe('yidijiuyibeian')
      expect(await app.text()).toMatch(/找到\d+条/)
      await app.page.getByRole('button', { name: '清空' }).tap()
      await app.settle()
      expect(await app.page.getByRole('textbox').inputValue()).toBe('')
    }
    await expectNoProblems(app)
  })

  test('no letter of a name at the desk is lost', async () => {
    const app = await openWeapp(DESK, { ...slow, storage: HELPING })
    await app.page.getByRole('button', { name: /改称呼、备注/ }).tap()
    await app.settle()
    await typeInto(app.page.getByRole('textbox').first(), 'zhangayi')
    await app.settle()
    expect(await app.page.getByRole('textbox').first().inputValue()).toBe('zhangayi')
    await expectNoProblems(app)
  })
})

test('what is typed is not sent back to the field', async () => {
  const app = await atBirthday()
  await field(app, '年').press('1')
  await app.cost()
  await field(app, '年').pressSequentially('950')
  expect((await app.cost()).bytes).toBe(0)
  await expectNoProblems(app)
})

test('a whole date in one field fills all three, and can be changed there', async () => {
  const app = await atBirthday()
  await field(app, '年').fill('１９５０年１２月３１日')
  await app.settle()
  const values = async (): Promise<string[]> =>
    Promise.all(['年', '月', '日'].map((unit) => field(app, unit).inputValue()))
  expect(await values()).toEqual(['1950', '12', '31'])
  await field(app, '日').fill('30')
  await app.settle()
  expect(await values()).toEqual(['1950', '12', '30'])
  await continueButton(app).tap()
  await app.settle()
  await app.back()
  expect(await values()).toEqual(['1950', '12', '30'])
  await expectNoProblems(app)
})

test('input that cannot be read is reported, and stays as typed, also after a reload', async () => {
  const app = await atBirthday()
  await field(app, '年').fill('６０')
  await field(app, '月').fill('5')
  await field(app, '日').fill('20')
  await continueButton(app).tap()
  await app.settle()
  expect(await app.page.getByRole('alert').innerText()).toContain('年份要写四位，如1960')
  const again = await atBirthday({ storage: await app.storage() })
  expect(await field(again, '年').inputValue()).toBe('６０')
  await expectNoProblems(app)
})

test('an identity number is not stored on the phone', async () => {
  const app = await atBirthday()
  const number = '999999196005201231'
  await field(app, '年').pressSequentially(number)
  await continueButton(app).tap()
  await app.settle()
  expect(await app.page.getByRole('alert').innerText()).toContain('身份证号码不对')
  expect(await field(app, '年').inputValue()).toBe(number)
  expect(JSON.stringify(await app.storage())).not.toContain(number.slice(0, 9))
})

describe.each([
  ['标准', STANDARD],
  ['特大', HUGE],
])('in %s', (_, screen) => {
  test('不清楚 scrolls to how to find out', async () => {
    const app = await openWeapp(questionUrl(CARD, 1), screen)
    const unsure = app.page.getByRole('radio', { name: '不清楚' })
    // just above the bottom bar, which then covers what opens below
    await unsure.evaluate((card) => {
      const foot = document.querySelector('.asking-foot')?.getBoundingClientRect().top ?? 0
      scrollBy(0, card.getBoundingClientRect().bottom - foot + 2)
    })
    await unsure.tap()
    await expectInSight(app, app.page.locator('.question-form-find'))
    await expectNoProblems(app)
  })
})

describe.each([
  ['标准', STANDARD],
  ['特大', HUGE],
])('继续 without an answer, in %s', (_, screen) => {
  test('scrolls to the message the first time', async () => {
    const app = await openWeapp(questionUrl(CARD, 1), screen)
    await app.page.getByRole('radio').last().scrollIntoViewIfNeeded()
    await continueButton(app).tap()
    await expectInSight(app, app.page.getByRole('alert'))
    await expectNoProblems(app)
  })

  test('does so with a slow view', async () => {
    const app = await openWeapp(questionUrl(CARD, 1), { ...screen, delay: 150 })
    await app.page.getByRole('radio').last().scrollIntoViewIfNeeded()
    await continueButton(app).tap()
    await expectInSight(app, app.page.getByRole('alert'))
    await expectNoProblems(app)
  })

  test('does so for a field', async () => {
    const app = await atBirthday(screen)
    await continueButton(app).tap()
    await expectInSight(app, app.page.getByRole('alert'))
    await expectNoProblems(app)
  })

  test('does so for a rejected name at the desk', async () => {
    const app = await openWeapp(DESK, { ...screen, storage: HELPING })
    await app.page.getByRole('button', { name: /改称呼、备注/ }).tap()
    await app.settle()
    await app.page.getByRole('textbox').first().fill('13800138000')
    await app.page.getByRole('button', { name: '存下' }).tap()
    await expectInSight(app, app.page.getByRole('alert'))
    await expectNoProblems(app)
  })
})

test('the list of districts scrolls into view, also the second time', async () => {
  const storage = draft(FILING, {
    insuredIn: 'qinhuangdao',
    careIn: 'hebei',
    visit: 'inpatient',
    networked: 'no',
  })
  const app = await openWeapp(resultUrl(FILING), { ...HUGE, delay: 150, storage })
  const choose = app.page.getByRole('group', { name: '选参保的区县' })
  const change = app.page.getByRole('button', { name: '换一个区县' })
  await app.page.getByRole('button', { name: '选区县，看电话' }).tap()
  await choose.getByRole('button').first().tap()
  await app.settle()
  await change.scrollIntoViewIfNeeded()
  await change.tap()
  await app.settle()
  await eventually(async () => {
    expect(Math.abs((await choose.boundingBox())?.y ?? Infinity)).toBeLessThan(40)
  })
  await expectNoProblems(app)
})

describe('a keyboard of 300 px on a small phone in 特大', () => {
  test.each(['年', '月', '日'])('leaves the field for %s entirely visible', async (unit) => {
    const app = await atBirthday(HUGE)
    await field(app, unit).tap()
    await openKeyboard(app, app.page.locator('.date-field-input').nth(['年', '月', '日'].indexOf(unit)))
    await expectInSight(app, app.page.locator('.date-field-input').nth(['年', '月', '日'].indexOf(unit)))
    await field(app, unit).blur()
    await app.settle()
    await app.page.setViewportSize(HUGE)
    await expectInSight(app, continueButton(app))
    await expectNoProblems(app)
  })

  test('leaves the field of a number entirely visible', async () => {
    const app = await openWeapp(questionUrl(MONTHS, 1), HUGE)
    for (
      let step = 0;
      step < 6 && (await app.page.locator('wx-page:visible .number-field-input').count()) === 0;
      step++
    ) {
      await app.page.locator('wx-page:visible').getByRole('radio').first().tap()
      await continueButton(app).tap()
      await app.settle()
    }
    const number = app.page.locator('wx-page:visible .number-field-input')
    await number.getByRole('textbox').tap()
    await openKeyboard(app, number)
    await expectInSight(app, number)
    await number.getByRole('textbox').fill('７个月')
    await continueButton(app).tap()
    await app.settle()
    expect(await app.page.locator('wx-page:visible').getByRole('alert').count()).toBe(0)
    await expectNoProblems(app)
  })
})
