/**
 * ⑥ 手工报销: the bill was not settled by card. Source: items 15 to 19 of annex 1 and item 8 of annex 2 of the list 002
 * (D9–D12, D14), questions 四, 五 and 十一 of the filing page (D1–D6, A16). The two annexes name different papers: the
 * union is told. No rate, deductible or cap is printed anywhere (D8).
 */
import {
  askAnyAgency,
  card,
  causeOptions,
  causes,
  keepPapers,
  lateWithin,
  paidFarAway,
  paidNearby,
  whereInsured,
} from '../care-elsewhere'
import { defineGuide } from '../define'
import { figures } from '../figures'
import { shared } from '../shared'

const { manualClaimWorkdays, maternityWorkdays } = figures
const claimWithin = `不超过${manualClaimWorkdays.value}${manualClaimWorkdays.unit}`
const maternityWithin = `不超过${maternityWorkdays.value}${maternityWorkdays.unit}`

const byOurRules = {
  text: '能报多少，按秦皇岛的规定审核；基金不予支付的，不予手工报销。起付标准、支付比例、最高支付限额的数字，文件没有写。',
  cite: ['D6', 'D8'],
} as const
const callFirst = {
  text: '先打所属医保经办机构，问这笔费用能不能报，请他们把要的材料一次说全。',
  cite: ['A16', 'C14'],
} as const
const submit = {
  text: '窗口、网上、邮寄都可以交。邮寄的地址文件没有印，打电话时问好。',
  cite: ['D9'],
} as const
const photograph = { text: '票据、清单交出去以前，拍照留一份。', tip: true } as const
const idAndCard = {
  text: '身份证、社保卡：原件和复印件（没有卡的用医保电子凭证）',
  cite: ['D10', 'D12'],
} as const
const notPrinted = {
  text: '票据丢了、是往年的、没有本人银行卡（孩子、去世的人）：怎么办文件没有写，先打电话问。',
  cite: ['D9', 'D10'],
} as const
const bankCard = { text: '本人银行卡复印件（卡也带上）', cite: ['D9', 'D10'] } as const
const emergencyPaper = { unasked: '看的是急诊', text: '急诊诊断证明', cite: ['D11'] } as const
const accidentPapers = {
  text: '受伤的：交警事故认定书、法院判决书、调解协议书等复印件；拿不出的，填个人承诺书',
  cite: ['D11'],
} as const
const ownAccidentPapers = { when: ['ownAccident'], ask: 'accident-papers', ...accidentPapers } as const
const paidOutBy = {
  kind: 'deadline',
  label: '今天交齐材料的话，最晚办结',
  of: 'today',
  workdays: manualClaimWorkdays.value,
  cite: ['D9', 'D10'],
} as const
const claimChannels = [
  { id: 'claimWindow' },
  { id: 'claimMiniProgram' },
  { id: 'claimApp' },
  { id: 'claimTown' },
] as const
const whatWasLeft = {
  text: '直接结算没报的部分，能不能再按秦皇岛的规定手工报销，文件没有写，打电话问；基金不予支付的，不予手工报销。',
  cite: ['D6', 'C14'],
} as const
const askFigures = {
  text: '起付标准、支付比例、最高支付限额的数字，文件没有写，打所属医保经办机构问。',
  cite: ['D8', 'C14'],
} as const
const checkStatement = { text: '打电话时，手里拿着出院结算单。', tip: true } as const

