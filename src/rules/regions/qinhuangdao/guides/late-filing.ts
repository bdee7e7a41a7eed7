/**
 * ③ 补办备案: somebody is in hospital outside Hebei, Beijing and Tianjin and has not filed. Source: question 九 of the
 * filing page (A10, B11–B13), its exclusions (A14, A15), item list 002. Whether the day of admission is the first of the
 * ten days is not printed: both counts are told, and nobody is told to wait.
 */
import {
  askAnyAgency,
  askTemporaryDesk,
  askWhereInsured,
  bindPerson,
  causeOptions,
  causes,
  filedAtOnce,
  fileFirst,
  filingChannels,
  filingPapers,
  keepPapers,
  lateWithin,
  lookUp,
  moveApplicationDate,
  openAccount,
  placeOptions,
  submitEitherType,
  tooLateToFile,
  whereInsured,
} from '../care-elsewhere'
import { defineGuide } from '../define'
import { figures } from '../figures'
import { shared } from '../shared'

const { lateFilingDays, maternityWorkdays } = figures
/** Days after the day of admission on which the ten days end, that day counted as the first of them or not. */
const lastDayCounted = lateFilingDays.value - 1
const lastDayUncounted = lateFilingDays.value

const countedDeadline = {
  kind: 'deadline',
  label: '入院当天算第1天，补办的最后一天',
  of: 'admittedOn',
  plus: { days: lastDayCounted },
  missingDay: 'last-day',
  cite: ['B11'],
} as const
const uncountedDeadline = {
  kind: 'deadline',
  label: '入院第二天算第1天，补办的最后一天',
  of: 'admittedOn',
  plus: { days: lastDayUncounted },
  missingDay: 'last-day',
  cite: ['B11'],
} as const
const bothCounts = {
  text: `入院第二天算第1天，今天正好第${lateFilingDays.value}天；入院当天算第1天，昨天就满了。文件没有写怎么算。`,
  cite: ['B11'],
} as const
const noExtension = {
  text: '文件没有写放假可以顺延：周末、节日也数进去，别等上班，先在网上办。',
  cite: ['B11', 'C1'],
} as const
const networkedHospital = {
  text: `补办了要直接结算，医院还得开通了住院直接结算：问医院，或查${lookUp}。`,
  cite: ['B12', 'C10'],
} as const
const heldAlready = { text: '那里已经有一份有效备案的，不用补办。', cite: ['B6', 'B9'] } as const
const notSettled = {
  text: '最后还是不能直接结算的，收费票据、费用清单、诊断证明留好，打电话问手工报销。',
  cite: ['A16', 'C14'],
} as const
const otherGuides = ['filing-validity', 'manual-claim', 'filing'] as const

