import type { Answers } from '@/rules'

/** The answers of guide `qinhuangdao/suspension`; who speaks of a fee paid wants it back. */
export function answers(facts: Readonly<Record<string, unknown>>, id: string): Answers {
  const { action, reason, paid } = facts
  const want = action === '终止' || reason === '死亡' ? 'terminate' : action === '恢复' ? 'resume' : 'suspend'
  return { insuredIn: 'qinhuangdao', want, money: paid === true || id === 'U02' ? 'yes' : 'no' }
}
