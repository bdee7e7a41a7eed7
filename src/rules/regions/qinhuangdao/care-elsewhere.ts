/**
 * What the guides about care outside Qinhuangdao share: options of questions, criteria and statements. A guide that
 * spreads the criteria asks `insuredIn`, and `cause` and `insurance`, with their ids.
 */
import { chronicDiseasesAcrossProvinces, figures, initialCardPassword } from './figures'

const { longTermMonths, placeFixedMonths, temporaryFilingYears, lateFilingDays } = figures

export const halfYear = `${longTermMonths.value}${longTermMonths.unit}`
export const fixedFor = `${placeFixedMonths.value}${placeFixedMonths.unit}`
export const validFor = `${temporaryFilingYears.value}${temporaryFilingYears.unit}`
export const lateWithin = `${lateFilingDays.value}${lateFilingDays.unit}`
export const fiveDiseases = `${chronicDiseasesAcrossProvinces.length}种：${chronicDiseasesAcrossProvinces.join('、')}`

// ---- Questions ----

export const placeOptions = {
  qinhuangdao: { label: '秦皇岛本市', hint: '各县区都算' },
  hebei: { label: '河北省的其他市', away: 'elsewhere' },
  'beijing-tianjin': { label: '北京或天津', away: 'elsewhere' },
  'other-province': { label: '其他省份', away: 'elsewhere' },
  'hong-kong-macao-taiwan': { label: '香港、澳门或台湾', away: 'abroad' },
  abroad: { label: '国外', away: 'abroad' },
} as const
export const causeOptions = {
  illness: { label: '生病' },
  'own-accident': { label: '自己受伤', hint: '没有第三方责任，也不是工伤' },
  childbirth: { label: '生孩子、流产、计划生育手术' },
  'pregnancy-illness': { label: '怀孕期间治病', hint: '并发症、保胎等' },
  'work-injury': { label: '工伤' },
  'third-party': { label: '受伤，该由别人负责', hint: '责任已经清楚' },
  'liability-unsettled': { label: '受伤，责任还没定', hint: '被打、被撞、被狗咬，对方跑了或有争议' },
} as const
export const findFiling = '在办备案的公众号、小程序里找记录，或打电话问所属医保经办机构。'

// ---- Criteria ----

/** Of the answer to `insuredIn`. */
export const whereInsured = {
  insuredHere: {
    when: { insuredIn: 'qinhuangdao' },
    yes: '在秦皇岛参保',
    no: '不在秦皇岛参保',
    cite: ['A1'],
  },
  insuredInHebei: {
    when: { insuredIn: 'hebei' },
    yes: '在河北省其他市参保',
    no: '不在河北省其他市参保',
    cite: ['A6'],
  },
  insuredElsewhere: {
    when: { insuredIn: 'elsewhere' },
    yes: '在河北省以外参保',
    no: '在河北省参保',
    cite: ['A1', 'A6'],
  },
} as const
/** Of the answers to `cause` and `insurance`. */
export const causes = {
  pregnancyIllness: {
    when: { cause: 'pregnancy-illness' },
    yes: '怀孕期间治病，算不算生育文件没有写',
    no: '不是怀孕期间治病',
    cite: ['A15'],
  },
  workInjury: { when: { cause: 'work-injury' }, yes: '是工伤', no: '不是工伤', cite: ['A15'] },
  thirdParty: {
    when: { cause: 'third-party' },
    yes: '应当由第三方负担',
    no: '不是应当由第三方负担',
    cite: ['A15'],
  },
  liabilityUnsettled: {
    when: { cause: 'liability-unsettled' },
    yes: '有没有第三方责任还没定',
    no: '责任已经清楚',
    cite: ['A14', 'A15'],
  },
  employee: { when: { insurance: 'employee' }, yes: '参加职工医保', no: '不是单位职工医保', cite: ['A15'] },
  resident: { when: { insurance: 'resident' }, yes: '参加居民医保', no: '不是居民医保', cite: ['A15'] },
  flexible: {
    when: { insurance: 'flexible' },
    yes: '参加灵活就业医保',
    no: '不是灵活就业医保',
    cite: ['A15'],
  },
} as const

// ---- Statements ----