export const manualClaim = defineGuide({
  id: 'manual-claim',
  title: '没能刷卡，手工报销',
  topic: '异地就医',
  keywords: ['没刷上卡', '刷不了卡', '自费', '垫钱', '发票', '票据', '去年的票', '报销多长时间'],
  asks: '看病自己先付了钱，怎么报销？要带什么，多久办完？',
  questions: {
    insuredIn: shared.insuredIn,
    bill: {
      kind: 'choice',
      ask: '看病的钱是怎么付的？',
      find: '看收费票据、结算单，上面有没有医保支付的钱；也可以问医院收费处。',
      can: 'no',
      options: {
        paid: { label: '自己先付清了，没有刷医保' },
        'paid-abroad': { label: '在国外或香港、澳门、台湾付的' },
        unpaid: { label: '还没结账' },
        'by-card': { label: '刷医保直接结算', hint: '已经刷了，或打算刷，想知道按哪边的规定报' },
      },
    },
    careIn: {
      kind: 'choice',
      ask: '在哪里看病？',
      find: '看医院的地址。',
      can: 'no',
      given: 'byCard',
      options: {
        hebei: { label: '河北省内', hint: '秦皇岛也算' },
        'beijing-tianjin': { label: '北京或天津', away: 'elsewhere' },
        'other-province': { label: '其他省份', away: 'elsewhere' },
      },
    },
    cause: {
      kind: 'choice',
      ask: '因为什么看病？',
      find: '问医生；受了伤的，看事故认定书、调解协议书怎么写，工伤问单位。',
      can: 'no',
      given: 'paid',
      options: causeOptions,
    },
    insurance: { ...shared.insurance, given: 'childbirth' },
    visit: {
      kind: 'choice',
      ask: '是住院，还是门诊？',
      find: '看票据，上面印着住院或门诊。',
      can: 'no',
      given: 'ordinary',
      options: {
        inpatient: { label: '住院' },
        outpatient: { label: '门诊', hint: '普通门诊、门诊慢特病、药店买药' },
      },
    },
  },
  derived: {},
  criteria: {
    insuredHere: whereInsured.insuredHere,
    workInjury: causes.workInjury,
    thirdParty: causes.thirdParty,
    liabilityUnsettled: causes.liabilityUnsettled,
    pregnancyIllness: causes.pregnancyIllness,
    employee: causes.employee,
    resident: causes.resident,
    flexible: causes.flexible,
    paid: {
      when: { bill: 'paid' },
      yes: '自己先付清，没有刷医保',
      no: '不是自己先付清的',
      cite: ['A16'],
    },
    paidAbroad: { when: { bill: 'paid-abroad' }, yes: '在境外付的', no: '不是在境外付的', cite: ['A15'] },
    unpaid: { when: { bill: 'unpaid' }, yes: '还没结账', no: '已经结账', cite: ['B12'] },
    byCard: { when: { bill: 'by-card' }, yes: '刷医保直接结算', no: '没有刷医保', cite: ['D1', 'D3'] },
    nearby: {
      when: { careIn: ['hebei', 'beijing-tianjin'] },
      yes: '在河北省内、北京或天津看病',
      no: '在河北、北京、天津以外看病',
      cite: ['D1', 'D3'],
    },
    childbirth: {
      when: { bill: 'paid', cause: 'childbirth' },
      yes: '是生育、流产、计划生育的费用',
      no: '不是生育、计划生育的费用',
      cite: ['D14'],
    },
    ordinary: {
      when: { bill: 'paid', cause: ['illness', 'own-accident'] },
      yes: '因病，或自己受伤、没有第三方责任也不是工伤',
      no: '不是因病，也不是自己受伤',
      cite: ['D9', 'D10'],
    },
    ownAccident: {
      when: { cause: 'own-accident' },
      yes: '是自己受伤（意外伤害）',
      no: '不是意外伤害',
      cite: ['D11'],
    },
    inpatient: { when: { visit: 'inpatient' }, yes: '是住院费用', no: '是门诊费用', cite: ['D9', 'D10'] },
  },
  rules: [
    { when: ['!insuredHere'], then: 'not-insured-here' },
    { when: ['insuredHere', 'byCard', 'nearby'], then: 'card-nearby' },
    { when: ['insuredHere', 'byCard', '!nearby'], then: 'card-far-away' },
    { when: ['insuredHere', 'unpaid'], then: 'unpaid' },
    { when: ['insuredHere', 'paidAbroad'], then: 'abroad' },
    { when: ['insuredHere', 'paid', 'workInjury'], then: 'work-injury' },
    { when: ['insuredHere', 'paid', 'thirdParty'], then: 'third-party' },
    { when: ['insuredHere', 'paid', 'liabilityUnsettled'], then: 'third-party' },
    { when: ['insuredHere', 'paid', 'childbirth', 'employee'], then: 'maternity' },
    { when: ['insuredHere', 'paid', 'childbirth', '!employee'], then: 'childbirth-unclear' },
    { when: ['insuredHere', 'paid', 'pregnancyIllness'], then: 'childbirth-unclear' },
    { when: ['insuredHere', 'paid', 'ordinary', 'inpatient'], then: 'inpatient-claim' },
    { when: ['insuredHere', 'paid', 'ordinary', '!inpatient'], then: 'outpatient-claim' },
  ],
  outcomes: {
    'not-insured-here': {
      verdict: 'ask',
      certainty: 'clear',
      elsewhere: true,
      headline: '这里的规定不适用：在哪里参保，就回哪里报',
      cite: ['D6'],
      notes: [{ text: '这里的材料和电话是秦皇岛的，看参保地，不看户口和住处。', cite: ['D6'] }],
      steps: [{ text: '打自己参保地的医保电话，问能不能手工报销、要什么材料。', tip: true }, keepPapers],
      contacts: [{ id: 'ownAgency' }],
    },
    'inpatient-claim': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以申请住院费用手工报销；报不报、报多少要审核',
      cite: ['D10', 'D6'],
      notes: [
        byOurRules,
        {
          text: '在河北、北京、天津以外没备案、自己付清的：补办备案后能不能退回来重新直接结算，文件没有写，打电话一起问。',
          cite: ['B11', 'B12'],
        },
      ],
      steps: [callFirst, photograph, submit],
      materials: [
        idAndCard,
        { text: '收费票据（让医院盖章）', cite: ['D10', 'D12'] },
        { text: '诊断证明（盖章）', cite: ['D10', 'D12'] },
        { text: '汇总费用明细清单（盖章）', cite: ['D10', 'D12'] },
        bankCard,
        { unasked: '用了限制性用药、特殊耗材', text: '住院病历复印件（盖章）', cite: ['D10', 'D12'] },
        { unasked: '做过放疗', text: '放疗记录单', cite: ['D12'] },
        emergencyPaper,
        ownAccidentPapers,
      ],
      dates: [paidOutBy],
      timeLimit: { text: claimWithin, cite: ['D10'] },
      cautions: [notPrinted],
      channels: claimChannels,
      contacts: askAnyAgency,
      next: ['filing', 'late-filing', 'filing-validity'],
    },
    'outpatient-claim': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以申请门诊费用手工报销；报不报、报多少要审核',
      cite: ['D9', 'D6'],
      notes: [byOurRules],
      steps: [callFirst, photograph, submit],
      materials: [
        idAndCard,
        { text: '定点医院、药店的收费票据（盖章）', cite: ['D9', 'D12'] },
        { text: '费用明细清单（盖章）', cite: ['D9', 'D12'] },
        { text: '处方底方（药品处方）', cite: ['D9', 'D12'] },
        bankCard,
        {
          unasked: '用了限定支付范围的药品、诊疗项目',
          text: '相关材料，先打电话问要哪些',
          cite: ['D9', 'D12'],
        },
        { unasked: '做过放化疗', text: '放化疗记录单', cite: ['D12'] },
        emergencyPaper,
        ownAccidentPapers,
      ],
      dates: [paidOutBy],
      timeLimit: { text: claimWithin, cite: ['D9'] },
      cautions: [notPrinted],
      channels: claimChannels,
      contacts: askAnyAgency,
      next: ['chronic-outpatient', 'filing'],
    },
    unpaid: {
      verdict: 'ask',
      certainty: 'clear',
      headline: '还没结账的，先问清能不能直接结算，别急着自己付清',
      cite: ['A16', 'B12'],
      steps: [
        { text: '问医院：能不能用医保电子凭证或社会保障卡直接结算。', cite: ['A3', 'A7'] },
        {
          text: `住在河北、北京、天津以外又没备案的，今天就补办：自入院之日起${lateWithin}内，申请日期改到入院那天或更早。`,
          cite: ['B11', 'B12'],
        },
        { text: '还是不行的，结账前打所属医保经办机构，问怎么报、要留哪些单据。', cite: ['A16', 'C14'] },
        keepPapers,
      ],
      materials: [card],
      contacts: askAnyAgency,
      next: ['late-filing', 'filing', 'beijing-tianjin'],
    },
    'card-nearby': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '河北省内和京津：能报哪些看就医地，起付标准和支付比例看参保地',
      cite: ['D1', 'D2'],
      notes: [
        paidNearby,
        { text: '到北京、天津住院直接结算的，不予报销的情况也按就医地的规定。', cite: ['D5'] },
      ],
      steps: [askFigures, whatWasLeft, checkStatement],
      contacts: askAnyAgency,
      next: ['beijing-tianjin', 'filing'],
    },
    'card-far-away': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '其他省份：能报哪些原则上看就医地，起付标准和支付比例看参保地',
      cite: ['D3', 'D4'],
      notes: [paidFarAway, { text: '住院直接结算时，不予报销的情况也按就医地的规定。', cite: ['D5'] }],
      steps: [askFigures, whatWasLeft, checkStatement],
      contacts: askAnyAgency,
      next: ['filing', 'chronic-outpatient'],
    },
    abroad: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：境外看病的费用怎么办，文件没有写清',
      cite: ['A15', 'D6'],
      notes: [{ text: '境外就医的费用不适用异地就医备案；香港、澳门、台湾，文件没有点名。', cite: ['A15'] }],
      steps: [
        { text: '打所属医保经办机构，问能不能手工报销。', cite: ['C14', 'D6'] },
        { text: '票据、病历、诊断证明留好。', tip: true },
      ],
      contacts: askAnyAgency,
    },
    'work-injury': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '工伤的费用先找单位；医保能不能手工报销，打电话问',
      cite: ['A15', 'D6'],
      notes: [{ text: '工伤不适用异地就医备案；手工报销那一项里没有提工伤。', cite: ['A15', 'D9'] }],
      steps: [
        { text: '先告诉单位，问工伤的费用怎么办。', tip: true },
        { text: '算不算工伤还没定的，打所属医保经办机构问。', cite: ['C14'] },
        keepPapers,
      ],
      contacts: askAnyAgency,
    },
    'third-party': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：有别人责任的，能不能手工报销文件没有写',
      cite: ['A15', 'D6', 'D11'],
      notes: [
        { text: '基金不予支付的，不予手工报销；应由第三方负担的，不适用异地就医备案。', cite: ['D6', 'A15'] },
        { text: '个人承诺书只代替拿不出的证明，不等于该别人付的也能报。', cite: ['D11', 'D6'] },
      ],
      steps: [
        { text: '打所属医保经办机构，说清怎么受的伤、责任定到哪一步。', cite: ['C14'] },
        { text: '问公安、交警要事故认定书、调解协议书等材料，留好复印件。', cite: ['D11'] },
        keepPapers,
      ],
      materials: [accidentPapers],
      contacts: askAnyAgency,
    },
    maternity: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '职工生育、计划生育的费用，申请“生育医疗费支付”或“计划生育医疗费支付”',
      cite: ['D14'],
      steps: [
        { text: '先打所属医保经办机构，问自己去申请还是单位去。', cite: ['D14', 'C14'] },
        { text: '到经办机构窗口、网上或定点医疗机构申请。', cite: ['D14'] },
      ],
      materials: [
        { text: '有效身份证件或社保卡复印件，或医保电子凭证', cite: ['D14'] },
        { text: '医院收费票据', cite: ['D14'] },
        { text: '费用清单', cite: ['D14'] },
        { text: '诊断证明', cite: ['D14'] },
        { unasked: '申请生育津贴', text: '本人银行卡复印件', cite: ['D14'] },
      ],
      dates: [
        {
          kind: 'deadline',
          label: '今天交齐材料的话，最晚办结',
          of: 'today',
          workdays: maternityWorkdays.value,
          cite: ['D14'],
        },
      ],
      timeLimit: { text: maternityWithin, cite: ['D14'] },
      contacts: askAnyAgency,
    },
    'childbirth-unclear': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：这样的生育费用怎么报，文件没有写',
      cite: ['A15', 'D14'],
      notes: [
        { when: ['pregnancyIllness'], text: '怀孕期间治病算生育还是算生病，文件没有写。', cite: ['A15'] },
        {
          when: ['childbirth', 'resident'],
          text: '居民医保的生育费用走哪一项，文件没有写。',
          cite: ['D14', 'D12'],
        },
        { when: ['childbirth', 'flexible'], text: '灵活就业医保含不含生育保险，文件没有写。', cite: ['A15'] },
      ],
      steps: [{ text: '打所属医保经办机构，问能不能手工报销、走哪一项。', cite: ['C14'] }, keepPapers],
      materials: [
        idAndCard,
        { text: '收费票据、费用清单、诊断证明（让医院盖章）', cite: ['D12', 'D14'] },
        bankCard,
      ],
      contacts: askAnyAgency,
    },
  },
})
