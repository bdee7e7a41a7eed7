/**
 * ④ 备案有效期: whether a filing still holds, whether its place may be changed, and what it means back home. Source:
 * questions 八 and 十 of the filing page (A11, A13, B6, B7, B9) and 6.王女士 of the 12345 column (A12, B8, B10), which
 * leaves out the half year within which the place may not be changed.
 */
import {
  askAnyAgency,
  askLongTermDesk,
  askTemporaryDesk,
  bindPerson,
  card,
  checkHospital,
  filedAtOnce,
  filingAndLookupChannels,
  filingChannels,
  filingPapers,
  findFiling,
  fixedFor,
  halfYear,
  lookUp,
  openAccount,
  settle,
  showCard,
  submitTemporary,
  tooLateToFile,
  validFor,
  whereInsured,
} from '../care-elsewhere'
import { defineGuide } from '../define'
import { figures } from '../figures'
import { shared } from '../shared'

const { placeFixedMonths, temporaryFilingYears } = figures

const outpatient = {
  text: '只看门诊的不用备案，去开通了异地门诊直接结算的定点医院就行。',
  cite: ['A8'],
} as const
const countedFromFiling = {
  text: '从哪天起算，文件没有写；这里从办理那天算，最稳妥。',
  cite: ['B9'],
} as const
const leaveOldFiling = {
  text: '会不会影响原来的备案，文件没有写。原来的先不动，打电话问清。',
  cite: ['A13'],
} as const
const ownChoice = {
  text: '没有转诊、也不是急病，自己想去的，报多少文件没有写，先打电话问。',
  cite: ['B4', 'B5', 'D4'],
} as const
const inHospitalAlready = {
  text: '正在住院的，今天就补办，看“已经住院，补办备案”。',
  cite: ['B11'],
} as const

