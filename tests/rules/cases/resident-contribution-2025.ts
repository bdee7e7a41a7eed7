import type { Answers } from '@/rules'

const IDENTITIES: Readonly<Record<string, string>> = {
  特困人员: 'extreme-poor',
  低保对象: 'low-income',
  返贫致贫人口: 'low-income',
  '监测对象·风险未消除': 'low-income',
  其他脱贫人口: 'lifted',
  残疾一级: 'severe-disability',
  残疾二级: 'severe-disability',
}

function who({ student, birth, permit, district = '双桥区' }: Readonly<Record<string, unknown>>): string {
  if (!String(district).includes('双桥')) return 'elsewhere'
  if (student === true) return 'student'
  if (typeof birth === 'string') return 'newborn'
  return permit === undefined ? 'resident' : 'migrant'
}

/** The answers of guide `chengde-shuangqiao/resident-contribution-2025`; what a case does not tell is as it usually is. */
export function answers(facts: Readonly<Record<string, unknown>>): Answers {
  const { identities = [] } = facts
  return {
    who: who(facts),
    identities: (identities as readonly string[]).flatMap((name) => IDENTITIES[name] ?? []),
  }
}
