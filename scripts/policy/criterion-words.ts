/** What a criterion tests, in words; its sentence for residents may say more or less. */
import {
  labelOf,
  conditionsOf,
  type ConditionTest,
  type Criterion,
  type Guide,
  type Question,
  type Span,
} from '@/rules/authoring'

/** 「今天往前120年」 for `today-120y`, 「今年-1」 for `year-1`; dates and numbers unchanged. */
export function boundWords(bound: string | number): string {
  const [, from, sign, count, unit] = /^(today|year)(?:([+-])(\d+)([ymd]?))?$/.exec(String(bound)) ?? []
  if (from === undefined) return String(bound)
  const start = from === 'today' ? '今天' : '今年'
  if (count === undefined) return start
  const units: Readonly<Record<string, string>> = { y: '年', m: '个月', d: '天' }
  return `${start}往${sign === '-' ? '前' : '后'}${count}${units[unit ?? ''] ?? '年'}`
}

/** 「65年」, 「2个月10天」 */
export const laterWords = ({ years, months, days }: Span): string =>
  [
    years === undefined ? '' : `${years}年`,
    months === undefined ? '' : `${months}个月`,
    days === undefined ? '' : `${days}天`,
  ].join('')

const TODAY_WORDS = { month: '今天的月份', date: '今天是几号', daysLeft: '这个月还剩几天' } as const

function factWords({ questions, derived }: Guide, id: string): string {
  const ask = (question: string) => `“${questions[question]?.ask ?? question}”`
  const fact = derived[id]
  if (id === 'today') return '今天'
  if (!fact) return ask(id)
  if ('years' in fact) return `从${ask(fact.years)}到今天的整年数`
  if ('months' in fact) return `从${ask(fact.months)}到今天的整月数`
  if ('days' in fact)
    return `从${ask(fact.days)}${fact.after ? `再过${laterWords(fact.after)}那天` : ''}到今天的天数`
  if ('yearsAhead' in fact) return `${ask(fact.yearsAhead)}比今年晚几年`
  if ('ofToday' in fact) return TODAY_WORDS[fact.ofToday]
  return `离${ask(fact.monthsUntilMonthOf)}的月份还有几个月`
}

function testWords(question: Question | undefined, test: ConditionTest): string {
  if (typeof test === 'string') return `答“${labelOf(question, test)}”`
  if ('length' in test) return `答${test.map((option) => `“${labelOf(question, option)}”`).join('或')}`
  const { from, to } = test
  if (from === to) return `正好是${from ?? ''}`
  return [from === undefined ? [] : [`最小${from}`], to === undefined ? [] : [`最大${to}`]].flat().join('，')
}

/** 「从“…是哪一天？”到今天的整年数：最小65」 */
export const criterionWords = (guide: Guide, criterion: Criterion): string =>
  conditionsOf(criterion)
    .map((condition) =>
      Object.entries(condition)
        .flatMap(([id, test]) =>
          test === undefined ? [] : [`${factWords(guide, id)}：${testWords(guide.questions[id], test)}`],
        )
        .join('，而且'),
    )
    .join('；或者')
