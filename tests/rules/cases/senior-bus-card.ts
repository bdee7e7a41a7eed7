import { UNSURE, type Answers } from '@/rules'

const DISTRICTS: Readonly<Record<string, string>> = {
  海港区: 'haigang',
  山海关区: 'shanhaiguan',
  北戴河区: 'beidaihe',
  开发区: 'kaifaqu',
  经济技术开发区: 'kaifaqu',
  抚宁区: 'funing',
  北戴河新区: 'beidaihe-new-area',
  昌黎县: 'changli',
  卢龙县: 'lulong',
  青龙满族自治县: 'qinglong',
}
const LISTED = ['haigang', 'shanhaiguan', 'beidaihe', 'kaifaqu', 'funing']

/** The answers of guide `qinhuangdao/senior-bus-card`. */
export function answers(facts: Readonly<Record<string, unknown>>): Answers {
  const district = DISTRICTS[String(facts['district'])] ?? 'elsewhere'
  const byPermit = facts['basis'] === '居住证'
  const permit = LISTED.includes(district)
    ? 'listed'
    : district === 'beidaihe-new-area'
      ? 'new-area'
      : 'other'
  const card = facts['lost'] === true ? 'lost' : facts['hasCard'] === true ? 'held' : 'none'
  return {
    hukouDistrict: byPermit ? 'elsewhere' : district,
    permit: byPermit ? permit : 'none',
    ridesAlone: facts['rideAlone'] === false ? 'no' : 'yes',
    card,
    birthday: typeof facts['birth'] === 'string' ? facts['birth'] : UNSURE,
  }
}
