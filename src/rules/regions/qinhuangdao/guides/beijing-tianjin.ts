/**
 * ② 京津免备案: care in Beijing and Tianjin without filing. Source: questions 一 to 四 and 九 to 十一 of the filing
 * page (A4–A8, A10, A13–A16, D1, D2, D7). What the exclusions (A15) would need as questions is a caution here.
 */
import { defineGuide } from '../define'
import { capitalExemptionFrom, chronicDiseasesAcrossProvinces, figures } from '../figures'
import { shared } from '../shared'
import { dateWords } from '../../words'

const { chronicRecognitionWorkdays } = figures
const from = dateWords(capitalExemptionFrom)
const diseases = chronicDiseasesAcrossProvinces.join('、')

const lookUp = {
  text: '去之前查一遍：那里是不是定点，这类看病开没开通异地直接结算。',
  cite: ['A7', 'C10'],
} as const
const showCard = {
  text: '看病、住院、买药时，出示医保电子凭证或社会保障卡，直接结算。',
  cite: ['A7'],
} as const
const materials = [
  { text: '医保电子凭证，或社会保障卡', cite: ['A7'] },
  { text: '身份证也带上', tip: true },
] as const
const onlyNetworked = {
  text: '免备案只限已开通直接结算的北京、天津定点医疗机构和定点零售药店。',
  cite: ['A7'],
} as const
const paidBy = {
  text: '哪些药、哪些项目能报，看北京、天津（就医地）的规定；起付标准、支付比例、最高支付限额，看秦皇岛（参保地）同级别定点医药机构的规定。',
  cite: ['D1', 'D2'],
} as const
const exclusions = {
  text: '生孩子、工伤、应由第三方（别人）负担的伤，这里不下结论，先打电话问；职工的生育费用有单独的报销事项。',
  cite: ['A14', 'A15', 'D14'],
} as const
const keepBills = { text: '先自己交钱的，票据、费用清单、诊断证明都留好。', tip: true } as const
const emergency = { text: '急病先看病，再尽快打电话。', tip: true } as const

