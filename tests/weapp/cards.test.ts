/** The card that WeChat shows for a forwarded page, and what whoever opens it sees. */
import { ridesBornOn } from '../support/answers'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { readPackage } from '#weapp-runner'
import { contents } from '@/rules'
import * as routes from '@/routes'
import { stored } from '../support/kept'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf, heading } from '../support/weapp/resident'

const PACKAGE = path.resolve(__dirname, '..', '..', 'dist', 'weapp')
const KB = 1024
const TODAY = '2026-11-23'
const CARD = 'qinhuangdao/senior-bus-card'
const REFUND = 'qinhuangdao/refund'
const BIRTHDAY = '1950-05-20'

const { pages } = readPackage(PACKAGE)

/** Pages of one person only: forwarding them could only leak something or show nothing. */
const NOT_FORWARDED = [routes.MINE, routes.DESK]

interface Forwarded {
  url: string
  /** The part of the title besides the place. */
  title: string
  /** The page that the card opens, and its heading; by default the page itself. */
  opens?: string
  says: string
}

const title = (id: string): string => guideOf(id).title

const FORWARDED: readonly Forwarded[] = [
  { url: routes.HOME, title: '问办', says: '问办' },
  { url: routes.questionUrl(CARD, 1), title: title(CARD), says: '户口' },
  { url: routes.questionUrl(CARD, 3), title: title(CARD), opens: routes.questionUrl(CARD, 1), says: '户口' },
  {
    url: routes.questionUrl(CARD, 1, true),
    title: title(CARD),
    opens: routes.questionUrl(CARD, 1),
    says: '户口',
  },
  {
    url: routes.questionUrl('zhoukou/benefit-start', 1),
    title: title('zhoukou/benefit-start'),
    says: Object.values(guideOf('zhoukou/benefit-start').questions)[0]?.ask ?? '',
  },
  { url: routes.searchUrl('qinhuangdao'), title: '搜', says: '搜秦皇岛' },
  {
    url: routes.searchUrl('zhoukou', '130300195005200000'),
    title: '搜',
    opens: routes.searchUrl('zhoukou'),
    says: '搜周口',
  },
  { url: routes.surveyUrl('qinhuangdao'), title: '一次问全', says: '医保' },
  {
    url: routes.surveyUrl('qinhuangdao', 2),
    title: '一次问全',
    opens: routes.surveyUrl('qinhuangdao'),
    says: '医保',
  },
  {
    url: routes.surveyResultUrl('qinhuangdao'),
    title: '一次问全',
    opens: routes.surveyUrl('qinhuangdao'),
    says: '医保',
  },
  { url: routes.faqsUrl('zhoukou'), title: '常见问题', says: '周口市常见问题' },
  { url: routes.faqUrl('qinhuangdao', 'filing-validity'), title: '备案', says: '备案' },
  {
    url: routes.itemsUrl('qinhuangdao', 'town'),
    title: '事项',
    opens: routes.itemsUrl('qinhuangdao'),
    says: '事项',
  },
  { url: routes.itemUrl('qinhuangdao', 'A1-16'), title: '住院费用报销', says: '住院费用报销' },
  { url: routes.networkUrl('qinhuangdao'), title: '哪一级', says: '我该去哪一级' },
  { url: routes.phonesUrl('chengde-shuangqiao'), title: '电话本', says: '双桥区电话本' },
  { url: routes.entrancesUrl('qinhuangdao'), title: '官方入口', says: '官方入口' },
  { url: routes.PRIVACY, title: '存了什么', says: '隐私' },
  { url: routes.changesUrl('zhoukou'), title: '变了什么', says: '变了什么' },
  // the card is about the subject, without what was typed
  {
    url: routes.reportUrl({ about: 'faq', region: 'qinhuangdao', id: 'filing-validity' }),
    title: '备案',
    opens: routes.faqUrl('qinhuangdao', 'filing-validity'),
    says: '备案',
  },
  { url: routes.posterUrl(CARD), title: title(CARD), opens: routes.questionUrl(CARD, 1), says: '户口' },
  // without a result yet, the card is for the guide
  { url: routes.resultUrl(CARD), title: title(CARD), opens: routes.questionUrl(CARD, 1), says: '户口' },
  { url: routes.slipUrl(CARD), title: '问办', opens: routes.HOME, says: '问办' },
  // addresses of things that do not exist
  { url: routes.resultUrl('qinhuangdao/none'), title: '问办', opens: routes.HOME, says: '问办' },
  { url: routes.faqUrl('qinhuangdao', 'none'), title: '问办', opens: routes.HOME, says: '问办' },
  { url: routes.itemUrl('qinhuangdao', 'none'), title: '问办', opens: routes.HOME, says: '问办' },
  { url: routes.phonesUrl('none'), title: '问办', opens: routes.HOME, says: '问办' },
]

interface Shown {
  title: string
  path: string
  imageUrl: string
}

