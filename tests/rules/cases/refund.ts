import { UNSURE, type Answers } from '@/rules'

/** What a case tells about the person, in the words of the cases. */
type Facts = Readonly<Record<string, unknown>>

function want({ action, reason, deathDate }: Facts): string {
  if (action === '终止') return 'terminate'
  if (action === '退保') return 'suspend'
  return deathDate !== undefined || reason === '死亡' ? 'refund-after-death' : 'refund'
}

function paid({ paid: any, paidFull }: Facts): string {
  if (any === false) return 'none'
  return paidFull === false ? 'part' : 'full'
}

/** Dates of the cases are `YYYY-MM-DD`, so their order is that of their text. */
function death({ coverageYear, deathDate, paidDate }: Facts): string {
  if (typeof deathDate !== 'string') return UNSURE
  if (typeof paidDate === 'string' && deathDate < paidDate) return 'before-paying'
  return deathDate < `${String(coverageYear)}-01-01` ? 'before-year' : 'in-year'
}

/** The answers of guide `qinhuangdao/refund`; what a case does not tell is as it usually is. */
export function answers(facts: Facts): Answers {
  const { insuredCity = '秦皇岛市', coverageYear, subsidised = false } = facts
  return {
    want: want(facts),
    insuredIn: String(insuredCity).includes('秦皇岛') ? 'qinhuangdao' : 'elsewhere',
    coverageYear: typeof coverageYear === 'number' ? coverageYear : UNSURE,
    paid: paid(facts),
    subsidised: subsidised === true ? 'yes' : 'no',
    death: death(facts),
  }
}
