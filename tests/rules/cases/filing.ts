import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { plus, toDay, toIsoDate } from '@/rules/engine/days'

/** What a case tells about the person, in the words of the cases. */
export type Facts = Readonly<Record<string, unknown>>

const HEBEI = ['石家庄', '唐山', '邯郸', '邢台', '保定', '张家口', '承德', '沧州', '廊坊', '衡水', '雄安']
const isHebei = (place: string) => place.startsWith('河北') || HEBEI.some((city) => place.startsWith(city))

export function insuredIn({ insuredCity = '秦皇岛市' }: Facts): string {
  const city = String(insuredCity)
  if (city.startsWith('秦皇岛')) return 'qinhuangdao'
  return isHebei(city) ? 'hebei' : 'elsewhere'
}

export function careIn({ dest = '', destCity = '' }: Facts): string {
  const place = `${String(dest)} ${String(destCity)}`
  if (/香港|澳门|台湾|港澳台/.test(place)) return 'hong-kong-macao-taiwan'
  if (/境外|国外/.test(place)) return 'abroad'
  if (/北京|天津|京津/.test(place)) return 'beijing-tianjin'
  if (/秦皇岛|参保地/.test(place)) return 'qinhuangdao'
  return /省内|本省/.test(place) || place.split(' ').some(isHebei) ? 'hebei' : 'other-province'
}

const VISITS: Readonly<Record<string, string>> = {
  住院: 'inpatient',
  普通门诊: 'outpatient',
  门诊: 'outpatient',
  门诊慢特病: 'chronic-outpatient',
  购药: 'pharmacy',
}

export function cause({ cause: printed = '疾病', thirdParty }: Facts): string {
  const text = String(printed)
  if (/并发症|保胎/.test(text)) return 'pregnancy-illness'
  if (/生育|分娩|流产/.test(text)) return 'childbirth'
  if (text.includes('工伤')) return 'work-injury'
  if (text.includes('未定') || text.includes('不明') || thirdParty === null) return 'liability-unsettled'
  if (text.includes('第三方') || thirdParty === true) return 'third-party'
  return text.includes('意外') ? 'own-accident' : 'illness'
}

export const INSURANCES: Readonly<Record<string, string>> = {
  职工: 'employee',
  居民: 'resident',
  灵活就业: 'flexible',
}

function filed({ filed: type, filedCity, to, destCity }: Facts): string {
  if (type !== '长期' && type !== '临时') return 'none'
  const target = to ?? destCity
  const here = target === undefined || target === filedCity
  return `${type === '长期' ? 'long-term' : 'temporary'}-${here ? 'here' : 'elsewhere'}`
}

function timing({ paidCash, admitDate }: Facts): string {
  if (paidCash === true) return 'discharged'
  return admitDate === undefined ? 'not-yet' : 'in-hospital'
}

/** A case without a reason is answered as a referral: nothing else is then open about the type. */
function reason({ reason: printed = '', stayMonths, emergency }: Facts, id: string): string {
  const text = String(printed)
  if (id === 'F28') return 'seasonal' // 「每年」 stands in the situation only
  if (text.includes('急诊') || text.includes('旅游')) return 'trip'
  if (text.includes('转诊') || text.includes('转院')) return 'referral'
  if (text.includes('自行')) return 'own-choice'
  if (typeof stayMonths === 'number') return text !== '' || stayMonths >= 6 ? 'living' : 'short-stay'
  if (text !== '') return 'living'
  return emergency === true ? 'trip' : 'referral'
}

/** The day since when somebody has lived there who has stayed so many months. */
function awaySince({ stayMonths }: Facts, today: IsoDate): string {
  if (typeof stayMonths !== 'number') return UNSURE
  return toIsoDate(plus(toDay(today), { months: -stayMonths }, 'last-day'))
}

/** The answers of guide `qinhuangdao/filing`. What a case leaves out is ordinary: ill, nothing filed, not yet there. */
export function answers(facts: Facts, id: string, today: IsoDate): Answers {
  const { visit, networked, insurance, filedDate } = facts
  return {
    insuredIn: insuredIn(facts),
    careIn: careIn(facts),
    visit: VISITS[String(visit)] ?? 'inpatient',
    networked: typeof networked === 'boolean' ? (networked ? 'yes' : 'no') : UNSURE,
    cause: cause(facts),
    insurance: INSURANCES[String(insurance)] ?? UNSURE,
    filed: filed(facts),
    filedOn: typeof filedDate === 'string' ? filedDate : UNSURE,
    timing: timing(facts),
    reason: reason(facts, id),
    awaySince: awaySince(facts, today),
  }
}
