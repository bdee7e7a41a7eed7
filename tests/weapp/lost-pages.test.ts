import type { MiniProgram } from '#weapp-runner'
import { questionUrl, HOME, HOME_INSTEAD, resultUrl } from '@/routes'
import { encodeAnswers } from '@/rules'
import { draftsOf } from '../support/kept'
import { expectAccessible, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { give, guideOf, heading } from '../support/weapp/resident'

const SENIOR = 'qinhuangdao/senior-bus-card'
const LATE = 'qinhuangdao/late-filing'
const TODAY = '2026-11-23'

/** Opens the first question and answers it. */
async function openAnswered(): Promise<MiniProgram> {
  const app = await openWeapp(HOME, { today: TODAY })
  await app.goThrough([questionUrl(SENIOR, 1)])
  const question = guideOf(SENIOR).questions['hukouDistrict']
  if (question) await give(app.page, question, 'haigang')
  await app.settle()
  return app
}

const press = async (app: MiniProgram, name: string): Promise<void> => {
  await app.page.getByRole('button', { name }).tap()
  await app.settle()
}

const see = (app: MiniProgram, title: string): Promise<void> =>
  heading(app.page).filter({ hasText: title }).waitFor()

const SECOND = guideOf(SENIOR).questions['ridesAlone']?.ask ?? ''

describe('a page that does not open', () => {
  test('says so, and opens on retry', async () => {
    const app = await openAnswered()
    await app.fail('navigateTo', 'timeout')
    await press(app, '继续')
    await see(app, '这一页没打开')
    await expectAccessible(app)
    await press(app, '再试一次')
    await see(app, '这一页没打开')
    await app.fail('navigateTo', null)
    await press(app, '再试一次')
    await see(app, SECOND)
    await app.back()
    await see(app, guideOf(SENIOR).questions['hukouDistrict']?.ask ?? '')
    expect(await app.page.getByRole('radio', { checked: true }).innerText()).toContain('海港区')
    await expectNoProblems(app)
  })

  test('leads home', async () => {
    const app = await openAnswered()
    await app.fail('navigateTo', 'timeout')
    await press(app, '继续')
    await press(app, '回首页')
    expect(await app.routes()).toEqual([HOME])
    await expectNoProblems(app)
  })

  test('says so if it was to replace the current page, too', async () => {
    const app = await openWeapp(questionUrl(SENIOR, 1), { today: TODAY })
    await app.fail('redirectTo', 'timeout')
    await app.page.getByRole('link', { name: '返回' }).tap()
    await see(app, '这一页没打开')
    await app.fail('reLaunch', 'timeout')
    await press(app, '回首页')
    await see(app, '这一页没打开')
    await app.fail('reLaunch', null)
    await press(app, '再试一次')
    expect(await app.routes()).toEqual([HOME])
    await expectNoProblems(app)
  })
})

describe('a page that opens slowly', () => {
  test('is opened once, however often the button is tapped', async () => {
    const app = await openAnswered()
    await app.slow('navigateTo', 3000)
    const on = app.page.getByRole('button', { name: '继续' })
    await on.tap()
    await app.page.waitForTimeout(2500)
    await on.tap()
    await see(app, SECOND)
    await app.page.waitForTimeout(3500)
    await app.settle()
    expect(await app.routes()).toEqual([HOME, questionUrl(SENIOR, 1), questionUrl(SENIOR, 2)])
    await expectNoProblems(app)
  })

  test('is reported after ten seconds, and opened only once when it arrives', async () => {
    const app = await openAnswered()
    // leaves enough time to press the button after the message at ten seconds
    await app.slow('navigateTo', 15_000)
    await app.page.getByRole('button', { name: '继续' }).tap()
    await see(app, '这一页没打开')
    await press(app, '再试一次')
    await see(app, SECOND)
    await app.settle()
    expect(await app.routes()).toEqual([HOME, questionUrl(SENIOR, 1), questionUrl(SENIOR, 2)])
    await expectNoProblems(app)
  })
})

describe('a damaged card', () => {
  const answers = encodeAnswers(guideOf(LATE), { insuredIn: 'qinhuangdao' })

  test.each([
    `${resultUrl(LATE)}&amp;s=${answers}`,
    `${resultUrl(LATE)}%26s%3D${answers}`,
    `${resultUrl(LATE)}&s=`,
  ])('%s never shows one’s own result as the other person’s', async (url) => {
    const own = { insuredIn: 'elsewhere' }
    const app = await openWeapp(url, {
      today: TODAY,
      storage: draftsOf({ [LATE]: own }),
    })
    expect(await heading(app.page).innerText()).toBe('还没有结果')
    await expectNoProblems(app)
  })
})

describe('a card to an unknown page', () => {
  test('opens home, which says so', async () => {
    const app = await openWeapp('/pages/gone/index?id=1', { today: TODAY })
    expect(await app.routes()).toEqual([HOME_INSTEAD])
    expect(await app.text()).toContain('那一页没有打开')
    await expectNoProblems(app)
  })

  test('opens the intended page if only punctuation was added', async () => {
    const app = await openWeapp(questionUrl(SENIOR, 1).replace('?', '。?'), { today: TODAY })
    expect(await app.routes()).toEqual([questionUrl(SENIOR, 1)])
    await expectNoProblems(app)
  })
})
