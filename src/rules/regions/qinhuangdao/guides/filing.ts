/** ① 异地就医: whether a filing is needed, and of which type. Source: 003 (A1–C14), item list 002. */
import { defineGuide } from '../define'
import {
  capitalExemptionFrom,
  chronicDiseasesAcrossProvinces,
  figures,
  initialCardPassword,
} from '../figures'
import { shared } from '../shared'
import { dateWords } from '../words'

const { longTermMonths, placeFixedMonths, temporaryFilingYears, lateFilingDays, maternityWorkdays } = figures
const halfYear = `${longTermMonths.value}${longTermMonths.unit}`
const fixedFor = `${placeFixedMonths.value}${placeFixedMonths.unit}`
const validFor = `${temporaryFilingYears.value}${temporaryFilingYears.unit}`
const lateWithin = `${lateFilingDays.value}${lateFilingDays.unit}`
const fiveDiseases = `${chronicDiseasesAcrossProvinces.length}种：${chronicDiseasesAcrossProvinces.join('、')}`
const exemptFrom = dateWords(capitalExemptionFrom)

// ---- What several outcomes say ----

const lookUp = '微信小程序“国家异地就医备案”→“查询服务”→“定点医药机构查询”'

const choosePlace = {
  text: `能换就换一家开通了的：${lookUp}。住院、门诊、门诊慢特病要分开看。`,
  cite: ['C10'],
} as const
const askManualClaim = {
  text: '不换的话，看病前先打所属医保经办机构，问能不能手工报销、要留哪些单据。',
  cite: ['A16', 'C14'],
} as const
const keepPapers = { text: '收费票据、费用清单、诊断证明都留好。', tip: true } as const
const showCard = {
  text: '带医保电子凭证或社会保障卡，看病、结账时出示，直接结算。',
  cite: ['A3', 'A7'],
} as const
const card = { text: '医保电子凭证或社会保障卡', cite: ['A3', 'A7'] } as const
const otherCauses = {
  text: '生育、工伤、应由第三方负担的费用另有规定，看病前先打电话问。',
  cite: ['A15'],
} as const
const noSecondFiling = {
  when: ['holdsLongTerm'],
  text: '这里不用再办临时外出备案。',
  cite: ['A10', 'A7', 'A2'],
} as const
const fiveOnly = {
  text: `能跨省直接结算的门诊慢特病，文件列了${fiveDiseases}。别的病先打所属医保经办机构问。`,
  cite: ['D7'],
} as const
const chronicInCapital = {
  when: ['chronic'],
  text: `先要有门诊慢特病资格。能跨省直接结算的，文件列了${fiveDiseases}；别的病先打电话问。`,
  cite: ['A7', 'D7', 'D13'],
} as const

const checkHospital = {
  text: `先查医院开通住院直接结算没有：${lookUp}。没开通的不能直接结算，换一家，或先打电话问手工报销。`,
  cite: ['C10', 'A16'],
} as const
const openAccount = {
  text: '微信关注“河北省医疗保障局”公众号，点“公共服务”→“跨省就医异地备案”，读完须知点“我已阅读”，注册、登录（名称可能略有不同）。',
  cite: ['C3', 'C4', 'C5', 'C6'],
} as const
const bindPerson = {
  text: `点“新增备案人”，绑定要住院的人，替家里人办也在这里。社保卡初始密码是${initialCardPassword}，改过的填新密码。`,
  cite: ['C7'],
} as const
const submitLongTerm = {
  text: '选备案人，类型选“跨省异地长期居住”，再选就医地，点“申请备案”。',
  cite: ['C8', 'B1', 'C9'],
} as const
const submitTemporary = {
  text: '选备案人，类型选“跨省临时外出就医”→“个人直接申请转诊转院”，再选就医地，点“申请备案”。',
  cite: ['C8', 'B5', 'C9'],
} as const
const settle = { text: '住院时出示医保电子凭证或社会保障卡，出院直接结算。', cite: ['A3', 'A10'] } as const

const byPhoneOrOnline = [
  { text: '网上办：不用交证件，要填身份证号和社保卡密码', cite: ['C13', 'C7'] },
  { text: '去窗口办：带住院人的身份证和社保卡', cite: ['C2', 'C12'] },
] as const
const atOnce = { text: '申请后即时办结（当场办好）', cite: ['C11', 'C12'] } as const
const tooLateToFile = {
  text: `急病来不及备案就住了院的：自入院之日起${lateWithin}内补办，申请日期改到入院那天或更早。`,
  cite: ['B11', 'B12'],
} as const
const askByPhone = {
  text: '能不能打电话办，两份文件写法不同，可以先打电话问。',
  cite: ['C1', 'C2', 'C12'],
} as const

const online = [
  { id: 'hebeiMiniProgram' },
  { id: 'hebeiAccount' },
  { id: 'qinhuangdaoAccount' },
  { id: 'nationalApp' },
  { id: 'agencyWindow' },
  { id: 'townCentre' },
] as const
const onlineAndLookup = [...online, { id: 'hospitalLookup' }] as const

