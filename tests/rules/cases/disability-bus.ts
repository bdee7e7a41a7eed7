import { UNSURE, type Answers } from '@/rules'

type Facts = Readonly<Record<string, unknown>>

const DISTRICTS: Readonly<Record<string, string>> = {
  海港区: 'haigang',
  山海关区: 'shanhaiguan',
  北戴河区: 'beidaihe',
  开发区: 'kaifaqu',
  抚宁区: 'funing',
  北戴河新区: 'beidaihe-new-area',
  昌黎县: 'changli',
  卢龙县: 'lulong',
  青龙满族自治县: 'qinglong',
}
/** What the cases ask whose facts do not tell it. */
const WANT: Readonly<Record<string, string>> = { B06: 'love-card', B16: 'review' }

function want(facts: Facts, id: string): string {
  if (facts['broken'] === true || facts['lost'] === true) return 'lost'
  if ('birth' in facts || 'hasAixin' in facts) return 'review'
  return WANT[id] ?? 'activate'
}

/** The answers of guide `qinhuangdao/disability-bus`; what a case does not tell is as it usually is. */
export function answers(facts: Facts, id: string): Answers {
  const { district = '海港区', basis, cert = '三代', birth } = facts
  return {
    want: want(facts, id),
    hukouDistrict: basis === '居住证' ? 'elsewhere' : (DISTRICTS[String(district)] ?? 'elsewhere'),
    certificate: cert === '三代' ? 'third' : cert === '二代' ? 'second' : 'none',
    lastReview: 'reviewed',
    birthday: typeof birth === 'string' ? birth : UNSURE,
  }
}