export const beijingTianjin = defineGuide({
  id: 'beijing-tianjin',
  title: '去北京、天津看病要不要备案',
  topic: '异地就医',
  main: true,
  asks: '去北京、天津看病、住院、买药，要不要先办异地就医备案？',
  keywords: ['京津', '北京住院', '天津住院', '协和', '北京生孩子'],
  questions: {
    insuredIn: shared.insuredIn,
    visit: {
      kind: 'choice',
      ask: '去北京、天津怎么看病？',
      find: '问医生是要住院，还是看门诊。门诊慢特病要先认定，有没有认定过，问定点医院或医保经办机构。',
      can: 'no',
      options: {
        inpatient: { label: '住院', away: 'elsewhere' },
        outpatient: { label: '看普通门诊，或去药店买药', away: 'elsewhere' },
        'chronic-listed': { label: '看门诊慢特病，是五种病之一', away: 'elsewhere', hint: diseases },
        'chronic-other': { label: '看门诊慢特病，是别的病', away: 'elsewhere' },
      },
    },
    networked: {
      kind: 'choice',
      ask: '那家医院或药店，开通了异地直接结算吗？',
      help: '要是定点的，而且你要看的这一类已经开通。住院、门诊、门诊慢特病分别开通，开了一类不等于都开了。',
      find: '微信搜小程序“国家异地就医备案”，实名登录，点“查询服务”里的“定点医药机构查询”。不会用手机的，打电话问医院，或问医保经办机构。',
      can: 'choose',
      options: {
        yes: { label: '开通了' },
        no: { label: '没有开通' },
      },
    },
  },
  derived: {},
  criteria: {
    insuredInHebei: {
      when: { insuredIn: ['qinhuangdao', 'hebei'] },
      yes: '在河北省参加医保',
      no: '不在河北省参加医保',
      cite: ['A6'],
    },
    insuredHere: {
      when: { insuredIn: 'qinhuangdao' },
      yes: '在秦皇岛参加医保',
      no: '不在秦皇岛参加医保',
      cite: ['A6'],
    },
    exemptionBegun: {
      when: { today: { from: capitalExemptionFrom } },
      yes: `${from}起，去北京、天津免备案`,
      no: `还没到${from}，免备案没有开始`,
      cite: ['A5'],
    },
    networked: {
      when: { networked: 'yes' },
      yes: '那里是定点，这类看病已开通异地直接结算',
      no: '那里没有开通这类看病的异地直接结算',
      cite: ['A7'],
    },
    inpatient: { when: { visit: 'inpatient' }, yes: '是去住院', no: '不是去住院', cite: ['A7'] },
    chronic: {
      when: { visit: ['chronic-listed', 'chronic-other'] },
      yes: '是去看门诊慢特病',
      no: '不是去看门诊慢特病',
      cite: ['A7'],
    },
    listedDisease: {
      when: { visit: 'chronic-listed' },
      yes: '是跨省直接结算的五种门诊慢特病之一',
      no: '不在文件列出的五种门诊慢特病里',
      cite: ['D7'],
    },
  },
  rules: [
    { when: ['!insuredInHebei'], then: 'other-province' },
    { when: ['insuredInHebei', '!exemptionBegun'], then: 'before-exemption' },
    { when: ['insuredInHebei', '!insuredHere', '!networked'], then: 'other-city-not-networked' },
    {
      when: ['insuredInHebei', '!insuredHere', 'exemptionBegun', 'networked'],
      then: 'other-city-not-needed',
    },
    { when: ['insuredHere', 'chronic', '!listedDisease'], then: 'chronic-other' },
    { when: ['insuredHere', '!networked'], then: 'not-networked' },
    {
      when: ['insuredHere', 'exemptionBegun', 'chronic', 'listedDisease', 'networked'],
      then: 'chronic-not-needed',
    },
    { when: ['insuredHere', 'exemptionBegun', '!chronic', 'networked'], then: 'not-needed' },
  ],
  outcomes: {
    'not-needed': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '因病去看，不用备案，可以直接结算',
      cite: ['A4', 'A5', 'A6', 'A7'],
      notes: [
        onlyNetworked,
        paidBy,
        {
          text: '在别处办过长期备案的，去北京、天津也不用再办（原文没有直接写，是这样理解的）。',
          cite: ['A7', 'A10', 'A13'],
        },
      ],
      steps: [lookUp, showCard],
      materials,
      cautions: [
        exclusions,
        { when: ['inpatient'], text: `${from}以前就住进去的，文件没有写，先打电话问。`, cite: ['A5'] },
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: [{ id: 'agency' }, { id: 'hotline12345' }],
      next: ['filing', 'manual-claim'],
    },
    'chronic-not-needed': {
      verdict: 'not-needed',
      certainty: 'inferred',
      headline: '门诊慢特病不用备案，这五种病可以直接结算',
      cite: ['A5', 'A6', 'A7', 'D7'],
      notes: [onlyNetworked, paidBy],
      steps: [
        {
          text: `还没有认定门诊慢特病待遇的，先到定点医疗机构申请认定，不超过${chronicRecognitionWorkdays.value}${chronicRecognitionWorkdays.unit}。`,
          cite: ['D13'],
        },
        lookUp,
        showCard,
      ],
      materials,
      channels: [{ id: 'hospitalLookup' }],
      contacts: [{ id: 'agency' }, { id: 'hotline12345' }],
      next: ['chronic-outpatient'],
    },
    'chronic-other': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：跨省直接结算的门诊慢特病，文件只列了五种',
      cite: ['A7', 'A8', 'D7'],
      notes: [
        { text: `五种是：${diseases}。文件说的是“目前”，后来可能增加了。`, cite: ['D7'] },
        { text: '要问的是能不能直接结算；能直接结算的，不用备案。', cite: ['A8'] },
      ],
      steps: [
        {
          text: '打参保所属医保经办机构的电话，问这种病在北京、天津能不能按门诊慢特病直接结算。',
          cite: ['C14', 'D7'],
        },
        { text: '再查那家医院开没开通门诊慢特病的直接结算。', cite: ['A7', 'C10'] },
        keepBills,
      ],
      materials,
      channels: [{ id: 'hospitalLookup' }],
      contacts: [{ id: 'agency' }, { id: 'hotline12345' }],
      next: ['chronic-outpatient', 'manual-claim'],
    },
    'not-networked': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：没开通的地方，能不能结算、怎么报，文件没有写清',
      cite: ['A7', 'A16'],
      notes: [
        {
          text: '去北京、天津住院不在“就医前备案”的范围里，要问清的是结算和报销。',
          cite: ['A10'],
        },
      ],
      steps: [
        { text: '能换的，换一家已开通的定点医院或定点药店，那里不用备案。', cite: ['A7', 'C10'] },
        {
          text: '不能换的，住院、看病前打参保所属医保经办机构的电话，问费用怎么结算、怎么报。',
          cite: ['A16', 'C14'],
        },
        emergency,
        keepBills,
      ],
      cautions: [exclusions],
      channels: [{ id: 'hospitalLookup' }],
      contacts: [{ id: 'agency' }, { id: 'hotline12345' }],
      next: ['manual-claim'],
    },
    'other-city-not-needed': {
      verdict: 'not-needed',
      certainty: 'inferred',
      headline: '河北其他市参保的，因病去看，也不用备案',
      cite: ['A5', 'A6', 'A7'],
      notes: [
        onlyNetworked,
        {
          text: '这里别的规定和电话都是秦皇岛的，不要照用；怎么报、慢特病有哪些，问自己的参保地。',
          cite: ['A6'],
        },
      ],
      steps: [lookUp, showCard],
      materials,
      cautions: [
        { text: '生孩子、工伤、应由第三方（别人）负担的伤，先问参保地医保经办机构。', cite: ['A15'] },
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: [{ id: 'ownAgency' }],
    },
    'other-city-not-networked': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问参保地：没开通的地方，能不能结算、怎么报，文件没有写清',
      cite: ['A6', 'A7', 'A16'],
      notes: [{ text: '这里别的规定和电话都是秦皇岛的，不要照用。', cite: ['A6'] }],
      steps: [
        { text: '能换的，换一家已开通的定点医院或定点药店，那里不用备案。', cite: ['A7', 'C10'] },
        {
          text: '不能换的，住院、看病前打参保地医保经办机构的电话，问费用怎么结算、怎么报。',
          cite: ['A16'],
        },
        emergency,
        keepBills,
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: [{ id: 'ownAgency' }],
    },
    'other-province': {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问参保地：这条免备案只写给河北省的参保人',
      cite: ['A6'],
      steps: [
        { text: '打参保地医保经办机构的电话，问去那里看病要不要备案。', cite: ['A6', 'A16'] },
        emergency,
      ],
      contacts: [{ id: 'ownAgency' }],
    },
    'before-exemption': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先打电话问：免备案从${from}（含当天）才开始`,
      cite: ['A5', 'A7'],
      notes: [{ text: '在这以前住院、或者跨过这一天的，文件没有写。', cite: ['A5'] }],
      steps: [{ text: '去之前打医保经办机构的电话，问要不要备案。', cite: ['C14'] }, emergency, keepBills],
      contacts: [
        { id: 'agency', when: ['insuredHere'] },
        { id: 'hotline12345', when: ['insuredHere'] },
        { id: 'ownAgency', when: ['!insuredHere'] },
      ],
    },
  },
  days: ['2023-02-09', capitalExemptionFrom],
})