const pathOf = (url: string): string => url.replace(/^\//, '').replace(/\?.*/, '')

/** A phone with a visit at the desk, a name and a note. */
function phoneAtDesk(answers: Readonly<Record<string, Record<string, unknown>>>): Record<string, string> {
  const visit = {
    id: 'visitor7',
    begun: `${TODAY}T09:00`,
    number: 1,
    label: '张阿姨',
    note: '住在海阳路，腿脚不便',
  }
  const drafts = Object.fromEntries(
    Object.entries(answers).map(([id, given]) => [
      id,
      { answers: given, unsent: {}, next: null, changed: 1 },
    ]),
  )
  return {
    'wenban.desk': stored({ visits: [visit], keepDays: 7 }),
    'wenban.person': stored('visitor7'),
    'wenban.visit.visitor7.drafts': stored(drafts),
  }
}

const SENIOR = ridesBornOn(BIRTHDAY)
const AFTER_DEATH = {
  insuredIn: 'qinhuangdao',
  want: 'refund-after-death',
  coverageYear: 2026,
  death: 'in-year',
}
const PHONE = phoneAtDesk({ [CARD]: SENIOR, [REFUND]: AFTER_DEATH })

test('every page is tested here or must not be forwarded', () => {
  const told = [...FORWARDED.map(({ url }) => url), ...NOT_FORWARDED].map(pathOf)
  expect(pages.map((page) => page.path).filter((page) => !told.includes(page))).toEqual([])
})

test.each(NOT_FORWARDED)('%s cannot be forwarded', async (url) => {
  const app = await openWeapp(url, { today: TODAY, storage: PHONE })
  await heading(app.page).waitFor()
  const config = JSON.parse(readFileSync(path.join(PACKAGE, `${pathOf(url)}.json`), 'utf8')) as object
  expect(config).not.toHaveProperty('enableShareAppMessage')
  expect(await app.share()).toBeUndefined()
})

function expectNothingPrivate(card: unknown): void {
  expect(decodeURIComponent(JSON.stringify(card))).not.toMatch(/张阿姨|海阳路|1950|19500520|visitor7|saved=/)
}

/** The card of a result differs. */
const OF_RESULTS = [routes.resultUrl(CARD), routes.slipUrl(CARD)]

test.each(FORWARDED)(
  '$url is forwarded as a card that opens it, without data about the person at the desk',
  async ({ url, title, opens = url, says }) => {
    const app = await openWeapp(url, { today: TODAY, storage: OF_RESULTS.includes(url) ? {} : PHONE })
    const card = (await app.share()) as Shown
    expectNothingPrivate(card)
    expect(card.title).toContain(title)
    expect(card.path).toBe(opens)
    expect(existsSync(path.join(PACKAGE, card.imageUrl))).toBe(true)
    await expectNoProblems(app)

    const fresh = await openWeapp(card.path, { today: TODAY })
    expect(await heading(fresh.page).innerText()).toContain(says)
    await expectNoProblems(fresh)
  },
)

test.each(contents.flatMap(({ name, guides }) => guides.map(({ id, title }) => [id, name, title])))(
  'the card of %s has the place and the title, without a screenshot',
  async (id = '', place = '', title = '') => {
    const app = await openWeapp(routes.questionUrl(id, 1), { today: TODAY })
    expect(await app.share()).toEqual({
      title: `${place}：${title}`,
      path: routes.questionUrl(id, 1),
      imageUrl: '/assets/card.png',
    })
  },
)

test.each([
  ['result', CARD, routes.resultUrl],
  ['slip', CARD, routes.slipUrl],
  ['result', REFUND, routes.resultUrl],
  ['slip', REFUND, routes.slipUrl],
] as const)('the card of a %s of %s leaves private answers to be asked again', async (_, id, urlOf) => {
  const app = await openWeapp(urlOf(id), { today: TODAY, storage: PHONE })
  const card = (await app.share()) as Shown
  expect(card).toMatchObject({ title: `秦皇岛：${title(id)}`, imageUrl: '/assets/card.png' })
  const fresh = await openWeapp(card.path, { today: TODAY })
  expect(await heading(fresh.page).innerText()).toBe('还没有结果')
  await fresh.page.getByRole('button', { name: '接着回答' }).tap()
  await fresh.settle()
  const question = guideOf(id).questions[id === CARD ? 'birthday' : 'death']
  expect(await heading(fresh.page).innerText()).toBe(question?.ask)
  await expectNoProblems(fresh)
})

test.each([CARD, REFUND].flatMap((id) => [routes.resultUrl(id), routes.slipUrl(id)]))(
  'the card of %s has no data about the person at the desk',
  async (url) => {
    const app = await openWeapp(url, { today: TODAY, storage: PHONE })
    expectNothingPrivate(await app.share())
  },
)

describe('the picture on the cards', () => {
  const file = path.join(PACKAGE, 'assets', 'card.png')

  test('has WeChat’s ratio of five to four, and is small', () => {
    const { width, height } = PNG.sync.read(readFileSync(file))
    expect(width / height).toBe(5 / 4)
    expect(statSync(file).size).toBeLessThanOrEqual(20 * KB)
  })

  test('has the colour of the app', () => {
    const { data } = PNG.sync.read(readFileSync(file))
    const styles = readFileSync(path.resolve(__dirname, '..', '..', 'src', 'app.scss'), 'utf8')
    expect(styles).toContain(`--accent: #${data.subarray(0, 3).toString('hex')};`)
  })
})