export const filingValidity = defineGuide({
  id: 'filing-validity',
  title: '备案还有没有效、能不能改、回来能不能用',
  topic: '异地就医',
  asks: '办过异地就医备案，现在还有效吗？能改地方吗？回秦皇岛看病还能用医保吗？',
  questions: {
    insuredIn: shared.insuredIn,
    filingType: {
      kind: 'choice',
      ask: '办的是哪一种备案？',
      find: findFiling,
      can: 'no',
      options: {
        'long-term': { label: '跨省异地长期居住', hint: '在外地长住的人办的' },
        temporary: { label: '跨省临时外出就医', hint: '转诊、急病时办的' },
        none: { label: '没办过' },
      },
    },
    plan: {
      kind: 'choice',
      ask: '现在要做什么？',
      find: '和家里人商量好，再来选。',
      can: 'no',
      options: {
        'same-place': { label: '还去备案的地方看病', hint: '想知道备案还有没有效' },
        'change-place': { label: '把备案改到别的地方' },
        elsewhere: { label: '去别的地方看病', hint: '原来的备案不动' },
        'back-home': { label: '回秦皇岛看病' },
      },
    },
    careIn: {
      kind: 'choice',
      ask: '这次要到哪里看病？',
      find: '看医院的地址。',
      can: 'no',
      given: 'goesElsewhere',
      options: {
        hebei: { label: '河北省内' },
        'beijing-tianjin': { label: '北京或天津' },
        'other-province': { label: '其他省份' },
        abroad: { label: '国外，或香港、澳门、台湾' },
      },
    },
    filedOn: {
      kind: 'date',
      ask: '那次备案是哪天办的？',
      find: findFiling,
      can: 'no',
      given: 'dayDecides',
      from: 'today-10y',
      to: 'today',
    },
  },
  derived: {
    monthsFiled: { months: 'filedOn', missingDay: 'last-day' },
    /** The shorter way: a filing of 29 February reaches its year on 28 February. */
    yearsFiled: { years: 'filedOn', missingDay: 'last-day' },
  },
  criteria: {
    insuredHere: whereInsured.insuredHere,
    insuredInHebei: whereInsured.insuredInHebei,
    filed: {
      when: { filingType: ['long-term', 'temporary'] },
      yes: '办过备案',
      no: '没办过备案',
      cite: ['A10'],
    },
    longTerm: {
      when: { filingType: 'long-term' },
      yes: '办的是跨省异地长期居住备案',
      no: '办的不是跨省异地长期居住备案',
      cite: ['B6'],
    },
    temporary: {
      when: { filingType: 'temporary' },
      yes: '办的是跨省临时外出就医备案',
      no: '办的不是跨省临时外出就医备案',
      cite: ['B9'],
    },
    samePlace: {
      when: { plan: 'same-place' },
      yes: '还去备案的就医地',
      no: '不是去备案的就医地',
      cite: ['B6', 'B9'],
    },
    changesPlace: { when: { plan: 'change-place' }, yes: '要改就医地', no: '不改就医地', cite: ['B7', 'B8'] },
    backHome: { when: { plan: 'back-home' }, yes: '回参保地秦皇岛看病', no: '不是回秦皇岛', cite: ['A11'] },
    goesElsewhere: {
      when: [{ plan: 'elsewhere' }, { filingType: 'temporary', plan: 'change-place' }],
      yes: '去备案以外的地方看病',
      no: '不是去备案以外的地方看病',
      cite: ['A13', 'B9'],
    },
    nearby: {
      when: { careIn: ['hebei', 'beijing-tianjin'] },
      yes: '到河北省内、北京或天津看病，不在先备案的范围里',
      no: '不是到河北省内、北京、天津看病',
      cite: ['A1', 'A7', 'A10'],
    },
    farAway: {
      when: { careIn: 'other-province' },
      yes: '到河北、北京、天津以外的省份看病',
      no: '不是到其他省份看病',
      cite: ['A9'],
    },
    abroad: {
      when: { careIn: 'abroad' },
      yes: '到国外或香港、澳门、台湾看病',
      no: '不是到国外或香港、澳门、台湾看病',
      cite: ['A15'],
    },
    dayDecides: {
      when: [
        { filingType: 'long-term', plan: 'change-place' },
        { filingType: 'temporary', plan: 'same-place' },
      ],
      yes: '要看备案是哪天办的',
      no: '不看备案是哪天办的',
      cite: ['B7', 'B9'],
    },
    fixed: {
      when: { monthsFiled: { to: placeFixedMonths.value - 1 } },
      yes: `登记后还不满${fixedFor}`,
      no: `登记后已满${fixedFor}`,
      cite: ['B7'],
    },
    valid: {
      when: { yearsFiled: { to: temporaryFilingYears.value - 1 } },
      yes: `从办理那天算，还不到${validFor}`,
      no: `从办理那天算，已满${validFor}`,
      cite: ['B9', 'B10'],
    },
  },
  rules: [
    { when: ['!insuredHere'], then: 'not-insured-here' },
    { when: ['insuredHere', '!filed'], then: 'not-filed' },
    { when: ['insuredHere', 'longTerm', 'samePlace'], then: 'long-term-valid' },
    { when: ['insuredHere', 'longTerm', 'backHome'], then: 'home-with-long-term' },
    { when: ['insuredHere', 'longTerm', 'changesPlace', 'fixed'], then: 'change-too-early' },
    { when: ['insuredHere', 'longTerm', 'changesPlace', '!fixed'], then: 'change-unclear' },
    { when: ['insuredHere', 'temporary', 'samePlace', 'valid'], then: 'temporary-valid' },
    { when: ['insuredHere', 'temporary', 'samePlace', '!valid'], then: 'temporary-expired' },
    { when: ['insuredHere', 'temporary', 'backHome'], then: 'home-with-temporary' },
    { when: ['insuredHere', 'goesElsewhere', 'nearby'], then: 'nearby' },
    { when: ['insuredHere', 'goesElsewhere', 'abroad'], then: 'abroad' },
    { when: ['insuredHere', 'goesElsewhere', 'farAway', 'longTerm'], then: 'temporary-beside-long-term' },
    { when: ['insuredHere', 'goesElsewhere', 'farAway', 'temporary'], then: 'new-temporary' },
  ],
  outcomes: {
    'not-insured-here': {
      verdict: 'ask',
      certainty: 'clear',
      elsewhere: true,
      headline: '这里的规定不适用：在哪里参保备的案，就问哪里',
      cite: ['A1', 'A6'],
      notes: [
        { text: '这里的有效期和电话是秦皇岛的，看参保地，不看户口和住处。', cite: ['A1'] },
        {
          when: ['insuredInHebei'],
          text: '只有一条写给河北全省的参保人：到北京、天津免备案。',
          cite: ['A6', 'A7'],
        },
      ],
      steps: [{ text: '打自己参保地的医保电话，问备案还有没有效、能不能改。', tip: true }],
      contacts: [{ id: 'ownAgency' }],
    },
    'not-filed': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '没办过备案的，先看这次要不要备案',
      cite: ['A9', 'A10'],
      steps: [
        {
          text: '到河北、北京、天津以外住院才要先备案；回秦皇岛、在省内和京津看病不用。',
          cite: ['A1', 'A7', 'A9', 'A10'],
        },
        { text: '要备案的，看“异地就医要不要备案、备哪一种”。', cite: ['B1'] },
      ],
      cautions: [tooLateToFile],
      contacts: askAnyAgency,
      next: ['filing', 'beijing-tianjin', 'late-filing'],
    },
    'long-term-valid': {
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
      cautions: [
        { text: `登记后${fixedFor}内不能改就医地。`, cite: ['B7'] },
        { text: '去别的省住院，可以另办临时外出备案。', cite: ['A13'] },
      ],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askLongTermDesk,
      next: ['filing', 'chronic-outpatient'],
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
    'change-too-early': {
      verdict: 'no',
      certainty: 'clear',
      headline: `登记后${fixedFor}（半年）内不能改就医地`,
      cite: ['B7', 'B8'],
      steps: [
        {
          text: '到别处看病不用等：去别的省住院，可以另办“跨省临时外出就医”备案；省内和京津不在先备案的范围里。',
          cite: ['A13', 'A10'],
        },
        {
          text: `满了${fixedFor}能不能改，两处写法不同：一处写“半年内不得变更”，一处写“不得变更”。改之前先打所属医保经办机构。`,
          cite: ['B7', 'B8', 'C14'],
        },
      ],
      dates: [
        {
          kind: 'earliest',
          label: `登记满${fixedFor}，可以打电话问能不能改`,
          of: 'filedOn',
          plus: { months: placeFixedMonths.value },
          missingDay: 'last-day',
          cite: ['B7'],
        },
      ],
      channels: filingChannels,
      contacts: askLongTermDesk,
      next: ['filing', 'late-filing'],
    },
    'change-unclear': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '改就医地之前先打电话：能不能改，两处写法不同',
      cite: ['B7', 'B8'],
      notes: [
        { text: '一处写“半年内不得变更就医地”，另一处只写“不得变更就医地”。', cite: ['B7', 'B8'] },
        { text: `满${fixedFor}当天算不算满，文件也没有写。`, cite: ['B7'] },
      ],
      steps: [
        { text: '打所属医保经办机构，说清是哪天办的、要改到哪里，问能不能改、怎么改。', cite: ['C14'] },
        { text: '去别的省住院等不及的，可以另办“跨省临时外出就医”备案；原来的先不动。', cite: ['A13'] },
      ],
      cautions: [tooLateToFile],
      contacts: askLongTermDesk,
      next: ['filing', 'late-filing'],
    },
    'temporary-valid': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: `不用再备案：临时外出备案${validFor}内可多次就诊、直接结算`,
      cite: ['B9', 'B10'],
      notes: [countedFromFiling, { text: '只管备案上写的就医地。', cite: ['B9'] }],
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
      next: ['filing', 'chronic-outpatient'],
    },
    'temporary-expired': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: `从办理那天算已满${validFor}，再去住院前可以重新备案`,
      cite: ['B9', 'B10', 'A10'],
      notes: [
        { text: '从哪天起算，文件没有写；想问旧备案还算不算，打所属医保经办机构。', cite: ['B9', 'C14'] },
        { text: `在那边长住满${halfYear}的，可以改办“跨省异地长期居住”。`, cite: ['B3'] },
      ],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: filingPapers,
      timeLimit: filedAtOnce,
      cautions: [outpatient, ownChoice, inHospitalAlready],
      channels: filingAndLookupChannels,
      contacts: askTemporaryDesk,
      next: ['filing', 'late-filing'],
    },
    nearby: {
      verdict: 'not-needed',
      certainty: 'inferred',
      headline: '到河北省内、北京、天津看病，不用另办备案',
      cite: ['A1', 'A7', 'A10'],
      notes: [
        {
          text: '要去的是已开通直接结算的定点医院、药店。没开通的，先打电话问怎么结算、怎么报。',
          cite: ['A2', 'A7', 'A16'],
        },
      ],
      steps: [{ text: `去之前查一遍：${lookUp}，或打电话问医院。`, cite: ['C10'] }, showCard],
      materials: [card],
      cautions: [{ text: '生育、工伤、应由第三方负担的费用另有规定，看病前先打电话问。', cite: ['A15'] }],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askAnyAgency,
      next: ['beijing-tianjin', 'filing'],
    },
    abroad: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：境外看病的费用，不适用异地就医备案',
      cite: ['A15'],
      notes: [{ text: '文件没有点名香港、澳门、台湾。先按不适用做准备。', cite: ['A15'] }],
      steps: [
        { text: '看病前打所属医保经办机构，问能不能备案、能不能报。', cite: ['C14'] },
        { text: '票据、病历、诊断证明留好。', tip: true },
      ],
      contacts: askAnyAgency,
      next: ['filing', 'manual-claim'],
    },
    'temporary-beside-long-term': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '去别的省住院，可以另办“跨省临时外出就医”备案',
      cite: ['A13', 'A9'],
      notes: [leaveOldFiling],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: filingPapers,
      timeLimit: filedAtOnce,
      cautions: [outpatient, ownChoice, inHospitalAlready],
      channels: filingAndLookupChannels,
      contacts: askTemporaryDesk,
      next: ['filing', 'late-filing'],
    },
    'new-temporary': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: '换一个省住院，可以为那里重新办一次备案',
      cite: ['B9', 'A9'],
      notes: [
        { text: '临时外出备案说的是在备案的“就医地”多次就诊，没有写能改、能在别处用。', cite: ['B9'] },
        { text: `在那边长住满${halfYear}的，办“跨省异地长期居住”。`, cite: ['B3'] },
      ],
      steps: [checkHospital, openAccount, bindPerson, submitTemporary, settle],
      materials: filingPapers,
      timeLimit: filedAtOnce,
      cautions: [outpatient, ownChoice, inHospitalAlready],
      channels: filingAndLookupChannels,
      contacts: askTemporaryDesk,
      next: ['filing', 'late-filing'],
    },
  },
})
