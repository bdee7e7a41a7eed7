import { UNSURE, type Answers } from '@/rules'

/** What a case tells about the person, in the words of the cases. */
type Facts = Readonly<Record<string, unknown>>

const HEBEI = /石家庄|唐山|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|雄安|定州|辛集|河北/
const FIVE = /高血压|糖尿病|恶性肿瘤|放化疗|尿毒症|透析|器官移植|抗排异/

function insuredIn(city: string): string {
  if (city.includes('秦皇岛')) return 'qinhuangdao'
  return HEBEI.test(city) ? 'hebei' : 'elsewhere'
}

function visit({ visit: kind, disease }: Facts): string {
  switch (kind) {
    case '住院':
      return 'inpatient'
    case '普通门诊':
    case '购药':
      return 'outpatient'
    case '门诊慢特病':
      if (typeof disease !== 'string') return UNSURE
      return FIVE.test(disease) ? 'chronic-listed' : 'chronic-other'
    default:
      return UNSURE
  }
}

/** The answers of guide `qinhuangdao/beijing-tianjin` for a case whose `dest` is 北京市 or 天津市. */
export function answers(facts: Facts): Answers {
  const { insuredCity = '秦皇岛市', networked } = facts
  return {
    insuredIn: insuredIn(String(insuredCity)),
    visit: visit(facts),
    networked: typeof networked === 'boolean' ? (networked ? 'yes' : 'no') : UNSURE,
  }
}