export const lateFiling = defineGuide({
  id: 'late-filing',
  title: '已经住院，补办备案',
  asks: '在外地住了院，没来得及备案，还能不能补办？怎么补？',
  questions: {
    insuredIn: shared.insuredIn,
    careIn: {
      kind: 'choice',
      ask: '在哪里住院？',
      find: '看医院的地址。',
      can: 'no',
      options: placeOptions,
    },
    cause: {
      kind: 'choice',
      ask: '因为什么住院？',
      find: '问医生；受了伤的，看事故认定书、调解协议书怎么写，工伤问单位。',
      can: 'no',
      given: 'farAway',
      options: causeOptions,
    },
    insurance: { ...shared.insurance, given: 'childbirth' },
    timing: {
      kind: 'choice',
      ask: '现在住院了吗？',
      find: '问病人或家里人；结没结账，问医院住院处。',
      can: 'no',
      given: 'causeFits',
      options: {
        'in-hospital': { label: '正在住院，或还没结账' },
        discharged: { label: '已经出院，自己付清了' },
        'not-yet': { label: '还没住院' },
      },
    },
    admittedOn: {
      kind: 'date',
      ask: '哪天住的院？',
      help: '填住院手续上写的入院日期。',
      find: '看住院证、腕带或住院押金单，也可以问护士站。记不清的，填最早可能的那天。',
      can: 'no',
      given: 'inHospital',
      from: 'today-1y',
      to: 'today',
    },
    why: {
      kind: 'choice',
      ask: '为什么住院前没有备案？',
      find: '想想住院那天的情形，或问当时在场的家里人。',
      can: 'no',
      given: 'inHospital',
      options: {
        urgent: { label: '病情紧急，来不及办' },
        'other-reason': { label: '忘了，或不知道要备案' },
      },
    },
  },
  derived: { daysIn: { days: 'admittedOn' } },
  criteria: {
    ...whereInsured,
    ...causes,
    toCapital: {
      when: { careIn: 'beijing-tianjin' },
      yes: '在北京、天津住院',
      no: '不是在北京、天津住院',
      cite: ['A7', 'A10'],
    },
    inHebei: {
      when: { careIn: ['qinhuangdao', 'hebei'] },
      yes: '在秦皇岛或河北省内住院',
      no: '不在河北省内住院',
      cite: ['A1', 'A10'],
    },
    abroad: { when: { careIn: 'abroad' }, yes: '在境外住院', no: '不在境外住院', cite: ['A15'] },
    hongKongMacaoTaiwan: {
      when: { careIn: 'hong-kong-macao-taiwan' },
      yes: '在香港、澳门或台湾住院，文件没有点名',
      no: '不在香港、澳门、台湾住院',
      cite: ['A15'],
    },
    farAway: {
      when: { careIn: 'other-province' },
      yes: '在河北、北京、天津以外住院，要备案',
      no: '不是在河北、北京、天津以外的省份住院',
      cite: ['A9', 'A10'],
    },
    causeFits: {
      when: { careIn: 'other-province', cause: ['illness', 'own-accident'] },
      yes: '因病住院，或自己受伤、没有第三方责任也不是工伤',
      no: '不是因病住院，也不是自己受伤住院',
      cite: ['A14'],
    },
    childbirth: {
      when: { careIn: 'other-province', cause: 'childbirth' },
      yes: '因生育住院',
      no: '不是因生育住院',
      cite: ['A15'],
    },
    notYetIn: { when: { timing: 'not-yet' }, yes: '还没住院', no: '已经住了院', cite: ['A10'] },
    inHospital: {
      when: { careIn: 'other-province', cause: ['illness', 'own-accident'], timing: 'in-hospital' },
      yes: '正在住院，还没结账',
      no: '没在住院',
      cite: ['B11'],
    },
    paid: { when: { timing: 'discharged' }, yes: '已经出院、自己付清', no: '还没有结账', cite: ['B12'] },
    within: {
      when: { daysIn: { to: lastDayCounted } },
      yes: `入院当天算第1天，还在${lateWithin}内`,
      no: `入院当天算第1天，已过${lateWithin}`,
      cite: ['B11'],
    },
    over: {
      when: { daysIn: { from: lastDayUncounted + 1 } },
      yes: `按日历数，已过${lateWithin}`,
      no: `入院第二天算第1天，还在${lateWithin}内`,
      cite: ['B11'],
    },
    urgent: {
      when: { why: 'urgent' },
      yes: '病情紧急，没来得及备案',
      no: '不是因为病情紧急',
      cite: ['B11'],
    },
  },
  rules: [
    { when: ['insuredElsewhere'], then: 'not-insured-here' },
    { when: ['insuredInHebei', '!toCapital'], then: 'not-insured-here' },
    { when: ['toCapital'], then: 'capital' },
    { when: ['insuredHere', 'inHebei'], then: 'province' },
    { when: ['insuredHere', 'abroad'], then: 'abroad' },
    { when: ['insuredHere', 'hongKongMacaoTaiwan'], then: 'hong-kong-macao-taiwan' },
    { when: ['insuredHere', 'farAway', 'workInjury'], then: 'work-injury' },
    { when: ['insuredHere', 'farAway', 'thirdParty'], then: 'third-party' },
    { when: ['insuredHere', 'farAway', 'liabilityUnsettled'], then: 'liability-unsettled' },
    { when: ['insuredHere', 'childbirth', 'employee'], then: 'maternity' },
    { when: ['insuredHere', 'childbirth', '!employee'], then: 'childbirth-unclear' },
    { when: ['insuredHere', 'farAway', 'pregnancyIllness'], then: 'childbirth-unclear' },
    { when: ['insuredHere', 'farAway', 'causeFits', 'notYetIn'], then: 'file-first' },
    { when: ['insuredHere', 'farAway', 'causeFits', 'paid'], then: 'already-paid' },
    { when: ['insuredHere', 'farAway', 'causeFits', 'inHospital', 'over'], then: 'over' },
    { when: ['insuredHere', 'farAway', 'causeFits', 'inHospital', '!over', '!urgent'], then: 'not-urgent' },
    {
      when: ['insuredHere', 'farAway', 'causeFits', 'inHospital', '!within', '!over', 'urgent'],
      then: 'last-day',
    },
    { when: ['insuredHere', 'farAway', 'causeFits', 'inHospital', 'within', 'urgent'], then: 'in-time' },
  ],
  outcomes: {
    'not-insured-here': {
      verdict: 'ask',
      certainty: 'clear',
      headline: '这里的规定不适用：在哪里参保，就按哪里的规定补办',
      cite: ['A1', 'A6'],
      notes: [{ text: '这里的规定和电话是秦皇岛的，看参保地，不看户口和住处。', cite: ['A1'] }],
      steps: [
        { text: '今天就打自己参保地的医保电话，问能不能补办备案、几天内要办。', tip: true },
        keepPapers,
      ],
      contacts: [{ id: 'ownAgency' }],
    },
    capital: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '在北京、天津住院不用先备案，也就不用补办',
      cite: ['A7', 'A10'],
      notes: [
        { text: '能不能直接结算，看医院开没开通住院的跨省直接结算。', cite: ['A7'] },
        {
          when: ['insuredInHebei'],
          text: '这一条写给河北全省的参保人；其他规定和电话，问自己的参保地。',
          cite: ['A6'],
        },
      ],
      steps: [
        { text: `问医院，或查：${lookUp}。`, cite: ['C10'] },
        { text: '开通了的，出示医保电子凭证或社会保障卡，出院直接结算。', cite: ['A7'] },
        { text: '没开通的，结账前打医保经办机构，问怎么结算、怎么报。', cite: ['A16', 'C14'] },
      ],
      cautions: [{ text: '生育、工伤、应由第三方负担的，先打电话问。', cite: ['A15'] }],
      channels: [{ id: 'hospitalLookup' }],
      contacts: askWhereInsured,
      next: ['beijing-tianjin', 'manual-claim'],
    },
    province: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '在秦皇岛和河北省内住院不用备案，也就不用补办',
      cite: ['A1', 'A10'],
      steps: [
        {
          text: '在省内别的市：问医院开没开通异地住院直接结算；开通了的，出示医保电子凭证或社会保障卡结算。',
          cite: ['A2', 'A3'],
        },
        { text: '没开通的，结账前打所属医保经办机构，问怎么结算、怎么报。', cite: ['A16', 'C14'] },
      ],
      cautions: [{ text: '生育、工伤、应由第三方负担的，先打电话问。', cite: ['A15'] }],
      contacts: askAnyAgency,
      next: ['manual-claim', 'filing'],
    },
    abroad: {
      verdict: 'no',
      certainty: 'clear',
      headline: '境外住院的费用不适用异地就医备案，不能补办',
      cite: ['A15'],
      steps: [{ text: '能不能从别的渠道报，打所属医保经办机构问。', cite: ['C14'] }, keepPapers],
      contacts: askAnyAgency,
      next: ['manual-claim'],
    },
    'hong-kong-macao-taiwan': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：境外不适用备案，算不算境外文件没有写',
      cite: ['A15'],
      steps: [{ text: '今天就打所属医保经办机构确认；先按不适用做准备。', cite: ['A15', 'C14'] }, keepPapers],
      cautions: [tooLateToFile],
      contacts: askAnyAgency,
      next: ['manual-claim'],
    },
    'work-injury': {
      verdict: 'no',
      certainty: 'clear',
      headline: '工伤住院不适用异地就医备案，不用补办',
      cite: ['A15'],
      steps: [
        { text: '马上告诉单位，问工伤的费用怎么办。', tip: true },
        { text: '算不算工伤还没定的，今天就打所属医保经办机构问。', cite: ['A14', 'C14'] },
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
        { text: '责任其实还没认定清楚的，今天就打所属医保经办机构问，先不要放弃。', cite: ['A14', 'C14'] },
        { text: '票据、费用清单、诊断证明，还有事故认定书、判决书、调解协议书都留好。', cite: ['D11'] },
      ],
      contacts: askAnyAgency,
      next: ['manual-claim'],
    },
    'liability-unsettled': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '今天先打电话问：确认没有第三方责任的才适用备案',
      cite: ['A14', 'A15'],
      steps: [
        {
          text: '打所属医保经办机构，说清怎么受的伤、责任定到哪一步，问现在能不能补办。',
          cite: ['A14', 'C14'],
        },
        { text: '问公安、交警要事故认定书、调解协议书等材料，留好复印件。', cite: ['D11'] },
        keepPapers,
      ],
      cautions: [tooLateToFile],
      contacts: askTemporaryDesk,
      next: ['manual-claim'],
    },
    maternity: {
      verdict: 'no',
      certainty: 'clear',
      headline: '职工生育、计划生育不走异地就医备案，走生育待遇',
      cite: ['A15'],
      steps: [
        { text: '打所属医保经办机构，问在外地的费用怎么结算、谁去申请。', cite: ['C14'] },
        {
          text: '出院后申请“生育医疗费支付”或“计划生育医疗费支付”，经办机构窗口、网上或定点医疗机构办。',
          cite: ['D14'],
        },
      ],
      materials: [
        { text: '有效身份证件或社保卡复印件，或医保电子凭证', cite: ['D14'] },
        { text: '医院收费票据、费用清单、诊断证明', cite: ['D14'] },
      ],
      timeLimit: { text: `不超过${maternityWorkdays.value}${maternityWorkdays.unit}`, cite: ['D14'] },
      contacts: askAnyAgency,
    },
    'childbirth-unclear': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '今天先打电话问：这样的生育住院能不能备案，文件没有写',
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
      steps: [{ text: '打所属医保经办机构，问能不能补办备案、在外地怎么结算。', cite: ['C14'] }, keepPapers],
      cautions: [tooLateToFile],
      contacts: askTemporaryDesk,
      next: ['manual-claim'],
    },
    'file-first': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '还没住院的不用等补办：住院前先备案',
      cite: ['A9', 'A10'],
      steps: [
        { text: '点下面的“异地就医要不要备案、备哪一种”，看备哪一种，手机上就能办。', cite: ['C1', 'B1'] },
        tooLateToFile,
      ],
      channels: filingChannels,
      contacts: askAnyAgency,
      next: ['filing'],
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
      next: ['manual-claim'],
    },
    'in-time': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `自入院之日起${lateWithin}内可以补办备案，今天就在网上办`,
      cite: ['B11', 'B12', 'B13'],
      steps: [openAccount, bindPerson, submitEitherType, moveApplicationDate, fileFirst],
      materials: filingPapers,
      dates: [countedDeadline],
      timeLimit: filedAtOnce,
      cautions: [noExtension, networkedHospital, heldAlready],
      channels: filingChannels,
      contacts: askAnyAgency,
      next: otherGuides,
    },
    'last-day': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `${lateWithin}有两种数法，这天可能是最后一天：马上在网上补办`,
      cite: ['B11', 'B12'],
      notes: [bothCounts],
      steps: [openAccount, bindPerson, submitEitherType, moveApplicationDate, fileFirst],
      materials: filingPapers,
      dates: [uncountedDeadline],
      timeLimit: filedAtOnce,
      cautions: [noExtension, networkedHospital, notSettled],
      channels: filingChannels,
      contacts: askAnyAgency,
      next: otherGuides,
    },
    over: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `按日历数已过${lateWithin}：先在网上试着补办，再打电话问`,
      cite: ['B11', 'B12'],
      notes: [
        {
          text: `是日历上的${lateWithin}还是工作日，过了还能不能补办，文件都没有写。`,
          cite: ['B11'],
        },
      ],
      steps: [openAccount, bindPerson, submitEitherType, moveApplicationDate, fileFirst],
      materials: filingPapers,
      timeLimit: filedAtOnce,
      cautions: [notSettled, networkedHospital],
      channels: filingChannels,
      contacts: askAnyAgency,
      next: otherGuides,
    },
    'not-urgent': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '今天先在网上试着补办，再打电话问：文件只写了病情紧急等情况',
      cite: ['B11', 'B12'],
      notes: [
        {
          text: `自入院之日起${lateWithin}内补办，写给“病情紧急等特殊情况”没来得及的；忘了、不知道的算不算没有写。`,
          cite: ['B11'],
        },
        { when: ['!within', '!over'], ...bothCounts },
      ],
      steps: [openAccount, bindPerson, submitEitherType, moveApplicationDate, fileFirst],
      materials: filingPapers,
      dates: [
        { when: ['within'], ...countedDeadline },
        { when: ['!within', '!over'], ...uncountedDeadline },
      ],
      timeLimit: filedAtOnce,
      cautions: [noExtension, networkedHospital, notSettled],
      channels: filingChannels,
      contacts: askAnyAgency,
      next: otherGuides,
    },
  },
})
