import {
  adviseSurvey,
  readShared,
  regions,
  UNSURE,
  type Answers,
  type IsoDate,
  type SurveyAdvice,
} from '@/rules'
import { region as chengdeShuangqiao } from '../../sample/built-in/chengde-shuangqiao'
import { region as qinhuangdao } from '../../sample/built-in/qinhuangdao'

const TODAY: IsoDate = '2026-11-23'

const RETIRED: Answers = {
  insuredIn: 'qinhuangdao',
  hukouDistrict: 'haigang',
  birthday: '1950-01-01',
  waterSupplier: 'city',
  allowance: 'none',
  persons: 2,
}

type Found = Extract<SurveyAdvice, { kind: 'finished' }>

function finished(answers: Answers, region = qinhuangdao): Found {
  const advice = adviseSurvey(region, answers, TODAY)
  if (advice.kind !== 'finished') throw new Error(`asks ${advice.id}`)
  return advice
}

const refused = ({ not }: Found) => not.flatMap(({ guides }) => guides)

test('asks the shared questions in order, each once', () => {
  const order: string[] = []
  let answers: Answers = {}
  for (;;) {
    const advice = adviseSurvey(qinhuangdao, answers, TODAY)
    if (advice.kind === 'finished') break
    expect(order).not.toContain(advice.id)
    order.push(advice.id)
    answers = { ...answers, [advice.id]: RETIRED[advice.id] ?? UNSURE }
  }
  expect(order).toEqual(Object.keys(RETIRED))
})

test('does not ask a question once no guide depends on it', () => {
  const advice = finished({ ...RETIRED, waterSupplier: 'other' })
  expect(advice.answered.map(({ question }) => question)).not.toContain('persons')
  expect(advice.unusedAnswers.map(({ question }) => question)).toEqual(['allowance', 'persons'])
})

test('a question has limits as of today', () => {
  const { birthday, ...others } = RETIRED
  expect(birthday).toBeDefined()
  expect(adviseSurvey(qinhuangdao, others, TODAY)).toMatchObject({
    kind: 'question',
    id: 'birthday',
    limits: { from: '1906-11-23', to: TODAY },
  })
})

test('states the result of a guide that does not apply, and why, with citations', () => {
  const advice = finished(RETIRED)
  const group = advice.not.find(({ guides }) => guides.some(({ id }) => id === 'qinhuangdao/water-tier'))
  expect(group?.guides[0]?.headline).toBe('要户内人口4人及以上才能申请')
  const reason = group?.why.find(({ text }) => text === '户内人口不到4人')
  const places = advice.sources.flatMap((source) => source.places.map(({ id }) => id))
  expect(reason?.cite.length).toBeGreaterThan(0)
  expect(places).toEqual(expect.arrayContaining([...(reason?.cite ?? [])]))
})

test('names the next question of a guide that needs more answers', () => {
  const { open } = finished(RETIRED)
  expect(open).toContainEqual({
    id: 'qinhuangdao/senior-bus-card',
    title: expect.any(String),
    short: expect.any(String),
    ask: '老人能自己乘公交车吗？',
  })
})

test('gives one reason for all guides that do not apply to somebody insured elsewhere', () => {
  const advice = finished({ ...RETIRED, insuredIn: 'elsewhere' })
  const group = advice.not.find(({ guides }) => guides.some(({ id }) => id === 'qinhuangdao/refund'))
  expect(group?.guides.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['qinhuangdao/refund', 'qinhuangdao/suspension']),
  )
  expect(advice.applies).toEqual([])
})

test('an unsure answer leaves the guides open that depend on it', () => {
  const advice = finished({ ...RETIRED, waterSupplier: UNSURE })
  const ids = advice.open.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['qinhuangdao/low-income-water', 'qinhuangdao/water-tier']))
})

test('an answer that is no longer valid is dropped and named', () => {
  const { answers, problems } = readShared(qinhuangdao, { insuredIn: 'moon', persons: '3' }, TODAY)
  expect(answers).toEqual({ persons: 3 })
  expect(problems.map(({ question }) => question)).toEqual(['insuredIn'])
})

test('a region without shared questions lists its guides, each with its first question', () => {
  const { answered, open } = finished({}, { ...chengdeShuangqiao, shared: {} })
  expect(answered).toEqual([])
  expect(open.map(({ ask }) => ask)).toEqual(
    chengdeShuangqiao.guides.map(({ questions }) => Object.values(questions)[0]?.ask),
  )
})

describe.each(regions)('$name', (region) => {
  test('lists every guide exactly once, even if everything is unsure', () => {
    const unsure = Object.fromEntries(Object.keys(region.shared).map((id) => [id, UNSURE]))
    const advice = finished(unsure, region)
    const ids = [...advice.applies, ...advice.open, ...refused(advice)].map(({ id }) => id)
    expect([...ids].sort()).toEqual(region.guides.map(({ id }) => `${region.id}/${id}`).sort())
  })

  test('has no more shared questions than WeChat’s page stack allows', () => {
    expect(Object.keys(region.shared).length).toBeLessThanOrEqual(8)
  })

  test('a shared question has the same kind and options in every guide', () => {
    for (const [id, question] of Object.entries(region.shared))
      for (const guide of region.guides) {
        const own = guide.questions[id]
        if (!own) continue
        const options = (one: typeof own) => ('options' in one ? Object.keys(one.options) : [])
        expect([guide.id, own.kind, options(own)]).toEqual([guide.id, question.kind, options(question)])
      }
  })
})
