/** The area code is only for people whose answers place them outside the region. */
import {
  adviceText,
  advise,
  chatText,
  findGuide,
  phoneBook,
  regions,
  slipView,
  UNSURE,
  type Answers,
  type ContactView,
  type Finished,
} from '@/rules'
import { dialled } from '@/rules/advice/dialling'
import { contactsOf } from '@/rules/advice/contacts'
import { allResults } from './results'
import { everyGuide } from '../../support/every-guide'

/** A local number or the hotline, without an area code. */
const BARE = /(?<![0-9+-])(?:\d{7,8}|12345)(?!\d)/

const numbersOf = (contact: ContactView): readonly string[] => {
  if (contact.kind === 'body') return []
  if (contact.kind === 'phone') return [contact.phone]
  const { offices, hotline } = contact
  return [...offices.map(({ phone }) => phone), ...(hotline ? [hotline.phone] : [])]
}

function resultOf(guideId: string, answers: Answers): { advice: Finished; texts: string } {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const advice = advise(found.region, found.guide, answers, '2026-11-26')
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  const slip = slipView(advice, found.guide)
  return { advice, texts: [chatText(advice, found.guide), JSON.stringify(slip.calls)].join('\n') }
}

/**
 * Where the answers say that care is. 河北省内 in the manual claim is undecided, because it includes the city
 * itself.
 */
const AWAY = ['beijing-tianjin', 'other-province', 'hong-kong-macao-taiwan', 'abroad']
const isAway = (guideId: string, { answered }: Finished): boolean | null => {
  if (guideId === 'qinhuangdao/beijing-tianjin')
    return answered.some(({ question, answer }) => question === 'visit' && answer !== '不清楚')
  const found = findGuide(guideId)
  const asked = found?.guide.questions['careIn']
  const given = answered.find(({ question }) => question === 'careIn')
  if (asked?.kind === 'choice' && given) {
    const id = Object.entries(asked.options).find(([, { label }]) => label === given.answer)?.[0] ?? ''
    if (AWAY.includes(id)) return true
    if (id === 'hebei') return guideId !== 'qinhuangdao/manual-claim'
  }
  // whoever asks about the place of a filing is where care is
  return guideId === 'qinhuangdao/filing-validity' ? null : false
}

describe.each(everyGuide)('%s', (guideId, region, guide) => {
  test('gives numbers with the area code only to people elsewhere', () => {
    for (const { advice } of allResults(region, guide)) {
      const away = isAway(guideId, advice)
      if (away !== null) expect([advice.answered, advice.away !== null]).toEqual([advice.answered, away])
      const codes = Object.values(region.areaCode).filter((code) => typeof code === 'string')
      for (const number of contactsOf(advice).flatMap(numbersOf)) {
        const coded = codes.some((code) => number.startsWith(`${code}-`))
        expect([number, coded]).toEqual([number, advice.away !== null])
      }
      if (advice.away === null) continue
      const calls = adviceText(advice).match(/【打电话】\n(?:· .*\n?)*/g) ?? []
      for (const words of calls) expect(words.replace(/[^：\n（]*12345政务[^：\n]*/g, '')).not.toMatch(BARE)
      for (const { phone } of slipView(advice, guide).calls) expect(phone ?? '').not.toMatch(BARE)
    }
  })
})

const IN_HOSPITAL: Answers = {
  insuredIn: 'qinhuangdao',
  careIn: 'other-province',
  visit: 'inpatient',
  cause: 'illness',
  filed: 'none',
  timing: 'in-hospital',
}

test('in hospital in another province, the hotline and offices have the area code, marked as our tip', () => {
  const { advice, texts } = resultOf('qinhuangdao/filing', IN_HOSPITAL)
  expect(advice.away).toBe('elsewhere')
  expect(texts).toContain('0335-12345')
  expect(adviceText(advice)).toContain('0335-3551503')
  expect(adviceText(advice)).toMatch(/（提示）0335/)
  expect(texts).toMatch(/（提示）0335/)
})

test('people insured in another city are not sent to the hotline of this city', () => {
  const answers = { careIn: 'beijing-tianjin', cause: 'illness', networked: 'no' } as const
  const hotline = (insuredIn: string): string | undefined =>
    resultOf('qinhuangdao/filing', { ...answers, insuredIn }).advice.hotline?.phone
  expect(hotline('hebei')).toBeUndefined()
  expect(hotline('elsewhere')).toBeUndefined()
  expect(hotline('qinhuangdao')).toBe('0335-12345')
})

test('from abroad, numbers have the country code', () => {
  const { advice, texts } = resultOf('qinhuangdao/late-filing', {
    insuredIn: 'qinhuangdao',
    careIn: 'abroad',
  })
  expect(advice.away).toBe('abroad')
  expect(texts).toContain('+86-335-12345')
})

test.each<[string, Answers, string | null]>([
  ['qinhuangdao/filing', { insuredIn: 'qinhuangdao', careIn: 'qinhuangdao', filed: 'none' }, null],
  [
    'qinhuangdao/filing',
    { insuredIn: 'qinhuangdao', careIn: 'hebei', visit: 'inpatient', networked: 'no' },
    'elsewhere',
  ],
  [
    'qinhuangdao/filing-validity',
    { insuredIn: 'qinhuangdao', filingType: 'long-term', plan: 'back-home' },
    null,
  ],
  [
    'qinhuangdao/filing-validity',
    { insuredIn: 'qinhuangdao', filingType: 'long-term', plan: 'same-place' },
    'elsewhere',
  ],
  ['qinhuangdao/manual-claim', { insuredIn: 'qinhuangdao', bill: 'by-card', careIn: 'hebei' }, null],
  [
    'qinhuangdao/manual-claim',
    { insuredIn: 'qinhuangdao', bill: 'by-card', careIn: 'other-province' },
    'elsewhere',
  ],
  ['qinhuangdao/filing', { insuredIn: 'elsewhere', careIn: 'other-province' }, null],
  ['qinhuangdao/beijing-tianjin', { insuredIn: 'qinhuangdao', visit: UNSURE, networked: 'yes' }, null],
])('%s %j: %s', (guideId, answers, away) => {
  expect(resultOf(guideId, answers).advice.away).toBe(away)
})

test('the phone book keeps numbers as printed and explains once how to dial from elsewhere', () => {
  const region = regions.find(({ id }) => id === 'qinhuangdao')
  if (!region) throw new Error('no region')
  const { hotlines, callingNote } = phoneBook(region, '2026-11-26')
  expect(hotlines.map(({ phone }) => phone)).toEqual(['12345', '8901890', '3660000'])
  expect(callingNote).toContain(region.areaCode.elsewhere)
  expect(callingNote).not.toContain('\n')
})

test.each(['110', '119', '120', '12393', '13800000000', '4001234567', '010-12345678'])(
  '%s gets no area code',
  (number) => {
    expect(
      dialled({ areaCode: { elsewhere: '0335', abroad: '+86-335', tip: true } }, number, 'elsewhere'),
    ).toBe(number)
  },
)

test('each place has its own code', () => {
  expect(regions.map(({ id, areaCode }) => [id, areaCode.elsewhere])).toEqual([
    ['qinhuangdao', '0335'],
    ['zhoukou', '0394'],
    ['chengde-shuangqiao', '0314'],
  ])
})
