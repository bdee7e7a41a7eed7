import {
  advise,
  contents,
  faqReported,
  findFaq,
  findGuide,
  findItem,
  findRegion,
  itemReported,
  phoneReported,
  questionReported,
  reportText,
  resultReported,
  UNSURE,
  type Answers,
  type IsoDate,
} from '@/rules'

const TODAY: IsoDate = '2026-11-23'
const CARD = 'qinhuangdao/senior-bus-card'
const SENIOR = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-05-20' }
const edition = contents.find(({ id }) => id === 'qinhuangdao')?.edition ?? ''
const MADE = { today: TODAY, edition, heard: '', withAnswers: false }

function reportOf(answers: Answers) {
  const found = findGuide(CARD)
  if (!found) throw new Error('no guide')
  const advice = advise(found.region, found.guide, answers, TODAY)
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  return { reported: resultReported(found.region, found.guide, advice), advice }
}

describe('reporting a result', () => {
  const { reported, advice } = reportOf(SENIOR)

  test('names the guide, the outcome, the edition, the day and the verdict', () => {
    if (advice.kind !== 'decided') throw new Error('not decided')
    const text = reportText(reported, MADE)
    for (const part of [
      '秦皇岛',
      advice.title,
      `guides/senior-bus-card ${advice.outcome.id}`,
      edition,
      '2026年11月23日',
      `可以｜${advice.outcome.asOf ?? ''}，${advice.outcome.headline}`,
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('窗口或电话说')
  })

  test('has the office’s answer as typed', () => {
    expect(reportText(reported, { ...MADE, heard: ' 要满70岁 ' })).toMatch(/^窗口或电话说：要满70岁$/m)
  })

  test('has no answers unless requested, and never a private one', () => {
    const asked = '户口在'
    expect(reportText(reported, MADE)).not.toContain(asked)
    const whole = reportText(reported, { ...MADE, withAnswers: true })
    expect(whole).toContain(asked)
    expect(whole).not.toMatch(/1950|5月20日|出生/)
  })

  test('has every possible result', () => {
    const open = reportOf({ ...SENIOR, card: UNSURE })
    if (open.advice.kind !== 'alternatives') throw new Error(`${open.advice.kind} is no choice`)
    expect(open.reported.said).toHaveLength(open.advice.alternatives.length)
    for (const { outcome } of open.advice.alternatives) expect(open.reported.id).toContain(outcome.id)
  })
})

test('a report on a question quotes it; an unknown question has none', () => {
  const found = findGuide(CARD)
  if (!found) throw new Error('no guide')
  const asked = questionReported(found.region, found.guide, 'birthday')
  expect(asked?.id).toBe('guides/senior-bus-card birthday')
  expect(asked?.said[0]).toBe(found.guide.questions['birthday']?.ask)
  expect(questionReported(found.region, found.guide, 'none')).toBeNull()
})

test('a report on a number lists every contact that has it', () => {
  const region = findRegion('qinhuangdao')
  if (!region) throw new Error('no region')
  const phones = Object.values(region.contacts).flatMap((contact) =>
    contact.kind === 'body'
      ? []
      : contact.kind === 'phone'
        ? [contact.phone]
        : contact.offices.map((one) => one.phone),
  )
  for (const phone of phones) {
    const reported = phoneReported(region, phone)
    expect(reported?.about).toContain(phone)
    expect(reported?.said.length).toBe(phones.filter((one) => one === phone).length)
  }
  expect(phoneReported(region, '0000000')).toBeNull()
})

test('reports on FAQs and service items have the ids that maintainers use', () => {
  const faq = findFaq('qinhuangdao', 'filing-validity')
  const item = findItem('qinhuangdao', 'A1-16')
  if (!faq || !item) throw new Error('not there')
  expect(faqReported(faq.region, faq.faq)).toMatchObject({ id: 'faqs filing-validity', answered: [] })
  expect(itemReported(item.region, item.item)).toMatchObject({ id: 'service-items A1-16', answered: [] })
})
