import Taro from '@tarojs/taro'
import { waitFor, within } from '@testing-library/dom'
import { listCsv, listText } from '@/pages/desk/list'
import { visitSummary } from '@/pages/desk/summary'
import { findGuide, todayHere, type Question } from '@/rules'
import { DESK, questionUrl, HOME, MINE, resultUrl } from '@/routes'
import {
  chooseKeepDays,
  keepDays,
  leaveDesk,
  noteVisit,
  renameVisit,
  startVisit,
  visitName,
  visits,
} from '@/state/desk'
import { keepAnswer, keepNext } from '@/state/drafts'
import { currentPerson } from '@/state/person'
import { prefixOf } from '@/state/stored'
import { keepSurveyAnswer } from '@/state/survey'
import { stored } from '../support/kept'
import { currentPath } from '../support/open-page'
import {
  follow,
  give,
  guideOf,
  heading,
  page,
  press,
  seeHeading,
  setToday,
  type,
  visit,
  WAIT,
} from './resident'

const TODAY = '2026-11-24'
const CARD = 'qinhuangdao/senior-bus-card'
const FILING = 'qinhuangdao/filing'
const ELIGIBLE = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-05-20' }

const text = (): string => page().getByRole('main').textContent
const bar = (): HTMLElement | null => page().queryByRole('region', { name: '帮办' })
const names = (): string[] => visits().map(visitName)

function region() {
  const found = findGuide(CARD)
  if (!found) throw new Error('no guide')
  return found.region
}

/** Starts a visit with the senior bus card answered to the end. */
function helpWithCard(label = ''): string {
  startVisit(label)
  for (const [question, answer] of Object.entries(ELIGIBLE))
    keepAnswer(currentPerson(), CARD, question, answer)
  keepNext(currentPerson(), CARD, null)
  return currentPerson() ?? ''
}

/** The row of a person on the desk. */
const row = (name: RegExp): HTMLElement => page().getByRole('button', { name })

/** The visit as shown on the desk. */
const card = (name: RegExp): ReturnType<typeof within> => {
  const found = row(name).closest('.desk-visit')
  if (!(found instanceof HTMLElement)) throw new Error('no such visit')
  return within(found)
}

const now = (): HTMLElement | null => page().queryByRole('region', { name: '正在帮' })

/** The titles of the rows, from the top. */
const rows = (): (string | null)[] =>
  [...document.querySelectorAll('.taro_page:last-child .desk-visit .row-title')].map(
    ({ textContent }) => textContent,
  )

/** Waits until the page stack has a single page. */
async function seeNoOtherPage(): Promise<void> {
  await waitFor(() => {
    expect(Taro.getCurrentPages()).toHaveLength(1)
  }, WAIT)
}

beforeEach(() => {
  setToday(TODAY)
  Taro.clearStorageSync()
})

describe('the desk bar', () => {
  test('is hidden while nobody is being helped', async () => {
    await visit(HOME)
    expect(bar()).toBeNull()
  })

  test('names the person being helped on every page, without a heading', async () => {
    startVisit('张阿姨')
    for (const url of [HOME, MINE, questionUrl(CARD, 1)]) {
      await visit(url)
      expect(bar()).toHaveTextContent(/^帮：第1位 张阿姨下一位$/)
      expect(page().getAllByRole('heading', { level: 1 })).toHaveLength(1)
    }
  })

  test('links to the desk, which names the person itself', async () => {
    startVisit()
    await visit(HOME)
    await follow('button', /看帮办名单/)
    expect(currentPath()).toBe(DESK)
    expect(bar()).toBeNull()
    expect(now()).toHaveTextContent('第1位')
  })

  test('starts the next person at once with empty answers, on home as the only page', async () => {
    startVisit('张阿姨')
    await visit(HOME)
    await follow('link', /^敬老卡/)
    await give(guideOf(CARD).questions['hukouDistrict'] as Question, 'haigang')
    await follow('button', '继续')
    await follow('button', /下一位/)
    expect(currentPath()).toBe(HOME)
    await seeNoOtherPage()
    expect(bar()).toHaveTextContent('帮：第2位')
    expect(page().queryByText(/^接着办/)).toBeNull()
    await follow('link', /^敬老卡/)
    expect(page().queryByRole('radio', { checked: true })).toBeNull()
    expect(names()).toEqual(['第2位', '张阿姨'])
  })
})

