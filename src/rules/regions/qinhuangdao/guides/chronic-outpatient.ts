/**
 * ⑤ 门诊慢特病跨省直接结算: which chronic outpatient diseases are settled directly elsewhere. Source: questions 一 to 五
 * of the filing page (A1–A8, D1–D4, D7), item 14 of the list 002 (D13). The five diseases are those of 「目前」 in early
 * 2023; Beijing and Tianjin are another province too.
 */
import {
  askAnyAgency,
  askManualClaim,
  card,
  choosePlace,
  fiveDiseases,
  keepPapers,
  lookUp,
  paidFarAway,
  paidNearby,
  showCard,
  whereInsured,
} from '../care-elsewhere'
import { defineGuide } from '../define'
import { chronicDiseasesAcrossProvinces, figures } from '../figures'
import { shared } from '../shared'

const { chronicRecognitionWorkdays } = figures
const [hypertension, diabetes, cancer, dialysis, transplant] = chronicDiseasesAcrossProvinces
const recognisedWithin = `${chronicRecognitionWorkdays.value}${chronicRecognitionWorkdays.unit}`
const five = `${chronicDiseasesAcrossProvinces.length}种`

const lookAgain = {
  text: `去之前再查一遍：${lookUp}，要开通了“门诊慢特病”；只开通住院或普通门诊的不算。`,
  cite: ['A8', 'C10'],
} as const
const mayHaveGrown = { text: '文件列的是“目前”开通的，后来可能增加了。', cite: ['D7'] } as const
const inpatientFiles = {
  text: '这里只管门诊。到河北、北京、天津以外住院，住院前要备案。',
  cite: ['A9'],
} as const
const toRecognise = [
  { text: '有效身份证件，或社保卡（医保电子凭证也准备好）', cite: ['D13'] },
  { text: '相关的住院、门诊检查资料', cite: ['D13'] },
] as const

