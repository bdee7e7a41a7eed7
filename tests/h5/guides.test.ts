import type { Answers } from '@/rules'
import { livesElsewhere } from '../support/answers'
import { eventually } from '../support/eventually'
import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { asked, give, guideOf, guideOnHome, heading, waitForOtherHeading, walk } from '../support/h5-resident'

const TODAY = '2026-11-23'
const SENIOR = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none' } as const

/** Ways through guides, and the outcome at their end. */
const WALKS: readonly { guide: string; today?: string; answers: Answers; outcome: string }[] = [
  {
    guide: 'qinhuangdao/filing',
    answers: livesElsewhere('2026-05-23'),
    outcome: 'long-term',
  },
  {
    guide: 'qinhuangdao/beijing-tianjin',
    answers: { insuredIn: 'qinhuangdao', visit: 'inpatient', networked: 'yes' },
    outcome: 'not-needed',
  },
  {
    guide: 'qinhuangdao/refund',
    today: '2026-12-31',
    answers: { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' },
    outcome: 'refund',
  },
  {
    guide: 'qinhuangdao/refund',
    today: '2027-01-01',
    answers: { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, subsidised: 'no' },
    outcome: 'too-late',
  },
  {
    guide: 'qinhuangdao/senior-bus-card',
    answers: { ...SENIOR, birthday: '1961-11-24' },
    outcome: 'too-young',
  },
  {
    guide: 'qinhuangdao/senior-bus-card',
    answers: { ...SENIOR, birthday: '1961-11-23' },
    outcome: 'yes-by-hukou',
  },
  {
    guide: 'zhoukou/flexible-eligibility',
    answers: { insuredIn: 'zhoukou', work: 'platform', contract: 'none' },
    outcome: 'eligible',
  },
  ...(
    [
      ['2024-11-25', 'open'],
      ['2024-11-26', 'shut'],
      ['2024-12-28', 'open'],
      ['2024-12-29', 'over'],
    ] as const
  ).map(([today, outcome]) => ({
    guide: 'chengde-shuangqiao/resident-contribution-2025',
    today,
    answers: { who: 'resident', identities: ['low-income'] },
    outcome,
  })),
]

// only the smallest screen, because what fits there fits everywhere; other tests use wider ones
test.each(WALKS)('$guide leads to $outcome', async ({ guide, today = TODAY, answers, outcome }) => {
  const visit = await openH5('', { width: 320, height: 568, today })
  await walk(visit.page, guide, answers, async () => {
    await expectAccessible(visit.page)
    await expectNoSidewaysScroll(visit.page)
  })
  expect(await heading(visit.page).innerText()).toBe(guideOf(guide).outcomes[outcome]?.headline)
  expectNoProblems(visit)
})

const ADDRESS = '/pages/question/index?guide=qinhuangdao/senior-bus-card'
const seniorGuide = guideOf('qinhuangdao/senior-bus-card')

describe('inside a guide', () => {
  test('going back shows the previous question with its answer', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await walk(page, 'qinhuangdao/senior-bus-card', { ...SENIOR, birthday: '1950-01-01' })
    const result = await heading(page).innerText()
    await page.goBack()
    await waitForOtherHeading(page, result)
    expect((await asked(page, seniorGuide))?.[0]).toBe('birthday')
    await eventually(async () => {
      expect(await page.getByRole('textbox').first().inputValue()).toBe('1950')
    })
    await page.goBack()
    await waitForOtherHeading(page, seniorGuide.questions.birthday?.ask ?? '')
    expect((await asked(page, seniorGuide))?.[0]).toBe('card')
    expect(await page.getByRole('radio', { checked: true }).innerText()).toContain('没办过')
    expectNoProblems(visit)
  })

  test('a reload keeps the question and the selection', async () => {
    const visit = await openH5(ADDRESS, { today: TODAY })
    const { page } = visit
    const [, first] = (await asked(page, seniorGuide)) ?? []
    if (!first) throw new Error('the guide asks something first')
    await give(page, first, 'changli')
    await page.reload()
    await page.getByRole('radio', { checked: true }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).innerText()).toContain('昌黎县')
  })

  test('a double tap advances by one question only', async () => {
    const { page } = await openH5(ADDRESS, { today: TODAY })
    const [, first] = (await asked(page, seniorGuide)) ?? []
    if (!first) throw new Error('the guide asks something first')
    await give(page, first, 'haigang')
    await page.getByRole('button', { name: '继续' }).dblclick()
    await waitForOtherHeading(page, first.ask)
    await page.goBack()
    await waitForOtherHeading(page, seniorGuide.questions.ridesAlone?.ask ?? '')
    expect((await asked(page, seniorGuide))?.[0]).toBe('hukouDistrict')
  })

  test('a link to a later step without a draft starts at the first question', async () => {
    const { page } = await openH5(`${ADDRESS}&step=3`, { today: TODAY })
    expect((await asked(page, seniorGuide))?.[0]).toBe('hukouDistrict')
  })

  test('an impossible date is rejected beside its field, and what was typed stays', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await guideOnHome(page, 'qinhuangdao/senior-bus-card').tap()
    let before = await waitForOtherHeading(page, '问办')
    for (const [id, answer] of Object.entries(SENIOR)) {
      const question = seniorGuide.questions[id]
      if (question) await give(page, question, answer)
      await page.getByRole('button', { name: '继续' }).tap()
      before = await waitForOtherHeading(page, before)
    }
    const birthday = seniorGuide.questions.birthday
    if (!birthday) throw new Error('the guide asks for the birthday')
    await give(page, birthday, '1961-02-29')
    await page.getByRole('button', { name: '继续' }).tap()
    await page.getByRole('alert').waitFor()
    await eventually(async () => {
      expect(await page.getByRole('textbox').nth(2).inputValue()).toBe('29')
    })
    await expectAccessible(page)
    expectNoProblems(visit)
  })

  test.each(['/pages/question/index?guide=qinhuangdao/gone', '/pages/result/index?guide=nowhere/refund'])(
    'an old link %s says so and leads home',
    async (address) => {
      const visit = await openH5(address)
      await visit.page.getByRole('button', { name: /首页/ }).tap()
      await visit.page.getByRole('heading', { name: '问办' }).waitFor()
      expectNoProblems(visit)
    },
  )
})