describe('the desk', () => {
  test('opens from 我的, and explains itself if nobody was helped', async () => {
    await visit(MINE)
    await follow('link', /^帮办台/)
    await seeHeading('帮办台')
    expect(text()).toContain('今天还没有帮过人')
    expect(page().queryByRole('button', { name: /结束帮办/ })).toBeNull()
  })

  test('starts the next person at once, on home as the only page', async () => {
    await visit(DESK)
    await follow('button', /^下一位/)
    expect(currentPath()).toBe(HOME)
    await seeNoOtherPage()
    expect(bar()).toHaveTextContent('帮：第1位')
  })

  test('takes a name later; rejects what looks like a number with a reason, and keeps what was typed', async () => {
    startVisit()
    await visit(DESK)
    await press('button', /改称呼、备注$/)
    expect(text()).toContain('写个称呼就行，如“张阿姨”。不要写身份证号、电话。')
    await type('13800138000')
    await press('button', '存下')
    expect(await waitFor(() => page().getByRole('alert'), WAIT)).toHaveTextContent('身份证号、电话')
    expect(page().getAllByRole('textbox')[0]).toHaveValue('13800138000')
    expect(names()).toEqual(['第1位'])
    await type(' 王大爷 ')
    await waitFor(() => {
      expect(page().queryByRole('alert')).toBeNull()
    }, WAIT)
    await press('button', '存下')
    await waitFor(() => {
      expect(now()).toHaveTextContent('第1位 王大爷')
    }, WAIT)
    await follow('button', '开始问')
    expect(bar()).toHaveTextContent('帮：第1位 王大爷')
  })

  test('lists the people helped today with their results, latest first', async () => {
    const id = helpWithCard('张阿姨')
    keepSurveyAnswer(currentPerson(), region(), 'allowance', 'none')
    noteVisit(id, '下午再来')
    startVisit()
    keepAnswer(currentPerson(), FILING, 'insuredIn', 'qinhuangdao')
    startVisit('王大爷')
    await visit(DESK)
    await waitFor(() => {
      expect(rows()).toEqual(['没写称呼', '张阿姨'])
    }, WAIT)
    expect(now()).toHaveTextContent('第3位 王大爷')
    expect(row(/^1 ?张阿姨/)).toHaveTextContent('等2件')
    expect(row(/^1 ?张阿姨/)).toHaveTextContent('可以')
    expect(row(/^2 ?没写称呼/)).toHaveTextContent('第2问')
    await press('button', /^1 ?张阿姨/)
    const headline = guideOf(CARD).outcomes[visitOutcome(id)]?.headline ?? 'no headline'
    expect(card(/^1 ?张阿姨/).getByText(/^可以：/)).toHaveTextContent(headline)
    expect(card(/^1 ?张阿姨/).getByText('下午再来', { exact: false })).toBeInTheDocument()
    expect(card(/^1 ?张阿姨/).getByText('一次问全（秦皇岛）')).toBeInTheDocument()
    expect(text()).toContain('今天3位')
  })

  test('opens the result of an earlier person as the only page', async () => {
    helpWithCard('张阿姨')
    startVisit('王大爷')
    keepAnswer(currentPerson(), FILING, 'insuredIn', 'qinhuangdao')
    await visit(HOME)
    await follow('button', /看帮办名单/)
    await press('button', /^1 ?张阿姨/)
    await follow('button', /^敬老卡.*：看结果$/)
    expect(currentPath()).toBe('/pages/result/index')
    await seeNoOtherPage()
    expect(await heading()).toContain('敬老卡')
    expect(bar()).toHaveTextContent('帮：第1位 张阿姨')
  })

  test('counts materials ticked on the result', async () => {
    helpWithCard('张阿姨')
    await visit(resultUrl(CARD))
    await press('button', /^带什么/)
    const [material] = await page().findAllByRole('checkbox')
    if (!material) throw new Error('nothing to tick')
    material.click()
    startVisit()
    await visit(DESK)
    await press('button', /^1 ?张阿姨/)
    expect(text()).toMatch(/材料已备1项，共\d+项/)
  })

  test('opens a page of the current person on top of the desk', async () => {
    helpWithCard('张阿姨')
    await visit(DESK)
    await follow('button', '看结果')
    expect(Taro.getCurrentPages()).toHaveLength(2)
  })

  test('resumes an unfinished guide together with its person', async () => {
    startVisit('张阿姨')
    keepAnswer(currentPerson(), FILING, 'insuredIn', 'qinhuangdao')
    await visit(DESK)
    await follow('button', '接着问')
    expect(currentPath()).toBe('/pages/question/index')
    startVisit('王大爷')
    await visit(DESK)
    await press('button', /^1 ?张阿姨/)
    await follow('button', /^接着帮/)
    expect(currentPath()).toBe(HOME)
    expect(bar()).toHaveTextContent('帮：第1位 张阿姨')
    expect(page().getByText(/^接着办/)).toBeInTheDocument()
  })

  test('changes name and note of an earlier person, and rejects numbers in either', async () => {
    helpWithCard('张阿姨')
    startVisit('王大爷')
    await visit(DESK)
    await press('button', /^1 ?张阿姨/)
    await press('button', '称呼、备注')
    await type('13800138000', '子女电话13800138000')
    await press('button', '存下')
    await page().findByRole('alert', {}, WAIT)
    await type('李奶奶', '子女电话13800138000')
    await waitFor(() => {
      expect(page().queryByRole('alert')).toBeNull()
    }, WAIT)
    await press('button', '存下')
    await page().findByRole('alert', {}, WAIT)
    expect(visits()[1]).toMatchObject({ label: '张阿姨', note: '' })
    await type('李奶奶', '下午再来')
    await press('button', '存下')
    await waitFor(() => {
      expect(card(/^1 ?李奶奶/).getByText('备注：下午再来')).toBeInTheDocument()
    }, WAIT)
  })

  test('deletes a visit only after confirmation', async () => {
    helpWithCard('张阿姨')
    await visit(DESK)
    await press('button', /改称呼、备注$/)
    await press('button', '删掉这位')
    await press('button', '不删，留着')
    expect(names()).toEqual(['张阿姨'])
    await press('button', '删掉这位')
    await press('button', '删掉，找不回来')
    await waitFor(() => {
      expect(text()).toContain('今天还没有帮过人')
    }, WAIT)
    expect(now()).toBeNull()
    expect(Taro.getStorageInfoSync().keys.filter((key: string) => key.startsWith('wenban.visit.'))).toEqual(
      [],
    )
  })

  test('ends, and the owner’s data is back', async () => {
    keepAnswer(currentPerson(), FILING, 'insuredIn', 'qinhuangdao')
    helpWithCard()
    await visit(DESK)
    await follow('button', /^结束帮办/)
    expect(currentPath()).toBe(HOME)
    await seeNoOtherPage()
    expect(bar()).toBeNull()
    const begun = page().getByText(/^接着办/).parentElement
    expect(begun).toHaveTextContent(/异地就医/)
    expect(begun).not.toHaveTextContent(/敬老卡/)
  })

  test('lists other days separately and collapsed', async () => {
    setToday('2026-11-22')
    helpWithCard('昨天的人')
    setToday(TODAY)
    helpWithCard('今天的人')
    startVisit()
    await visit(DESK)
    expect(text()).not.toContain('昨天的人')
    await press('button', /^前几天/)
    await press('button', /^2026年11月22日/)
    await waitFor(() => {
      expect(row(/^1 ?昨天的人/)).toBeInTheDocument()
    }, WAIT)
    expect(page().getByRole('button', { name: '导出这天的名单' })).toBeInTheDocument()
  })

  test('shows ten rows at first and never more than fifteen', async () => {
    for (let i = 1; i <= 25; i++) startVisit(`甲${i}`)
    leaveDesk()
    await visit(DESK)
    const shown = () => rows().length
    await waitFor(() => {
      expect(shown()).toBe(10)
    }, WAIT)
    await press('button', '再看10位（还有15位）')
    expect(shown()).toBe(15)
    await press('button', '再看5位（还有5位）')
    expect(shown()).toBe(10)
    expect(page().queryByRole('button', { name: /^再看/ })).toBeNull()
    await press('button', '看前面10位')
    expect(shown()).toBe(15)
  })

  test('stores the list for the chosen number of days', async () => {
    await visit(DESK)
    await press('button', /^留几天/)
    expect(page().getByRole('radio', { checked: true })).toHaveTextContent('留7天')
    await press('radio', /^留30天/)
    await waitFor(() => {
      expect(page().getByRole('radio', { checked: true })).toHaveTextContent('留30天')
    }, WAIT)
    expect(keepDays()).toBe(30)
  })

  test('wipes old visits when it opens', async () => {
    setToday('2026-11-17')
    helpWithCard('八天前的人')
    setToday('2026-11-18')
    helpWithCard('七天前的人')
    setToday(TODAY)
    await visit(DESK)
    expect(names()).toEqual(['七天前的人'])
  })

  test('copies today’s list, or shows it if copying fails', async () => {
    helpWithCard('张阿姨')
    await visit(DESK)
    await press('button', '导出今天的名单')
    await press('button', '复制今天的名单')
    await page().findByText('✓ 已复制')
    expect(await navigator.clipboard.readText()).toContain('第1位 张阿姨 10:00')
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
    await press('button', '复制今天的名单')
    expect(await page().findByText(/^2026年11月24日帮办名单，1位/)).toHaveTextContent('第1位 张阿姨')
  })

  test('is wiped by 全部清掉', async () => {
    helpWithCard('张阿姨')
    await visit(MINE)
    await press('button', '全部清掉')
    await page().findByRole('status')
    expect([visits(), currentPerson()]).toEqual([[], null])
    expect(bar()).toBeNull()
  })
})