const askAnyAgency = [{ id: 'agency' }, { id: 'hotline12345' }] as const
const askTemporaryDesk = [{ id: 'agency', purpose: 'temporary' }, { id: 'hotline12345' }] as const
const askLongTermDesk = [{ id: 'agency', purpose: 'long-term' }, { id: 'hotline12345' }] as const
/** Care in Beijing and Tianjin concerns people insured anywhere in Hebei. */
const askWhereInsured = [
  { id: 'agency', when: ['insuredHere'] },
  { id: 'hotline12345', when: ['insuredHere'] },
  { id: 'ownAgency', when: ['insuredInHebei'] },
] as const

export const filing = defineGuide({
  id: 'filing',
  title: '异地就医要不要备案、备哪一种',
  asks: '到外地看病，要不要先备案？备哪一种，怎么备？',
  questions: {
    insuredIn: shared.insuredIn,
    careIn: {
      kind: 'choice',
      ask: '要到哪里看病？',
      find: '看医院、药店的地址。',
      can: 'no',
      options: {
        qinhuangdao: { label: '秦皇岛本市', hint: '各县区都算' },
        hebei: { label: '河北省的其他市' },
        'beijing-tianjin': { label: '北京或天津' },
        'other-province': { label: '其他省份' },
        'hong-kong-macao-taiwan': { label: '香港、澳门或台湾' },
        abroad: { label: '国外' },
      },
    },
    visit: {
      kind: 'choice',
      ask: '去住院、看门诊，还是买药？',
      find: '问医生要不要住院；门诊慢特病要先有资格，问给您认定的医院。',
      can: 'no',
      given: 'farAway',
      options: {
        inpatient: { label: '住院' },
        outpatient: { label: '普通门诊' },
        'chronic-outpatient': { label: '门诊慢特病', hint: '有慢特病资格，长期看门诊' },
        pharmacy: { label: '药店买药' },
      },
    },
    networked: {
      kind: 'choice',
      ask: '那家医院或药店开通异地直接结算了吗？',
      help: '住院、门诊、门诊慢特病分别开通，看这次要用的那一种。',
      find: `${lookUp}，要实名登录。没有手机的，打电话问医院或所属医保经办机构。`,
      can: 'choose',
      given: 'settlementDecides',
      options: { yes: { label: '开通了' }, no: { label: '没开通' } },
    },
    cause: {
      kind: 'choice',
      ask: '因为什么住院？',
      find: '问医生；受了伤的，看事故认定书、调解协议书怎么写，工伤问单位。',
      can: 'no',
      given: 'admission',
      options: {
        illness: { label: '生病' },
        'own-accident': { label: '自己受伤', hint: '没有第三方责任，也不是工伤' },
        childbirth: { label: '生孩子、流产、计划生育手术' },
        'pregnancy-illness': { label: '怀孕期间治病', hint: '并发症、保胎等' },
        'work-injury': { label: '工伤' },
        'third-party': { label: '受伤，该由别人负责', hint: '责任已经清楚' },
        'liability-unsettled': { label: '受伤，责任还没定', hint: '被打、被撞、被狗咬，对方跑了或有争议' },
      },
    },
    insurance: { ...shared.insurance, given: 'childbirth' },
    filed: {
      kind: 'choice',
      ask: '以前办过跨省异地就医备案吗？',
      help: '备案分长期居住、临时外出两种，只管备案上写的就医地。',
      find: '在办备案的公众号、小程序里找记录，或打电话问所属医保经办机构。',
      can: 'no',
      given: 'heldFilingDecides',
      options: {
        none: { label: '没办过' },
        'long-term-here': { label: '办过长期居住，备的就是要去的地方' },
        'long-term-elsewhere': { label: '办过长期居住，备的是别处' },
        'temporary-here': { label: '办过临时外出，备的就是要去的地方' },
        'temporary-elsewhere': { label: '办过临时外出，备的是别处' },
      },
    },
    filedOn: {
      kind: 'date',
      ask: '那次临时外出备案是哪天办的？',
      find: '在办备案的公众号、小程序里找记录，或打电话问所属医保经办机构。',
      can: 'no',
      given: 'temporaryHere',
      from: 'today-10y',
      to: 'today',
    },
    timing: {
      kind: 'choice',
      ask: '现在住院了吗？',
      find: '问病人或家里人。',
      can: 'no',
      given: 'causeFits',
      options: {
        'not-yet': { label: '还没住院' },
        'in-hospital': { label: '正在住院，或还没结账' },
        discharged: { label: '已经出院，自己付清了' },
      },
    },
    reason: {
      kind: 'choice',
      ask: '为什么在那边住院？',
      find: '和家里人商量；转诊、转院问现在看病的医院。',
      can: 'no',
      given: 'unfiled',
      options: {
        living: { label: '在那边长住', hint: '打工、常驻、退休定居、随子女；准备去长住的也选' },
        seasonal: { label: '每年去住几个月' },
        'short-stay': { label: `短住，前后不到${halfYear}就回来`, hint: '探亲、过冬等' },
        trip: { label: '出差、旅游时得了急病' },
        referral: { label: '医院给办转诊、转院' },
        'own-choice': { label: '自己想去那边的医院', hint: '没有转诊，也不是急病' },
      },
    },
    awaySince: {
      kind: 'date',
      ask: '从哪天起在那边长住？',
      help: '还没过去的，填准备过去的日子。记不清哪天，尽量往晚了填。',
      find: '看车票、租房合同、居住证或劳动合同上的日期。',
      can: 'no',
      given: 'living',
      from: 'today-80y',
      to: 'today+1y',
    },
  },
  derived: {
    monthsThere: { months: 'awaySince', missingDay: 'next-day' },
    /** Read the early way: from 31 August, half a year is reached on the last day of February. */
    monthsThereAtMost: { months: 'awaySince', missingDay: 'last-day' },
    /** The shorter way: a filing of 29 February reaches its year on 28 February. */
    yearsFiled: { years: 'filedOn', missingDay: 'last-day' },
  },
  criteria: {
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
    toCapital: {
      when: { careIn: 'beijing-tianjin' },
      yes: '到北京、天津看病',
      no: '不是到北京、天津看病',
      cite: ['A7'],
    },
    exempt: {
      when: { today: { from: capitalExemptionFrom } },
      yes: `${exemptFrom}起，河北参保的到北京、天津免备案`,
      no: `${exemptFrom}还没到，免备案还没开始`,
      cite: ['A5'],
    },
    inHebei: { when: { careIn: 'hebei' }, yes: '在河北省内看病', no: '不在河北省内看病', cite: ['A1'] },
    atHome: { when: { careIn: 'qinhuangdao' }, yes: '在参保地看病', no: '不在参保地看病', cite: ['A11'] },
    abroad: { when: { careIn: 'abroad' }, yes: '在境外看病', no: '不在境外看病', cite: ['A15'] },
    hongKongMacaoTaiwan: {
      when: { careIn: 'hong-kong-macao-taiwan' },
      yes: '在香港、澳门或台湾看病，文件没有点名',
      no: '不在香港、澳门、台湾看病',
      cite: ['A15'],
    },
    opened: {
      when: { networked: 'yes' },
      yes: '医院、药店开通了直接结算',
      no: '医院、药店没开通直接结算',
      cite: ['A2', 'A7', 'A8'],
    },
    settlementDecides: {
      when: [
        { careIn: ['hebei', 'beijing-tianjin'] },
        { careIn: 'other-province', visit: ['outpatient', 'chronic-outpatient'] },
      ],
      yes: '在这里看病，要看医院、药店开没开通直接结算',
      no: '在这里看病，不看医院、药店开没开通直接结算',
      cite: ['A2', 'A7', 'A8'],
    },
    farAway: {
      when: { careIn: 'other-province' },
      yes: '到河北、北京、天津以外的省份看病',
      no: '不是到其他省份看病',
      cite: ['A9'],
    },
    pharmacyFarAway: {
      when: { careIn: 'other-province', visit: 'pharmacy' },
      yes: '在河北、北京、天津以外的药店买药，文件没有写',
      no: '不是在河北、北京、天津以外的药店买药',
      cite: ['A2', 'A7'],
    },
    outpatientFarAway: {
      when: { careIn: 'other-province', visit: ['outpatient', 'chronic-outpatient'] },
      yes: '到其他省份看门诊',
      no: '不是到其他省份看门诊',
      cite: ['A8'],
    },
    chronic: {
      when: { visit: 'chronic-outpatient' },
      yes: '看门诊慢特病',
      no: '不是看门诊慢特病',
      cite: ['A8'],
    },
    admission: {
      when: { careIn: 'other-province', visit: 'inpatient' },
      yes: '到河北、北京、天津以外住院',
      no: '不是到河北、北京、天津以外住院',
      cite: ['A9', 'A10'],
    },
    causeFits: {
      when: { careIn: 'other-province', visit: 'inpatient', cause: ['illness', 'own-accident'] },
      yes: '因病住院，或自己受伤、没有第三方责任也不是工伤',
      no: '不是因病住院，也不是自己受伤住院',
      cite: ['A14'],
    },
    childbirth: {
      when: { careIn: 'other-province', visit: 'inpatient', cause: 'childbirth' },
      yes: '因生育住院',
      no: '不是因生育住院',
      cite: ['A15'],
    },
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
    heldFilingDecides: {
      when: [
        { careIn: 'qinhuangdao' },
        { careIn: 'other-province', visit: 'inpatient', cause: ['illness', 'own-accident'] },
      ],
      yes: '要看以前办过什么备案',
      no: '不看以前办过什么备案',
      cite: ['A11', 'B6', 'B9'],
    },
    holdsLongTerm: {
      when: { filed: ['long-term-here', 'long-term-elsewhere'] },
      yes: '办过跨省异地长期居住备案',
      no: '没办过跨省异地长期居住备案',
      cite: ['A11', 'A13'],
    },
    holdsTemporary: {
      when: { filed: ['temporary-here', 'temporary-elsewhere'] },
      yes: '办过跨省临时外出就医备案',
      no: '没办过跨省临时外出就医备案',
      cite: ['B9'],
    },
    longTermHere: {
      when: { filed: 'long-term-here' },
      yes: '这次要去的地方办过长期居住备案',
      no: '这次要去的地方没办过长期居住备案',
      cite: ['B6'],
    },
    longTermElsewhere: {
      when: { filed: 'long-term-elsewhere' },
      yes: '长期居住备案办在别处',
      no: '没有办在别处的长期居住备案',
      cite: ['A13'],
    },
    temporaryHere: {
      when: { filed: 'temporary-here' },
      yes: '这次要去的地方办过临时外出备案',
      no: '这次要去的地方没办过临时外出备案',
      cite: ['B9'],
    },
    temporaryValid: {
      when: { yearsFiled: { to: temporaryFilingYears.value - 1 } },
      yes: `从办理那天算，还不到${validFor}`,
      no: `从办理那天算，已满${validFor}`,
      cite: ['B9', 'B10'],
    },
    unfiled: {
      when: { filed: ['none', 'temporary-elsewhere'] },
      yes: '这次要去的地方还没有备案',
      no: '已经办过备案',
      cite: ['A10'],
    },
    inHospital: { when: { timing: 'in-hospital' }, yes: '正在住院', no: '没在住院', cite: ['B11'] },
    paid: { when: { timing: 'discharged' }, yes: '已经出院、自己付清', no: '还没有结账', cite: ['B12'] },
    living: { when: { reason: 'living' }, yes: '在那边长住', no: '不在那边长住', cite: ['B2', 'B3'] },
    halfYearThere: {
      when: { monthsThere: { from: longTermMonths.value } },
      yes: `已住满${halfYear}`,
      no: `还没住满${halfYear}`,
      cite: ['B3'],
    },
    halfYearEve: {
      when: {
        monthsThereAtMost: { from: longTermMonths.value },
        monthsThere: { to: longTermMonths.value - 1 },
      },
      yes: `本月没有对应的日子，今天算不算满${halfYear}文件没有写`,
      no: `不是满${halfYear}的前一天`,
      cite: ['B3'],
    },
    seasonal: {
      when: { reason: 'seasonal' },
      yes: '每年去住几个月，文件没有写算哪一种',
      no: '不是每年去住几个月',
      cite: ['B3', 'B4'],
    },
    shortStay: {
      when: { reason: 'short-stay' },
      yes: `在那边前后住不满${halfYear}`,
      no: '不是短住',
      cite: ['B3', 'B4'],
    },
    referralOrEmergency: {
      when: { reason: ['trip', 'referral'] },
      yes: '转诊转院，或出差、旅游时得急病',
      no: '没有转诊转院，也不是出差、旅游时得急病',
      cite: ['B4'],
    },
    ownChoice: {
      when: { reason: 'own-choice' },
      yes: '自己要去，没有转诊也不是急病',
      no: '不是自己要去',
      cite: ['B4', 'B5'],
    },
  },
  rules: [
    { when: ['insuredElsewhere'], then: 'not-insured-here' },
    { when: ['insuredInHebei', '!toCapital'], then: 'not-insured-here' },
    { when: ['toCapital', '!exempt'], then: 'capital-before-exemption' },
    { when: ['toCapital', 'exempt', 'opened'], then: 'capital-direct' },
    { when: ['toCapital', '!opened'], then: 'capital-not-opened' },
    { when: ['insuredHere', 'inHebei', 'opened'], then: 'province-direct' },
    { when: ['insuredHere', 'inHebei', '!opened'], then: 'province-not-opened' },
    { when: ['insuredHere', 'abroad'], then: 'abroad' },
    { when: ['insuredHere', 'hongKongMacaoTaiwan'], then: 'hong-kong-macao-taiwan' },
    { when: ['insuredHere', 'atHome', 'holdsLongTerm'], then: 'home-with-long-term' },
    { when: ['insuredHere', 'atHome', 'holdsTemporary'], then: 'home-with-temporary' },
    { when: ['insuredHere', 'atHome', '!holdsLongTerm', '!holdsTemporary'], then: 'home' },
    { when: ['insuredHere', 'pharmacyFarAway'], then: 'pharmacy' },
    { when: ['insuredHere', 'outpatientFarAway', '!opened'], then: 'outpatient-not-opened' },
    { when: ['insuredHere', 'outpatientFarAway', 'chronic', 'opened'], then: 'chronic-direct' },
    { when: ['insuredHere', 'outpatientFarAway', 'opened'], then: 'outpatient-direct' },
    { when: ['insuredHere', 'admission', 'workInjury'], then: 'work-injury' },
    { when: ['insuredHere', 'admission', 'thirdParty'], then: 'third-party' },
    { when: ['insuredHere', 'admission', 'liabilityUnsettled'], then: 'liability-unsettled' },
    { when: ['insuredHere', 'childbirth', 'employee'], then: 'maternity' },
    { when: ['insuredHere', 'childbirth', '!employee'], then: 'childbirth-unclear' },
    { when: ['insuredHere', 'admission', 'pregnancyIllness'], then: 'childbirth-unclear' },
    { when: ['insuredHere', 'admission', 'causeFits', 'longTermHere'], then: 'long-term-held' },
    {
      when: ['insuredHere', 'admission', 'causeFits', 'temporaryHere', 'temporaryValid'],
      then: 'temporary-held',
    },
    { when: ['insuredHere', 'admission', 'causeFits', 'paid'], then: 'already-paid' },
    { when: ['insuredHere', 'admission', 'causeFits', 'inHospital'], then: 'late-filing' },
    {
      when: ['insuredHere', 'admission', 'causeFits', 'temporaryHere', '!temporaryValid'],
      then: 'temporary-expired',
    },
    {
      when: ['insuredHere', 'admission', 'causeFits', 'longTermElsewhere'],
      then: 'temporary-beside-long-term',
    },
    {
      when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'living', 'halfYearThere'],
      then: 'long-term',
    },
    {
      when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'living', 'halfYearEve'],
      then: 'half-year-eve',
    },
    {
      when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'living', '!halfYearThere'],
      then: 'under-half-year',
    },
    { when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'seasonal'], then: 'seasonal' },
    { when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'shortStay'], then: 'temporary-short-stay' },
    { when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'referralOrEmergency'], then: 'temporary' },
    { when: ['insuredHere', 'admission', 'causeFits', 'unfiled', 'ownChoice'], then: 'own-choice' },
  ],
  outcomes: {
    'not-insured-here': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '这里的规定不适用：在哪里参保，就按哪里的规定办',
      cite: ['A1', 'A6'],
      notes: [
        { text: '这里的规定写给秦皇岛的参保人，看的是参保地，不看户口，也不看住在哪里。', cite: ['A1'] },
        {
          when: ['insuredInHebei'],
          text: '只有一条写给河北全省的参保人：到北京、天津免备案。',
          cite: ['A6', 'A7'],
        },
      ],
      steps: [{ text: '打自己参保地的医保电话，问要不要备案、怎么备。', tip: true }],
      contacts: [{ id: 'ownAgency' }],
    },
    'capital-before-exemption': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先打电话问：${exemptFrom}起才免备案`,
      cite: ['A5', 'A7'],
      notes: [{ text: '这一天以前的住院、跨过这一天的住院怎么算，文件没有写。', cite: ['A5'] }],
      steps: [{ text: '看病前打所属医保经办机构，问要不要先备案。', cite: ['C14'] }, keepPapers],
      contacts: askWhereInsured,
    },
    'capital-direct': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '因病到北京、天津看病，不用备案，可以直接结算',
      cite: ['A6', 'A7'],
      notes: [
        { text: '住院、门诊、到定点零售药店买药都一样，要是开通了跨省直接结算的那一家。', cite: ['A7'] },
        {
          when: ['insuredInHebei'],
          text: '这一条写给河北全省的参保人；其他规定和电话，问自己的参保地。',
          cite: ['A6'],
        },
        noSecondFiling,
      ],
      steps: [
        { text: `出发前再核对一遍：${lookUp}，看这次要用的那一种开通了没有。`, cite: ['C10'] },
        showCard,
      ],
      materials: [card],
      cautions: [chronicInCapital, otherCauses],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askWhereInsured,
      next: ['beijing-tianjin'],
    },
    'capital-not-opened': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话：没开通直接结算的，费用怎么报文件没有写',
      cite: ['A7', 'A16'],
      notes: [
        { text: '北京、天津不在“住院前先备案”的范围里，要问清的是怎么结算、怎么报销。', cite: ['A10'] },
      ],
      steps: [
        choosePlace,
        { text: '换成开通了的，不用备案，直接结算。', cite: ['A7'] },
        askManualClaim,
        keepPapers,
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askWhereInsured,
    },
    'province-direct': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '因病在河北省内看病，不用备案，可以直接结算',
      cite: ['A1', 'A2', 'A3'],
      notes: [
        {
          text: '住院、门诊、门诊慢特病、到定点零售药店买药都一样，要是开通了直接结算的那一家。',
          cite: ['A2'],
        },
        noSecondFiling,
      ],
      steps: [
        { text: '出发前再核对一遍：这次要用的那一种开通了没有。可以打电话问医院、药店。', cite: ['A2'] },
        showCard,
      ],
      materials: [card],
      cautions: [
        {
          when: ['chronic'],
          text: '要先有门诊慢特病资格；哪些病算，按参保地秦皇岛的规定。',
          cite: ['D13', 'D2'],
        },
        otherCauses,
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
    },
    'province-not-opened': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话：没开通直接结算的，费用怎么报文件没有写',
      cite: ['A2', 'A16'],
      notes: [{ text: '河北省内不在“住院前先备案”的范围里，要问清的是怎么结算、怎么报销。', cite: ['A10'] }],
      steps: [
        choosePlace,
        { text: '换成开通了的，不用备案，直接结算。', cite: ['A2'] },
        askManualClaim,
        keepPapers,
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
    },
    abroad: {
      verdict: 'no',
      certainty: 'clear',
      headline: '境外看病的费用，不适用异地就医备案',
      cite: ['A15'],
      steps: [
        { text: '还能不能从别的渠道报，打所属医保经办机构问。', cite: ['C14'] },
        { text: '票据、病历、诊断证明留好。', tip: true },
      ],
      contacts: askAnyAgency,
    },
    'hong-kong-macao-taiwan': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：境外不适用备案，算不算境外文件没有写',
      cite: ['A15'],
      notes: [{ text: '文件没有点名香港、澳门、台湾。先按不适用做准备。', cite: ['A15'] }],
      steps: [
        { text: '看病前打所属医保经办机构确认。', cite: ['C14'] },
        { text: '票据、病历、诊断证明留好。', tip: true },
      ],
      contacts: askAnyAgency,
    },
    home: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '在参保地秦皇岛看病，不用办异地就医备案',
      cite: ['A10', 'B3'],
      steps: [{ text: '带医保电子凭证或社会保障卡，到定点医院、药店看病买药。', tip: true }],
      contacts: askAnyAgency,
    },
    'home-with-long-term': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '回秦皇岛看病不用再办手续，仍享受参保地待遇',
      cite: ['A11', 'A12'],
      notes: [{ text: '说的是跨省异地长期居住备案，在备案有效期内。', cite: ['A11', 'B6'] }],
      steps: [{ text: '带医保电子凭证或社会保障卡，到定点医院、药店看病买药。', tip: true }],
      contacts: askLongTermDesk,
    },
    'home-with-temporary': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：办过临时外出备案的回来怎么报，文件没有写',
      cite: ['A11', 'B9'],
      notes: [{ text: '“回来不用再办手续”那一条，只写了长期居住备案。', cite: ['A11'] }],
      steps: [
        { text: '看病前打所属医保经办机构，问这次能不能照常用医保。', cite: ['C14'] },
        { text: '急病先看病，电话随后打，票据留好。', tip: true },
      ],
      contacts: askTemporaryDesk,
    },
    pharmacy: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：京津冀以外的药店能不能用，文件没有写',
      cite: ['A2', 'A7'],
      notes: [{ text: '药店不用备案这一条，只写了省内和京津的定点零售药店。', cite: ['A2', 'A7'] }],
      steps: [
        { text: '买药前打所属医保经办机构问。', cite: ['C14'] },
        { text: `也可以查这家药店开通直接结算没有：${lookUp}。`, cite: ['C10'] },
        { text: '自己先付钱的，票据留好。', tip: true },
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
    },
    'outpatient-direct': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '看门诊不用备案，可以直接结算',
      cite: ['A8'],
      notes: [{ text: '这一条只管门诊。看完要住院的，住院前要备案。', cite: ['A8', 'A9'] }],
      steps: [{ text: '到开通了异地门诊直接结算的定点医院就诊。', cite: ['A8', 'C10'] }, showCard],
      materials: [card],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
    },
    'chronic-direct': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '看门诊慢特病不用备案；能不能直接结算还要看病种',
      cite: ['A8', 'D7'],
      notes: [fiveOnly],
      steps: [
        { text: '确认自己已有门诊慢特病资格。还没有的，先到能认定的定点医院申请。', cite: ['D13'] },
        {
          text: '到开通了“门诊慢特病”直接结算的定点医院就诊；只开通住院或普通门诊的不算。',
          cite: ['A8', 'C10'],
        },
        showCard,
      ],
      materials: [card],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
    },
    'outpatient-not-opened': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '这家没开通这种门诊，先别指望直接结算：换一家或先打电话',
      cite: ['A8', 'A16'],
      notes: [
        { text: '门诊不用备案，前提是到开通了异地门诊的医院；只开通住院的不算。', cite: ['A8', 'C10'] },
      ],
      steps: [choosePlace, askManualClaim, keepPapers],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
    },
    'work-injury': {
      verdict: 'no',
      certainty: 'clear',
      headline: '工伤住院不适用异地就医备案',
      cite: ['A15'],
      steps: [
        { text: '先告诉单位，问工伤的费用怎么办。', tip: true },
        { text: '算不算工伤还没定的，打所属医保经办机构问。', cite: ['A14', 'C14'] },
        keepPapers,
      ],
      contacts: askAnyAgency,
    },
    'third-party': {
      verdict: 'no',
      certainty: 'clear',
      headline: '应当由第三方负担的费用，不适用异地就医备案',
      cite: ['A15'],
      steps: [
        { text: '责任其实还没认定清楚的，打所属医保经办机构问，先不要放弃。', cite: ['A14', 'C14'] },
        { text: '票据、费用清单、诊断证明，还有事故认定书、判决书、调解协议书都留好。', cite: ['D11'] },
      ],
      contacts: askAnyAgency,
    },
    'liability-unsettled': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：确认没有第三方责任的才适用备案',
      cite: ['A14', 'A15'],
      steps: [
        {
          text: '打所属医保经办机构，说清怎么受的伤、责任定到哪一步，问现在能不能备案。',
          cite: ['A14', 'C14'],
        },
        { text: '问公安、交警要事故认定书、调解协议书等材料，留好复印件。', cite: ['D11'] },
        keepPapers,
      ],
      cautions: [tooLateToFile],
      contacts: askTemporaryDesk,
    },
    maternity: {
      verdict: 'no',
      certainty: 'clear',
      headline: '职工生育、计划生育不走异地就医备案，走生育待遇',
      cite: ['A15'],
      notes: [{ text: '“生育医疗费支付”“计划生育医疗费支付”“生育津贴支付”是另外的事项。', cite: ['D14'] }],
      steps: [
        { text: '住院前打所属医保经办机构，问在外地的费用怎么结算、谁去申请。', cite: ['C14'] },
        {
          text: '出院后到经办机构窗口或网上申请“生育医疗费支付”或“计划生育医疗费支付”，有的由定点医疗机构办。',
          cite: ['D14'],
        },
      ],
      materials: [
        { text: '有效身份证件或社保卡复印件，或医保电子凭证', cite: ['D14'] },
        { text: '医院收费票据', cite: ['D14'] },
        { text: '费用清单', cite: ['D14'] },
        { text: '诊断证明', cite: ['D14'] },
        { text: '申请生育津贴的，再带本人银行卡复印件', cite: ['D14'] },
      ],
      timeLimit: { text: `受理后不超过${maternityWorkdays.value}${maternityWorkdays.unit}`, cite: ['D14'] },
      contacts: askAnyAgency,
    },
    'childbirth-unclear': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：这样的生育住院能不能备案，文件没有写',
      cite: ['A15'],
      notes: [
        {
          when: ['pregnancyIllness'],
          text: '文件排除的是“生育保险”；怀孕期间治病的住院怎么算没有写。',
          cite: ['A15'],
        },
        {
          when: ['childbirth', 'resident'],
          text: '文件排除的是“生育保险”；居民医保的住院分娩怎么算没有写。',
          cite: ['A15'],
        },
        { when: ['childbirth', 'flexible'], text: '灵活就业医保含不含生育保险，文件没有写。', cite: ['A15'] },
      ],
      steps: [
        { text: '住院前打所属医保经办机构，问能不能备案、在外地怎么结算。', cite: ['C14'] },
        keepPapers,
      ],
      cautions: [tooLateToFile],
      contacts: askTemporaryDesk,
    },
    'long-term-held': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '不用再备案：长期居住备案长期有效',
      cite: ['B6'],
      steps: [
        { text: '备案办了很多年的，打所属医保经办机构核实系统里还有。', tip: true },
        checkHospital,
        settle,
      ],
      materials: [card],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askLongTermDesk,
    },
    'temporary-held': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: `不用再备案：临时外出备案${validFor}内可多次就诊、直接结算`,
      cite: ['B9', 'B10'],
      notes: [{ text: '从哪天起算，文件没有写；这里从办理那天算，最稳妥。', cite: ['B9'] }],
      steps: [checkHospital, settle],
      materials: [card],
      dates: [
        {
          kind: 'deadline',
          label: '按这样算，备案能用到',
          of: 'filedOn',
          plus: { years: temporaryFilingYears.value, days: -1 },
          missingDay: 'last-day',
          cite: ['B9'],
        },
      ],
      cautions: [{ text: '快到期、或住院要跨过这一天的，先打电话问要不要重新备案。', tip: true }],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askTemporaryDesk,
    },
    'already-paid': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '已经自己付清的，先打电话问能不能手工报销',
      cite: ['B11', 'B12', 'A16'],
      notes: [{ text: '补办备案是为了直接结算；付清的能不能退回重新结算，文件没有写。', cite: ['B12'] }],
      steps: [
        { text: '收费票据、费用清单、诊断证明留好。', cite: ['D10'] },
        { text: '打所属医保经办机构，问能不能手工报销、还要带什么。', cite: ['A16', 'D6', 'C14'] },
      ],
      contacts: askAnyAgency,
    },
    'late-filing': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `自入院之日起${lateWithin}内可以补办备案，今天就在网上办`,
      cite: ['B11', 'B12'],
      steps: [
        openAccount,
        bindPerson,
        {
          text: `类型：在那边工作、居住、生活满${halfYear}的选“跨省异地长期居住”，其他选“跨省临时外出就医”→“个人直接申请转诊转院”。`,
          cite: ['B2', 'B3', 'B4', 'B5'],
        },
        { text: '申请日期改到入院那天或更早，才能直接结算；再选就医地，点“申请备案”。', cite: ['B12', 'C9'] },
        { text: '今天先办，别等电话；下一个工作日再打所属医保经办机构核实。', cite: ['C14'] },
      ],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [
        {
          text: `入院当天算不算第1天，文件没有写，按算在内最稳妥。过了${lateWithin}，也先在网上试，再打电话问。`,
          cite: ['B11'],
        },
        { text: '补办写给病情紧急等没来得及的人。忘了、不知道的，也今天先试，再打电话问。', cite: ['B11'] },
      ],
      channels: online,
      contacts: askAnyAgency,
    },
    'temporary-expired': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: `从办理那天算已满${validFor}，住院前重新备案`,
      cite: ['B9', 'B10', 'A10'],
      notes: [
        {
          text: `在那边长住满${halfYear}的，这次可以选“跨省异地长期居住”。`,
          cite: ['B3'],
        },
      ],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [
        { text: '从哪天起算文件没有写；想先问旧备案还有没有效，可以打电话。', cite: ['B9'] },
        tooLateToFile,
      ],
      channels: onlineAndLookup,
      contacts: askTemporaryDesk,
    },
    'temporary-beside-long-term': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以另办“跨省临时外出就医”备案，就医地选这次要去的地方',
      cite: ['A13', 'A9'],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [
        { text: '会不会影响原来的长期备案，文件没有写。原来的先不动，打电话问清。', cite: ['A13'] },
        {
          text: `想把长期备案改到这里：登记后${fixedFor}内不能改；满了能不能改，两处写法不同，先打所属医保经办机构。`,
          cite: ['B7', 'B8'],
        },
        tooLateToFile,
      ],
      channels: onlineAndLookup,
      contacts: askTemporaryDesk,
    },
    'long-term': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办“跨省异地长期居住”备案，住院前办好',
      cite: ['A9', 'B2', 'B3'],
      notes: [{ text: `办好后长期有效；登记后${fixedFor}内不能改就医地，想好再选。`, cite: ['B6', 'B7'] }],
      steps: [checkHospital, openAccount, bindPerson, submitLongTerm, settle],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [tooLateToFile, askByPhone],
      channels: onlineAndLookup,
      contacts: askLongTermDesk,
    },
    'half-year-eve': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `今天算不算住满${halfYear}，文件没有写：明天起可以办长期居住备案`,
      cite: ['B3', 'A9'],
      notes: [{ text: '不急的，明天再办“跨省异地长期居住”。', cite: ['B3'] }],
      steps: [
        { text: '今天就要办的，先打所属医保经办机构问能不能办长期居住。', cite: ['C14'] },
        { text: '急着住院的，可以办“跨省临时外出就医”，或先住院再补办。', cite: ['B4', 'B11'] },
        openAccount,
        bindPerson,
        { text: '选备案人，选类型和就医地，点“申请备案”。', cite: ['C8', 'C9'] },
      ],
      materials: byPhoneOrOnline,
      dates: [
        {
          kind: 'earliest',
          label: `最晚这天住满${halfYear}`,
          of: 'awaySince',
          plus: { months: longTermMonths.value },
          missingDay: 'next-day',
          cite: ['B3'],
        },
      ],
      cautions: [tooLateToFile],
      channels: onlineAndLookup,
      contacts: askAnyAgency,
    },
    'under-half-year': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `还没住满${halfYear}：急病、转诊可办“跨省临时外出就医”，想办长期先打电话`,
      cite: ['B3', 'B4', 'A9'],
      notes: [
        {
          text: `长期居住写的是${halfYear}及以上；打算住满、还没住满的能不能先办，文件没有写。`,
          cite: ['B3'],
        },
      ],
      steps: [
        { text: '不急的，先打所属医保经办机构，问能不能现在就办“跨省异地长期居住”。', cite: ['B3', 'C14'] },
        openAccount,
        bindPerson,
        submitTemporary,
        settle,
      ],
      materials: byPhoneOrOnline,
      dates: [
        {
          kind: 'earliest',
          label: `住满${halfYear}，可以办长期居住`,
          of: 'awaySince',
          plus: { months: longTermMonths.value },
          missingDay: 'next-day',
          cite: ['B3'],
        },
      ],
      cautions: [tooLateToFile],
      channels: onlineAndLookup,
      contacts: askAnyAgency,
    },
    seasonal: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '每年去住几个月的，先打电话问办哪一种',
      cite: ['B3', 'B4', 'A9'],
      notes: [
        {
          text: `一次住${halfYear}及以上的，对应“跨省异地长期居住”；每年住一季算不算，文件没有写。`,
          cite: ['B3'],
        },
        { text: `住不到${halfYear}的，得急病或转诊住院办“跨省临时外出就医”。`, cite: ['B4'] },
      ],
      steps: [
        { text: '去之前打所属医保经办机构，说清每年去多久，问办哪一种。', cite: ['C14'] },
        openAccount,
        bindPerson,
        { text: '选备案人，选问好的类型和就医地，点“申请备案”。', cite: ['C8', 'B1', 'C9'] },
        settle,
      ],
      materials: byPhoneOrOnline,
      cautions: [tooLateToFile],
      channels: onlineAndLookup,
      contacts: askAnyAgency,
    },
    'temporary-short-stay': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: `住不满${halfYear}的，急病、转诊住院办“跨省临时外出就医”备案`,
      cite: ['A9', 'B3', 'B4'],
      notes: [
        { text: `办好后${validFor}内，在就医地可以多次就诊、直接结算；换一个就医地要另办。`, cite: ['B9'] },
      ],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [tooLateToFile, askByPhone],
      channels: onlineAndLookup,
      contacts: askTemporaryDesk,
    },
    temporary: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办“跨省临时外出就医”备案，住院前办好',
      cite: ['A9', 'B4'],
      notes: [
        { text: `办好后${validFor}内，在就医地可以多次就诊、直接结算；换一个就医地要另办。`, cite: ['B9'] },
      ],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [tooLateToFile, askByPhone],
      channels: onlineAndLookup,
      contacts: askTemporaryDesk,
    },
    'own-choice': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '可以网上办“跨省临时外出就医”备案，报多少先打电话问',
      cite: ['A9', 'B4', 'B5'],
      notes: [
        {
          text: '网上有“个人直接申请转诊转院”；没有转诊、不是急病的报多少，文件没有写。',
          cite: ['B4', 'B5', 'D4'],
        },
      ],
      steps: [
        { text: '先打所属医保经办机构，问这样去报多少、要不要先办转诊。', cite: ['C14'] },
        openAccount,
        bindPerson,
        submitTemporary,
        settle,
      ],
      materials: byPhoneOrOnline,
      timeLimit: atOnce,
      cautions: [{ text: `医院要开通了住院直接结算：${lookUp}。`, cite: ['C10'] }, tooLateToFile],
      channels: onlineAndLookup,
      contacts: askTemporaryDesk,
    },
  },
  days: ['2023-02-09', '2023-02-10'],
})