export const chronicOutpatient = defineGuide({
  id: 'chronic-outpatient',
  title: '门诊慢特病跨省直接结算',
  topic: '异地就医',
  keywords: ['慢特病', '冠心病', '心脏病', '癌症', '化疗', '透析', '糖尿病', '高血压'],
  asks: '有门诊慢特病，在外地看门诊能不能直接刷医保，要不要备案？',
  questions: {
    insuredIn: shared.insuredIn,
    careIn: {
      kind: 'choice',
      ask: '在哪里看门诊？',
      find: '看医院的地址。',
      can: 'no',
      options: {
        qinhuangdao: { label: '秦皇岛本市', hint: '各县区都算' },
        hebei: { label: '河北省的其他市', away: 'elsewhere' },
        'beijing-tianjin': { label: '北京或天津', away: 'elsewhere' },
        'other-province': { label: '其他省份', away: 'elsewhere' },
        abroad: { label: '国外，或香港、澳门、台湾', away: 'abroad' },
      },
    },
    disease: {
      kind: 'choice',
      ask: '这次看的是哪种病？',
      find: '看门诊慢特病的认定结果，或问医生；名称对不上的，选“别的病”。',
      can: 'no',
      given: 'acrossProvinces',
      options: {
        hypertension: { label: hypertension },
        diabetes: { label: diabetes },
        cancer: { label: cancer },
        dialysis: { label: dialysis },
        transplant: { label: transplant },
        other: { label: '别的病' },
      },
    },
    recognised: {
      kind: 'choice',
      ask: '认定过门诊慢特病资格吗？',
      help: '得了病不等于有资格，要先申请、认定。',
      find: '问给您看病的定点医院，或在微信小程序“河北智慧医保”里查，也可以打医保经办机构。',
      can: 'act',
      options: { yes: { label: '认定过了' }, no: { label: '还没有' } },
    },
    networked: {
      kind: 'choice',
      ask: '那家医院开通门诊慢特病直接结算了吗？',
      help: '住院、普通门诊、门诊慢特病分别开通，要看门诊慢特病这一种。',
      find: `${lookUp}，要实名登录。没有手机的，打电话问医院或所属医保经办机构。`,
      can: 'choose',
      options: { yes: { label: '开通了' }, no: { label: '没开通' } },
    },
  },
  derived: {},
  criteria: {
    insuredHere: whereInsured.insuredHere,
    insuredInHebei: whereInsured.insuredInHebei,
    atHome: {
      when: { careIn: 'qinhuangdao' },
      yes: '在秦皇岛本市看门诊',
      no: '不是在秦皇岛本市看门诊',
      cite: ['A8'],
    },
    inHebei: { when: { careIn: 'hebei' }, yes: '在河北省内看门诊', no: '不在河北省内看门诊', cite: ['A1'] },
    abroad: { when: { careIn: 'abroad' }, yes: '在境外看门诊', no: '不在境外看门诊', cite: ['A15'] },
    acrossProvinces: {
      when: { careIn: ['beijing-tianjin', 'other-province'] },
      yes: '跨省看门诊（北京、天津也算跨省）',
      no: '不是跨省看门诊',
      cite: ['D7'],
    },
    toCapital: {
      when: { careIn: 'beijing-tianjin' },
      yes: '在北京、天津看门诊',
      no: '不在北京、天津看门诊',
      cite: ['A7'],
    },
    listed: {
      when: { disease: ['hypertension', 'diabetes', 'cancer', 'dialysis', 'transplant'] },
      yes: `在文件列的${five}病里`,
      no: `不在文件列的${five}病里`,
      cite: ['D7'],
    },
    recognised: {
      when: { recognised: 'yes' },
      yes: '认定过门诊慢特病资格',
      no: '还没有认定门诊慢特病资格',
      cite: ['D13'],
    },
    opened: {
      when: { networked: 'yes' },
      yes: '医院开通了门诊慢特病直接结算',
      no: '医院没开通门诊慢特病直接结算',
      cite: ['A2', 'A7', 'A8'],
    },
  },
  rules: [
    { when: ['!insuredHere'], then: 'not-insured-here' },
    { when: ['insuredHere', 'atHome'], then: 'home' },
    { when: ['insuredHere', 'abroad'], then: 'abroad' },
    { when: ['insuredHere', 'acrossProvinces', '!listed'], then: 'not-listed' },
    { when: ['insuredHere', '!recognised'], then: 'recognise-first' },
    { when: ['insuredHere', '!opened'], then: 'not-opened' },
    { when: ['insuredHere', 'inHebei', 'recognised', 'opened'], then: 'province-direct' },
    {
      when: ['insuredHere', 'acrossProvinces', 'toCapital', 'listed', 'recognised', 'opened'],
      then: 'capital-direct',
    },
    {
      when: ['insuredHere', 'acrossProvinces', '!toCapital', 'listed', 'recognised', 'opened'],
      then: 'direct',
    },
  ],
  outcomes: {
    'not-insured-here': {
      verdict: 'ask',
      certainty: 'clear',
      elsewhere: true,
      headline: '这里的规定不适用：在哪里参保，就问哪里',
      cite: ['A1', 'A6'],
      notes: [
        { text: '这里的病种和电话是秦皇岛的，看参保地，不看户口和住处。', cite: ['A1'] },
        {
          when: ['insuredInHebei'],
          text: '只有一条写给河北全省的参保人：到北京、天津免备案。',
          cite: ['A6', 'A7'],
        },
      ],
      steps: [{ text: '打自己参保地的医保电话，问哪些慢特病能直接结算、要不要备案。', tip: true }],
      contacts: [{ id: 'ownAgency' }],
      next: ['beijing-tianjin'],
    },
    home: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '在秦皇岛本市看门诊慢特病，不用异地备案',
      cite: ['A8', 'A10'],
      notes: [{ text: `那${five}病的限制说的是跨省；在本市看哪些病算，问定点医院。`, cite: ['D7', 'D13'] }],
      steps: [
        {
          text: `还没认定资格的，先到能认定的定点医院申请，不超过${recognisedWithin}。`,
          cite: ['D13'],
        },
        { text: '带医保电子凭证或社会保障卡，到定点医院看门诊。', tip: true },
      ],
      channels: [{ id: 'recognitionMiniProgram' }],
      contacts: askAnyAgency,
    },
    abroad: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：文件只写了国内的直接结算',
      cite: ['A15', 'D7'],
      steps: [
        { text: '看病前打所属医保经办机构，问能不能报。', cite: ['C14'] },
        { text: '票据、病历、诊断证明留好。', tip: true },
      ],
      contacts: askAnyAgency,
      next: ['manual-claim'],
    },
    'not-listed': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：这种病不在我们手里的名单上',
      cite: ['D7'],
      notes: [{ text: `能跨省直接结算的门诊慢特病，文件列了${fiveDiseases}。`, cite: ['D7'] }, mayHaveGrown],
      steps: [
        {
          text: '打所属医保经办机构，问这种病现在能不能跨省直接结算。能的，门诊不用备案。',
          cite: ['C14', 'D7', 'A8'],
        },
        { text: '还没认定门诊慢特病资格的，先到能认定的定点医院申请。', cite: ['D13'] },
        lookAgain,
        { text: '只能自己先付的，收费票据、费用明细、处方都留好。', tip: true },
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
      next: ['manual-claim', 'beijing-tianjin'],
    },
    'recognise-first': {
      verdict: 'no',
      certainty: 'inferred',
      headline: '先认定门诊慢特病资格，认定了才按慢特病直接结算',
      cite: ['D13'],
      steps: [
        { text: '先问看病的定点医院，能不能受理认定。认定由符合要求的定点医院办。', cite: ['D13'] },
        { text: '交上材料，等初审、复审。', cite: ['D13'] },
        { text: '认定了，再去开通了门诊慢特病直接结算的医院；门诊不用备案。', cite: ['A8', 'C10'] },
      ],
      materials: toRecognise,
      dates: [
        {
          kind: 'deadline',
          label: '今天受理的话，最晚认定完',
          of: 'today',
          workdays: chronicRecognitionWorkdays.value,
          cite: ['D13'],
        },
      ],
      timeLimit: { text: `不超过${recognisedWithin}`, cite: ['D13'] },
      cautions: [{ text: '还没认定前看病的，票据留好，打电话问怎么报。', tip: true }],
      channels: [{ id: 'recognitionMiniProgram' }, { id: 'hospitalLookup' }],
      contacts: askAnyAgency,
      next: ['manual-claim'],
    },
    'not-opened': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '这家没开通门诊慢特病，先别指望直接结算：换一家或先打电话',
      cite: ['A2', 'A7', 'A8', 'A16'],
      notes: [{ text: '只开通住院或普通门诊的不算；换成开通了的，不用备案。', cite: ['A8', 'C10'] }],
      steps: [choosePlace, askManualClaim, keepPapers],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
      next: ['manual-claim'],
    },
    'province-direct': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '在河北省内看门诊慢特病不用备案，可以直接结算',
      cite: ['A1', 'A2', 'A3'],
      notes: [
        {
          text: `那${five}病的限制说的是跨省；在省内看，哪些病算，按参保地秦皇岛的规定。`,
          cite: ['D2', 'D7'],
        },
        paidNearby,
      ],
      steps: [
        { text: '去之前打电话问医院：门诊慢特病开通了没有，这种病能不能结算。', cite: ['A2'] },
        showCard,
      ],
      materials: [card],
      contacts: askAnyAgency,
    },
    'capital-direct': {
      verdict: 'not-needed',
      certainty: 'inferred',
      headline: '在北京、天津看这种门诊慢特病不用备案，可以直接结算',
      cite: ['A5', 'A7', 'D7'],
      notes: [
        { text: `能跨省直接结算的，文件列了${five}；北京、天津也是跨省，这种病在里面。`, cite: ['D7'] },
        paidNearby,
      ],
      steps: [lookAgain, showCard],
      materials: [card],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
      next: ['beijing-tianjin'],
    },
    direct: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '看这种门诊慢特病不用备案，可以跨省直接结算',
      cite: ['A8', 'D7'],
      notes: [paidFarAway],
      steps: [lookAgain, showCard],
      materials: [card],
      cautions: [inpatientFiles],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
      next: ['filing'],
    },
  },
})