const visitOutcome = (id: string): string => {
  const found = visits().find((one) => one.id === id)
  if (!found) throw new Error('no visit')
  const words = visitSummary(found, todayHere()).guides[0]?.words ?? ''
  return (
    Object.entries(guideOf(CARD).outcomes).find(([, { headline }]) => words.includes(headline))?.[0] ?? words
  )
}

describe('the list of a day', () => {
  /** Parses a table as RFC 4180 says. */
  function parse(csv: string): string[][] {
    const rows: string[][] = []
    for (let rest = csv; rest !== '';) {
      const row: string[] = []
      for (;;) {
        const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
        if (whole === undefined) throw new Error(`not a row: ${rest}`)
        row.push(quoted?.replace(/""/g, '"') ?? plain ?? '')
        rest = rest.slice(whole.length)
        if (end === '\r\n') break
      }
      rows.push(row)
    }
    return rows
  }

  test('says in words what was found out, earliest first', () => {
    const id = helpWithCard('张阿姨')
    noteVisit(id, '下午再来')
    startVisit()
    keepSurveyAnswer(currentPerson(), region(), 'allowance', 'none')
    const lines = listText(TODAY, visits(), todayHere()).split('\n')
    expect(lines[0]).toBe('2026年11月24日帮办名单，2位')
    expect(lines[2]).toBe('第1位 张阿姨 10:00')
    expect(lines[3]).toMatch(/^· 敬老卡.*：可以：.*（材料已备0项，共\d+项）$/)
    expect(lines.slice(4)).toEqual(['备注：下午再来', '', '第2位 10:00', '· 一次问全（秦皇岛）：用过'])
  })

  test('counts only ticked materials of the result', () => {
    const id = helpWithCard()
    const outcome = visitOutcome(id)
    const [first, second] = guideOf(CARD).outcomes[outcome]?.materials ?? []
    const ticks = {
      [`${CARD} ${outcome}`]: [first?.text, '不在单子上的'],
      [`${CARD} another`]: [second?.text],
    }
    Taro.setStorageSync(`${prefixOf(id)}ticks`, stored(ticks))
    const [one] = visits().flatMap((found) => visitSummary(found, todayHere()).guides)
    expect(one?.ticks).toEqual({ done: 1, all: guideOf(CARD).outcomes[outcome]?.materials?.length })
  })

  test('leaves out a guide that no longer exists', () => {
    startVisit('甲')
    keepAnswer(currentPerson(), 'qinhuangdao/gone', 'q', 'yes')
    expect(visits().map((found) => visitSummary(found, todayHere()))).toEqual([{ guides: [], surveys: [] }])
  })

  test('exports a table that parses back, with a line per guide', () => {
    const id = helpWithCard('“张”"阿姨",1')
    keepAnswer(currentPerson(), FILING, 'insuredIn', 'qinhuangdao')
    noteVisit(id, '第一行\r\n第二行,"引"')
    startVisit('没问的人')
    const csv = listCsv(visits(), todayHere())
    const [header, ...rows] = parse(csv)
    expect(header).toEqual(['日期', '第几位', '时间', '称呼', '地方', '办什么', '结果', '材料', '备注'])
    expect(rows).toHaveLength(3)
    for (const row of rows.slice(0, 2)) {
      expect(row.slice(0, 5)).toEqual([TODAY, '1', '10:00', '“张”"阿姨",1', '秦皇岛'])
      expect(row[8]).toBe('第一行\r\n第二行,"引"')
    }
    expect(rows.map((row) => row[5])).toEqual(
      expect.arrayContaining([guideOf(CARD).title, guideOf(FILING).title, '']),
    )
    expect(rows[2]).toEqual([TODAY, '2', '10:00', '没问的人', '', '', '', '', ''])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '\r=1'])(
    'exports no formula to a spreadsheet: %j',
    (formula) => {
      startVisit('甲')
      renameVisit(currentPerson() ?? '', formula)
      expect(parse(listCsv(visits(), todayHere()))[1]?.[3]).toBe(`'${formula}`)
    },
  )
})

test('choosing fewer days wipes nothing at once', async () => {
  setToday('2026-11-22')
  helpWithCard('前天的人')
  setToday(TODAY)
  chooseKeepDays(7)
  await visit(DESK)
  await press('button', /^留几天/)
  await press('radio', '只留当天')
  expect(names()).toEqual(['前天的人'])
  await press('button', /^下一位/)
  await seeHeading('问办')
  expect(names()).toEqual(['第1位'])
})
