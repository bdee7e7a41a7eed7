import { advise, phoneScript, findGuide, type Answers, type IsoDate } from '@/rules'
import { ILL } from '../../support/answers'

const TODAY: IsoDate = '2026-11-23'

function calling(id: string, answers: Answers) {
  const found = findGuide(id)
  if (!found) throw new Error(`no guide ${id}`)
  const advice = advise(found.region, found.guide, answers, TODAY)
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  return phoneScript(advice)
}

const SENIOR = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-01-02' }

test('a possible case is stated with its date and confirmed', () => {
  expect(calling('qinhuangdao/senior-bus-card', SENIOR)).toEqual({
    says: '您好，我想问“敬老卡”的事。户口在办卡的五个区里；能独立乘公交车；已满65周岁。',
    asks: '可以办敬老卡，要老人本人去办。这是按2023年3月的规定说的。现在还是这样吗？要带什么？',
    asksBeside: '现在还是这样吗？要带什么？',
  })
})

test('a refusal asks what else can be done', () => {
  expect(calling('qinhuangdao/senior-bus-card', { ...SENIOR, birthday: '1990-01-02' }).asks).toBe(
    '还没到年龄：要满65周岁。这是按2023年3月的规定说的。现在还是这样吗？我还能怎么办？',
  )
})

test('an undecided case asks what to do', () => {
  expect(calling('qinhuangdao/senior-bus-card', { ...SENIOR, card: 'lost' })).toEqual({
    says: '您好，我想问“敬老卡”的事。办过的敬老卡丢了或坏了。',
    asks: '按2023年3月的规定还不能确定。请问这种情况怎么办，要带什么？',
    asksBeside: '请问这种情况怎么办，要带什么？',
  })
})

test('a missing answer is asked about first', () => {
  expect(calling('qinhuangdao/senior-bus-card', { ...SENIOR, ridesAlone: 'unsure' })).toEqual({
    says: '您好，我想问“敬老卡”的事。户口在办卡的五个区里；已满65周岁。',
    asks: '“老人能自己乘公交车吗”我还不清楚。请问怎么查，查清以前怎么办？',
    asksBeside: '“老人能自己乘公交车吗”我还不清楚。请问怎么查，查清以前怎么办？',
  })
})

test('of many reasons, gives the last, which are the most specific', () => {
  const { says } = calling('qinhuangdao/filing', {
    ...ILL,
    reason: 'own-choice',
  })
  expect(says).toContain('的事。在秦皇岛参保；')
  expect(says).toMatch(/；自己要去，没有转诊也不是急病。$/)
})
