/**
 * Situations of our own, of people whom the cases leave out: on the boundary of a period, with two of something, or in
 * what the documents do not say. Each says how its person answers, so it fails too when they cannot answer truthfully.
 */
import type { Answers, Caller, Certainty, IsoDate, Verdict } from '@/rules'
import type { Judged } from './judge'

export interface Situation extends Judged {
  readonly tells: string
  readonly guide: string
  readonly answers: Answers
  /** Left out: the day on which these were written. */
  readonly today?: IsoDate
  readonly caller?: Caller
  readonly verdict: Verdict
  readonly certainty: Certainty
}

const here = { insuredIn: 'qinhuangdao' }
const farAway = { ...here, careIn: 'other-province' }
const inpatient = { ...farAway, visit: 'inpatient' }
const ill = { ...inpatient, cause: 'illness' }
const unfiled = { ...ill, filed: 'none', timing: 'not-yet' }
const living = { ...unfiled, reason: 'living' }
const admitted = { ...farAway, cause: 'illness', timing: 'in-hospital', why: 'urgent' }
const paid = { ...here, bill: 'paid', cause: 'illness' }
const refund = { ...here, want: 'refund' }
const elder = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none' }

export const situations: readonly Situation[] = [
  // ---- ① whether to file, and how ----
  {
    tells: '在唐山旅游急诊住院，那家医院能刷医保，用备案吗？',
    guide: 'filing',
    answers: { ...here, careIn: 'hebei', networked: 'yes' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['无需备案', '直接结算', '工伤'],
    mustNotSay: ['10日内', '必须备案'],
  },
  {
    tells: '石家庄那家医院没开通异地直接结算，要住院怎么办？',
    guide: 'filing',
    answers: { ...here, careIn: 'hebei', networked: 'no' },
    caller: { district: 'qinglong', insurance: 'resident' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['开通', '手工报销', '7884011'],
    mustNotSay: ['职工医保、灵活就业医保：7861872', '一定能报', '一分不报'],
  },
  {
    tells: '户口在唐山，在海港区参的居民医保，住沈阳正好半年，要住院',
    guide: 'filing',
    answers: { ...living, awaySince: '2026-05-25' },
    caller: { district: 'haigang', insurance: 'resident' },
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['跨省异地长期居住', '3551503', '长期有效'],
    mustNotSay: ['户口', '还没住满6个月：'],
  },
  {
    tells: '住沈阳差一天半年，能办长期备案吗？',
    guide: 'filing',
    answers: { ...living, awaySince: '2026-05-26' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['半年', '2026年11月26日', '跨省临时外出就医', '经办机构'],
    mustNotSay: ['可以办“跨省异地长期居住”备案，住院前办好。'],
  },
  {
    tells: '孩子在大连上大学一年多，参的是秦皇岛居民医保，那边住院备哪种案？',
    guide: 'filing',
    answers: { ...living, awaySince: '2025-09-01' },
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['跨省异地长期居住', '上学', '先打电话'],
    mustNotSay: ['只能办临时外出'],
  },
  {
    tells: '去成都女儿家住两个月，顺便做个不急的手术，怎么备案？',
    guide: 'filing',
    answers: { ...unfiled, reason: 'short-stay' },
    verdict: 'yes',
    certainty: 'inferred',
    mustMention: ['跨省临时外出就医', '报多少', '先打电话'],
    mustNotSay: ['可以办“跨省异地长期居住”', '报销比例'],
  },
  {
    tells: '在上海被狗咬了，门诊打疫苗能直接刷医保吗？',
    guide: 'filing',
    answers: { ...farAway, visit: 'outpatient', networked: 'yes' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['因病', '第三方', '先打电话问'],
    mustNotSay: ['都能报'],
  },
  {
    tells: '在西安看急诊，留观一晚没住院，要备案吗？',
    guide: 'filing',
    answers: { ...farAway, visit: 'outpatient', networked: 'yes' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['急诊', '没有单独写', '先问医院'],
    mustNotSay: ['急诊可以直接结算'],
  },
  {
    tells: '在杭州被车撞了，司机跑了，住院能备案吗？',
    guide: 'filing',
    answers: { ...inpatient, cause: 'liability-unsettled' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['第三方', '所属医保经办机构', '10日内'],
    mustNotSay: ['可以备案', '一分不报', '一定不能备案'],
  },
  {
    tells: '上海的长期备案有效，可住院时没刷上卡，自己付了',
    guide: 'filing',
    answers: { ...ill, filed: 'long-term-here' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['长期有效', '手工报销'],
    mustNotSay: ['重新备案'],
  },
  // ---- ② Beijing and Tianjin ----
  {
    tells: '灵活就业的，在北京联网医院生孩子，要备案吗？',
    guide: 'beijing-tianjin',
    answers: { ...here, visit: 'inpatient', networked: 'yes' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['因病', '生孩子', '先打电话问'],
    mustNotSay: ['生孩子不用备案', '生孩子可以直接结算'],
  },
  // ---- ③ late filing ----
  {
    tells: '2月20日外省急病住院，今天2月29日（闰年），还能补备案吗？',
    guide: 'late-filing',
    answers: { ...admitted, admittedOn: '2024-02-20' },
    today: '2024-02-29',
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['10日内', '今天', '申请日期', '2024年2月29日，就是今天'],
    mustNotSay: ['已过10日', '明天再办'],
  },
  {
    tells: '2月20日外省急病住院，今天3月1日（闰年），还赶得上吗？',
    guide: 'late-filing',
    answers: { ...admitted, admittedOn: '2024-02-20' },
    today: '2024-03-01',
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['两种数法', '马上', '申请日期', '2024年3月1日，就是今天'],
    mustNotSay: ['一定可以', '一定超期'],
  },
  {
    tells: '住院第12天才想起来：去年在那里办过长期备案，还用补办吗？',
    guide: 'late-filing',
    answers: { ...admitted, admittedOn: '2026-11-13' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['已经有一份有效备案的', '不用补办', '手工报销'],
    mustNotSay: ['补办不了', '一定能补办'],
  },
  {
    tells: '急诊住进北京的医院，没备案，要赶着补办吗？',
    guide: 'late-filing',
    answers: { ...here, careIn: 'beijing-tianjin' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['不用先备案', '不用补办', '开通'],
    mustNotSay: ['10日内', '今天就在网上办'],
  },
  // ---- ④ a filing that was made ----
  {
    tells: '临时备案2023年3月1日办的，今天2024年2月29日，还能用吗？',
    guide: 'filing-validity',
    answers: { ...here, filingType: 'temporary', plan: 'same-place', filedOn: '2023-03-01' },
    today: '2024-02-29',
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['1年', '多次', '就是今天'],
    mustNotSay: ['重新备案，'],
  },
  {
    tells: '临时备案2023年3月1日办的，今天2024年3月1日整一年',
    guide: 'filing-validity',
    answers: { ...here, filingType: 'temporary', plan: 'same-place', filedOn: '2023-03-01' },
    today: '2024-03-01',
    verdict: 'yes',
    certainty: 'inferred',
    mustMention: ['1年', '重新', '经办机构'],
    mustNotSay: ['备案还有效'],
  },
  {
    tells: '沈阳的临时备案没到期，去大连住院能用吗？',
    guide: 'filing-validity',
    answers: { ...here, filingType: 'temporary', plan: 'elsewhere', careIn: 'other-province' },
    verdict: 'yes',
    certainty: 'inferred',
    mustMention: ['按省算还是按市算', '先打电话', '跨省临时外出就医'],
    mustNotSay: ['换一个省住院', '不用再备案', '在大连也能用'],
  },
  {
    tells: '在成都住了一年，当初办成了临时外出，能改成长期吗？',
    guide: 'filing-validity',
    answers: { ...here, filingType: 'temporary', plan: 'change-type' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['跨省异地长期居住', '没有写', '原来的备案先不动', '经办机构'],
    mustNotSay: ['要先取消', '一定能改', '不能改'],
  },
  {
    tells: '从上海搬回秦皇岛住了，长期备案要取消吗？',
    guide: 'filing-validity',
    answers: { ...here, filingType: 'long-term', plan: 'change-type' },
    caller: { district: 'beidaihe-new-area', insurance: 'flexible' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['无需再办理其他手续', '原来的备案先不动', '3592629'],
    mustNotSay: ['要先取消', '必须取消', '居民医保：3592638', '居民医保：4186076'],
  },
  {
    tells: '医保转到唐山了，以前在秦皇岛办的备案还算吗？',
    guide: 'filing-validity',
    answers: { insuredIn: 'hebei' },
    verdict: 'ask',
    certainty: 'clear',
    mustMention: ['参保', '不适用'],
    mustNotSay: ['长期有效', '3551503', '5912333'],
  },
  // ---- ⑤ chronic diseases ----
  {
    tells: '癌症吃靶向药，不是放化疗，在上海门诊能直接结算吗？',
    guide: 'chronic-outpatient',
    answers: { ...farAway, disease: 'other' },
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['5种', '所属医保经办机构', '可能增加'],
    mustNotSay: ['这种病可以直接结算', '这种病不能直接结算'],
  },
  {
    tells: '有冠心病的慢特病资格，在唐山看门诊，医院开通了',
    guide: 'chronic-outpatient',
    answers: { ...here, careIn: 'hebei', recognised: 'yes', networked: 'yes' },
    verdict: 'not-needed',
    certainty: 'clear',
    mustMention: ['无需备案', '参保地秦皇岛', '跨省'],
    mustNotSay: ['只有5种能结算'],
  },
  // ---- ⑥ manual claim ----
  {
    tells: '老人在外省住院后去世，票据是去年的，用谁的银行卡，还能报吗？',
    guide: 'manual-claim',
    answers: { ...paid, visit: 'inpatient' },
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['往年的', '去世的人', '没有写', '30个工作日'],
    mustNotSay: ['即时办结', '已经过期', '没有时间限制'],
  },
  {
    tells: '门诊自己付的，票据丢了一张，还能报吗？',
    guide: 'manual-claim',
    answers: { ...paid, visit: 'outpatient' },
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['票据丢了', '先打电话', '处方底方', '邮寄'],
    mustNotSay: ['一定能报', '报不了'],
  },
  // ---- ⑦ refund ----
  {
    tells: '今天12月31日，给孩子交了明年的居民医保想退，孩子没有银行卡',
    guide: 'refund',
    answers: { ...refund, coverageYear: 2027, paid: 'full' },
    today: '2026-12-31',
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['税务', '2026年12月31日，就是今天', '用谁的', '多久退到卡上'],
    mustNotSay: ['明天再去也行', '30个工作日', '到医保局退费'],
  },
  {
    tells: '今天1月1日，学校和家里各交了一份居民医保，能退一份吗？',
    guide: 'refund',
    answers: { ...refund, coverageYear: 2027, subsidised: 'no' },
    today: '2027-01-01',
    verdict: 'no',
    certainty: 'clear',
    mustMention: ['1月1日前', '重复参保', '税务', '不等于退钱'],
    mustNotSay: ['还能退', '一定能退'],
  },
  {
    tells: '我妈2023年1月1日去世，2022年12月交了2023年的保费',
    guide: 'refund',
    answers: { ...here, want: 'refund-after-death', coverageYear: 2023, death: 'in-year' },
    today: '2023-03-20',
    verdict: 'ask',
    certainty: 'unclear',
    mustMention: ['税务', '死亡证明', '12月31日'],
    mustNotSay: ['一定能退', '一定不能退', '不能退费了'],
  },
  // ---- ⑨ senior bus card ----
  {
    tells: '今天正好满65周岁，昌黎户口，海港区的居住证过期了，能办敬老卡吗？',
    guide: 'senior-bus-card',
    answers: { ...elder, hukouDistrict: 'changli', permit: 'listed', birthday: '1961-11-25' },
    verdict: 'yes',
    certainty: 'inferred',
    mustMention: ['居住证', '过了有效期', '第二天', '本人', '8901890'],
    mustNotSay: ['还没到年龄', '凭昌黎县户口可以'],
  },
  {
    tells: '明天满65周岁，今天能办敬老卡吗？',
    guide: 'senior-bus-card',
    answers: { ...elder, birthday: '1961-11-26' },
    verdict: 'no',
    certainty: 'clear',
    mustMention: ['65周岁', '2026年11月26日', '户口簿'],
    mustNotSay: ['今天可以办'],
  },
  {
    tells: '1960年2月29日生，今天2025年3月1日',
    guide: 'senior-bus-card',
    answers: { ...elder, birthday: '1960-02-29' },
    today: '2025-03-01',
    verdict: 'yes',
    certainty: 'clear',
    mustMention: ['户口簿', '130次', '先打电话'],
    mustNotSay: ['2028', '还没到年龄', '四道桥'],
  },
  {
    tells: '哈尔滨户口，在北戴河住，没有居住证，70岁',
    guide: 'senior-bus-card',
    answers: { ...elder, hukouDistrict: 'elsewhere', permit: 'none', birthday: '1956-01-01' },
    verdict: 'no',
    certainty: 'clear',
    mustMention: ['居住证', '北戴河区', '12345'],
    mustNotSay: ['凭户口可以办'],
  },
]