export const lookUp = '微信小程序“国家异地就医备案”→“查询服务”→“定点医药机构查询”'
export const choosePlace = {
  text: `能换就换一家开通了的：${lookUp}。住院、门诊、门诊慢特病要分开看。`,
  cite: ['C10'],
} as const
export const askManualClaim = {
  text: '不换的话，看病前先打所属医保经办机构，问能不能手工报销、要留哪些单据。',
  cite: ['A16', 'C14'],
} as const
export const keepPapers = { text: '收费票据、费用清单、诊断证明都留好。', tip: true } as const
export const showCard = {
  text: '带医保电子凭证或社会保障卡，看病、结账时出示，直接结算。',
  cite: ['A3', 'A7'],
} as const
export const otherCauses = {
  text: '生育、工伤、应由第三方负担的费用另有规定，看病前先打电话问。',
  cite: ['A15'],
} as const
/** A temporary filing is printed for referrals and emergencies; the entrance takes others too (A10). */
export const ownChoice = {
  text: '没有转诊、也不是急病，自己想去的，报多少文件没有写，先打电话问。',
  cite: ['B4', 'B5', 'D4'],
} as const
export const card = { text: '医保电子凭证或社会保障卡', cite: ['A3', 'A7'] } as const
export const checkHospital = {
  text: `先查医院开通住院直接结算没有：${lookUp}。没开通的不能直接结算，换一家，或先打电话问手工报销。`,
  cite: ['C10', 'A16'],
} as const
export const openAccount = {
  text: '微信关注“河北省医疗保障局”公众号，点“公共服务”→“跨省就医异地备案”，读完须知点“我已阅读”，注册、登录（名称可能略有不同）。',
  cite: ['C3', 'C4', 'C5', 'C6'],
} as const
export const bindPerson = {
  text: `点“新增备案人”，绑定要住院的人，替家里人办也在这里。社保卡初始密码是${initialCardPassword}，改过的填新密码。`,
  cite: ['C7'],
} as const
export const submitLongTerm = {
  text: '选备案人，类型选“跨省异地长期居住”，再选就医地，点“申请备案”。',
  cite: ['C8', 'B1', 'C9'],
} as const
export const submitTemporary = {
  text: '选备案人，类型选“跨省临时外出就医”→“个人直接申请转诊转院”，再选就医地，点“申请备案”。',
  cite: ['C8', 'B5', 'C9'],
} as const
/** What is paid for in Hebei, Beijing and Tianjin. Printed apart from the other provinces, in other words (A22). */
export const paidNearby = {
  text: '药品、医疗服务项目、医用耗材能不能报，看就医地的规定；起付标准、支付比例、最高支付限额、慢特病病种，看参保地秦皇岛同级别定点医药机构的规定。',
  cite: ['D1', 'D2'],
} as const
/** What is paid for in other provinces. */
export const paidFarAway = {
  text: '药品、医用耗材能不能报，原则上看就医地的规定；起付标准、支付比例、最高支付限额、慢特病病种，看参保地秦皇岛的规定。',
  cite: ['D3', 'D4'],
} as const
/** For a filing whose type no question has settled. */
export const submitEitherType = {
  text: `类型：在那边工作、居住、生活满${halfYear}的选“跨省异地长期居住”，其他选“跨省临时外出就医”→“个人直接申请转诊转院”。`,
  cite: ['B2', 'B3', 'B4', 'B5'],
} as const
export const moveApplicationDate = {
  text: '申请日期改到入院那天或更早，才能直接结算；再选就医地，点“申请备案”。',
  cite: ['B12', 'C9'],
} as const
export const fileFirst = {
  text: '今天先办，别等电话；下一个工作日再打所属医保经办机构核实。',
  cite: ['C14'],
} as const
export const settle = {
  text: '住院时出示医保电子凭证或社会保障卡，出院直接结算。',
  cite: ['A3', 'A10'],
} as const
export const filingPapers = [
  { text: '网上办：不用交证件，要填身份证号和社保卡密码', cite: ['C13', 'C7'] },
  { text: '去窗口办：带住院人的身份证和社保卡', cite: ['C2', 'C12'] },
] as const
export const filedAtOnce = { text: '申请后即时办结（当场办好）', cite: ['C11', 'C12'] } as const
export const tooLateToFile = {
  text: `急病来不及备案就住了院的：自入院之日起${lateWithin}内补办，申请日期改到入院那天或更早。`,
  cite: ['B11', 'B12'],
} as const
export const filingChannels = [
  { id: 'hebeiMiniProgram' },
  { id: 'hebeiAccount' },
  { id: 'qinhuangdaoAccount' },
  { id: 'nationalApp' },
  { id: 'agencyWindow' },
  { id: 'townCentre' },
] as const
export const filingAndLookupChannels = [...filingChannels, { id: 'hospitalLookup' }] as const
export const askAnyAgency = [{ id: 'agency' }, { id: 'hotline12345' }] as const
export const askTemporaryDesk = [{ id: 'agency', purpose: 'temporary' }, { id: 'hotline12345' }] as const
export const askLongTermDesk = [{ id: 'agency', purpose: 'long-term' }, { id: 'hotline12345' }] as const
/** Care in Beijing and Tianjin concerns people insured anywhere in Hebei. */
export const askWhereInsured = [
  { id: 'agency', when: ['insuredHere'] },
  { id: 'hotline12345', when: ['insuredHere'] },
  { id: 'ownAgency', when: ['insuredInHebei'] },
] as const
