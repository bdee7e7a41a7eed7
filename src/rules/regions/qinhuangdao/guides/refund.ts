/**
 * ⑦ 居民医保退费: money back for a year's fee of resident insurance. 退费 is money back, 退保 only stops cover,
 * 终止 follows a death: three things. Source: 12345 column, 4.李女士 and 5.吕女士 (F1–F11), and the service list
 * (F4, F5, F12, F14). The exceptions after 1 January are printed for one year only.
 */
import { defineGuide } from '../define'
import { benefitYearFirstMonthDay, figures, refundLastMonthDay, refundNoteYear } from '../figures'
import { shared } from '../shared'
import { monthDayWords } from '../../words'

const { subsidyWorkdays } = figures
const firstDay = monthDayWords(benefitYearFirstMonthDay)
const lastDay = monthDayWords(refundLastMonthDay)
const noteYear = `${refundNoteYear}年`
const yearBeforeNote = `${refundNoteYear - 1}年`

const deadline = {
  kind: 'deadline',
  label: '最晚这天到税务部门申请退费',
  yearOf: 'coverageYear',
  plusYears: -1,
  monthDay: refundLastMonthDay,
  cite: ['F6'],
} as const
const misprint = {
  text: `原文印的是“待遇期末开始前（每年${firstDay}前）”，看括号里的日子，“末”应当是“未”。`,
  cite: ['F6'],
} as const
const idCard = { text: '身份证（原件和复印件都带）', cite: ['F8'] } as const
const receipt = { text: '交费凭证也带上', tip: true } as const
const ownPapers = [
  idCard,
  { text: '本人银行卡复印件（卡也带上）；没有卡的，用谁的先问税务部门', cite: ['F8'] },
  receipt,
] as const
const familyPapers = [
  { text: '死亡证明（原件和复印件都带）', cite: ['F8', 'F12'] },
  idCard,
  { text: '银行卡复印件；用谁的卡，文件没有写，先问税务部门', cite: ['F8'] },
  receipt,
  { text: '来办的家人，自己的身份证也带上', tip: true },
] as const
const terminate = {
  text: '终止参保是另一件事，带身份证和死亡证明复印件到医保中心窗口办。',
  cite: ['F12'],
} as const
const onlyThere = {
  text: '网上能不能退费，文件没有写；网上的“城乡居民暂停参保”是退保，不是退费。',
  cite: ['F3', 'F6'],
} as const
const paidBackWhen = { text: '多久退到卡上，文件没有写，申请时问清。', cite: ['F6'] } as const
const yearEnd = { text: '年底哪几天上班，文件没有写，去之前先打电话问。', cite: ['F6'] } as const
const refundContacts = [{ id: 'taxOffice' }, { id: 'hotline12345' }] as const
const centreContacts = [{ id: 'insuranceCentre' }, { id: 'agency' }, { id: 'hotline12345' }] as const
const refundChannels = [{ id: 'taxWindow' }] as const
const subsidyPapers = [
  ...ownPapers.slice(0, 2),
  { text: '享受参保资助的身份证明', cite: ['F14'] },
  { text: '交费凭证', cite: ['F14'] },
] as const
const subsidyRoute = {
  text: `医保经办机构另有一项“个人缴费补贴”，不超过${subsidyWorkdays.value}${subsidyWorkdays.unit}；你该走哪一条，文件没有写，问过税务部门再去。`,
  cite: ['F14'],
} as const

export const refund = defineGuide({
  id: 'refund',
  title: '居民医保退费（退钱）',
  topic: '居民医保',
  main: true,
  keywords: [
    '交重了',
    '重复缴费',
    '多交了',
    '交错了',
    '人没了',
    '退回来',
    '不想要了',
    '去哪退',
    '退费能网上办',
  ],
  asks: '交了居民医保，能不能把钱退回来，去哪里退？',
  questions: {
    insuredIn: shared.insuredIn,
    want: {
      kind: 'choice',
      ask: '居民医保，是要退钱，还是只停保？',
      help: '退费是把钱退回来；退保是停保（暂停参保），不等于退钱。',
      find: '想要回交的钱，选退费；只是不想再参保，选停保。',
      can: 'no',
      options: {
        refund: { label: '退钱（退费）' },
        'refund-after-death': { label: '家人去世了，要退交过的钱（退费）' },
        suspend: { label: '只停保（退保、暂停参保）' },
        terminate: { label: '家人去世了，只办终止参保' },
        'other-insurance': { label: '交的不是居民医保', hint: '是职工医保或灵活就业医保' },
      },
    },
    coverageYear: {
      kind: 'number',
      ask: '要退哪一年的保费？',
      help: '填保费管哪一年，不是哪一年交的钱。年底交的，多半管下一年。',
      find: '看交费凭证上写的年度，也可以问税务部门。',
      can: 'no',
      given: 'asksRefund',
      unit: '年',
      from: 'year-5',
      to: 'year+1',
    },
    paid: {
      kind: 'choice',
      ask: '这一年的保费交足了吗？',
      find: '看交费凭证，也可以问社区或村委会。',
      can: 'no',
      given: '!died',
      options: {
        full: { label: '交足了' },
        part: { label: '只交了一部分' },
        none: { label: '还没有交' },
      },
    },
    subsidised: {
      kind: 'choice',
      ask: '参保享受政府资助吗？',
      help: '就是政府替交一部分或全部保费。',
      find: '问社区或村委会，也可以问医保经办机构。',
      can: 'no',
      given: '!died',
      options: {
        no: { label: '没有享受' },
        yes: { label: '享受资助' },
      },
    },
    death: {
      kind: 'choice',
      ask: '家人是什么时候去世的？',
      help: '“那一年”是保费管的那一年。只留在这部手机上，不会分享出去。',
      find: '对照死亡证明和交费凭证上的日期。',
      can: 'no',
      // with the year of the fee it tells the year of the death
      private: true,
      given: 'died',
      options: {
        'before-year': {
          label: `交费以后，那一年${firstDay}以前`,
          hint: `前一年${lastDay}当天，也选这个`,
        },
        'in-year': { label: `交费以后，那一年${firstDay}或更晚` },
        'before-paying': { label: '去世在先，交费在后' },
      },
    },
  },
  derived: { yearsAhead: { yearsAhead: 'coverageYear' } },
  criteria: {
    insuredHere: {
      when: { insuredIn: 'qinhuangdao' },
      yes: '在秦皇岛参加医保',
      no: '不在秦皇岛参加医保',
      cite: ['F6'],
    },
    otherInsurance: {
      when: { want: 'other-insurance' },
      yes: '交的不是居民医保',
      no: '交的是居民医保',
      cite: ['F7'],
    },
    asksRefund: {
      when: { want: ['refund', 'refund-after-death'] },
      yes: '要把交的钱退回来（退费）',
      no: '不是要退费',
      cite: ['F6'],
    },
    asksSuspension: {
      when: { want: 'suspend' },
      yes: '只要停保（退保、暂停参保）',
      no: '不是只要停保',
      cite: ['F1'],
    },
    asksTermination: {
      when: { want: 'terminate' },
      yes: '家人去世，只办终止参保',
      no: '不是只办终止参保',
      cite: ['F12'],
    },
    died: {
      when: { want: 'refund-after-death' },
      yes: '参保的家人已经去世',
      no: '参保的人在世',
      cite: ['F8'],
    },
    beforeCoverage: {
      when: { yearsAhead: { from: 1 } },
      yes: `还没到那一年的${firstDay}，待遇期没有开始`,
      no: `已经到了那一年的${firstDay}，待遇期开始了`,
      cite: ['F6'],
    },
    noteYear: {
      when: { coverageYear: { from: refundNoteYear, to: refundNoteYear } },
      yes: `退的是${noteYear}的保费，文件专门写了这一年`,
      no: `退的不是${noteYear}的保费；${firstDay}以后的例外，文件只写了${noteYear}`,
      cite: ['F9', 'F10'],
    },
    paidFull: { when: { paid: 'full' }, yes: '保费已经交足', no: '保费没有交足', cite: ['F7'] },
    paidNothing: { when: { paid: 'none' }, yes: '保费还没有交', no: '保费交过', cite: ['F7'] },
    subsidised: {
      when: { subsidised: 'yes' },
      yes: '享受政府参保资助',
      no: '没有享受政府参保资助',
      cite: ['F9'],
    },
    diedBeforeYear: {
      when: { death: 'before-year' },
      yes: `交费以后去世，在那一年${firstDay}以前`,
      no: `不是在那一年${firstDay}以前去世的`,
      cite: ['F10'],
    },
    diedBeforePaying: {
      when: { death: 'before-paying' },
      yes: '家人去世以后才交的费',
      no: '交费的时候家人还在世',
      cite: ['F10'],
    },
  },
  rules: [
    { when: ['!insuredHere'], then: 'other-city' },
    { when: ['otherInsurance'], then: 'other-insurance' },
    { when: ['insuredHere', 'asksSuspension'], then: 'suspension' },
    { when: ['insuredHere', 'asksTermination'], then: 'termination' },
    { when: ['asksRefund', '!died', 'beforeCoverage', 'paidNothing'], then: 'nothing-paid' },
    { when: ['asksRefund', '!died', 'beforeCoverage', '!paidFull'], then: 'part-paid' },
    { when: ['asksRefund', '!died', 'beforeCoverage', 'paidFull'], then: 'refund' },
    { when: ['asksRefund', '!died', '!beforeCoverage', '!subsidised'], then: 'too-late' },
    { when: ['asksRefund', '!died', '!beforeCoverage', 'noteYear', 'subsidised'], then: 'subsidised' },
    {
      when: ['asksRefund', '!died', '!beforeCoverage', '!noteYear', 'subsidised'],
      then: 'subsidised-other-year',
    },
    { when: ['asksRefund', 'died', 'diedBeforePaying'], then: 'paid-after-death' },
    { when: ['asksRefund', 'died', '!diedBeforePaying', 'beforeCoverage'], then: 'refund-after-death' },
    {
      when: ['asksRefund', 'died', '!beforeCoverage', 'diedBeforeYear', 'noteYear'],
      then: 'death-before-year',
    },
    {
      when: ['asksRefund', 'died', '!beforeCoverage', 'diedBeforeYear', '!noteYear'],
      then: 'death-before-other-year',
    },
    {
      when: ['asksRefund', 'died', '!beforeCoverage', '!diedBeforeYear', '!diedBeforePaying'],
      then: 'death-in-year',
    },
  ],
  outcomes: {
    refund: {
      verdict: 'yes',
      certainty: 'clear',
      headline: `可以申请退费，要在${firstDay}前到税务部门办`,
      cite: ['F6', 'F7'],
      notes: [misprint],
      steps: [
        { text: `带材料到税务部门申请，越早越好；${lastDay}是最后一天，过了就晚了。`, cite: ['F6'] },
        {
          text: '还想停保的，退保（暂停参保）另外办，没有时间限制，可以等退费办好再办。',
          cite: ['F1', 'F6'],
        },
      ],
      materials: ownPapers,
      dates: [deadline],
      cautions: [yearEnd, onlyThere, paidBackWhen],
      channels: refundChannels,
      contacts: refundContacts,
    },
    'refund-after-death': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `可以申请退费，要在${firstDay}前到税务部门办`,
      cite: ['F6', 'F7', 'F8'],
      notes: [misprint],
      steps: [
        { text: `带材料到税务部门申请，越早越好；${lastDay}是最后一天。`, cite: ['F6', 'F8'] },
        terminate,
      ],
      materials: familyPapers,
      dates: [deadline],
      cautions: [yearEnd, onlyThere, paidBackWhen],
      channels: refundChannels,
      contacts: refundContacts,
    },
    'nothing-paid': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '还没有交费，没有钱要退',
      cite: ['F7'],
      steps: [{ text: '以前参过保、现在想停保的，可以办退保（暂停参保），没有时间限制。', cite: ['F1'] }],
      channels: [{ id: 'suspensionAccount' }, { id: 'insuranceCentreWindow' }],
      contacts: centreContacts,
      next: ['suspension'],
    },
    'part-paid': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问税务部门：文件写的是足额交了保费的可以退',
      cite: ['F6', 'F7'],
      steps: [{ text: `${firstDay}前去税务部门，问只交了一部分的怎么退。`, cite: ['F6', 'F7'] }],
      materials: ownPapers,
      dates: [deadline],
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: refundContacts,
    },
    'too-late': {
      verdict: 'no',
      certainty: 'clear',
      headline: `不能退费了：要在那一年${firstDay}前申请`,
      cite: ['F6', 'F7'],
      notes: [
        {
          when: ['noteYear'],
          text: `${noteYear}的保费已进入待遇期：除了享受参保资助的人，和交费后在${lastDay}前（含当天）去世的人，其他人员已无法办理退费。`,
          cite: ['F9', 'F10', 'F11'],
        },
        misprint,
      ],
      steps: [
        {
          text: '不想再参保的，可以办退保（暂停参保），没有时间限制；退保不等于退钱。',
          cite: ['F1', 'F3', 'F4'],
        },
        {
          text: `重复参保、换了工作、搬走了、${firstDay}以后才补交的，文件没有单独写，可以再问一句税务部门。`,
          cite: ['F6', 'F7'],
        },
      ],
      channels: [{ id: 'suspensionAccount' }, { id: 'insuranceCentreWindow' }],
      contacts: refundContacts,
      next: ['suspension'],
    },
    subsidised: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以申请退费，按参保资助的比例退',
      cite: ['F9'],
      notes: [{ text: '哪些人算、比例是多少、到哪天为止，文件没有写，问税务部门。', cite: ['F9'] }],
      steps: [{ text: '带材料到税务部门申请退费。', cite: ['F6', 'F9'] }, subsidyRoute],
      materials: subsidyPapers,
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: [...refundContacts, { id: 'agency' }],
    },
    'subsidised-other-year': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问税务部门：享受资助的人${firstDay}以后退费，文件只写了${noteYear}的`,
      cite: ['F6', 'F9'],
      steps: [
        { text: '问税务部门：享受参保资助的，这一年的保费还能不能退。', cite: ['F6', 'F9'] },
        subsidyRoute,
      ],
      materials: subsidyPapers,
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: [...refundContacts, { id: 'agency' }],
    },
    'death-before-year': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: '可以申请退费，家人带死亡证明到税务部门办',
      cite: ['F10', 'F8'],
      notes: [
        {
          text: `文件写的是：交了${noteYear}保费，在${lastDay}前（含当天）去世的，可以办理退费。原文没有印是哪一年的${lastDay}，按意思是${yearBeforeNote}的。`,
          cite: ['F10'],
        },
      ],
      steps: [
        { text: '带材料到税务部门申请退费；到哪天为止，文件没有写，尽早去。', cite: ['F6', 'F8', 'F10'] },
        terminate,
      ],
      materials: familyPapers,
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: refundContacts,
    },
    'death-before-other-year': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问税务部门：${firstDay}以后给去世的人退费，文件只写了${noteYear}的`,
      cite: ['F6', 'F10'],
      notes: [
        {
          text: `${noteYear}的写法是：交费以后，在${lastDay}前（含当天）去世的，可以办理退费。`,
          cite: ['F10'],
        },
      ],
      steps: [
        { text: '带死亡证明问税务部门，这一年是不是也能这样退；尽早去问。', cite: ['F6', 'F8'] },
        terminate,
      ],
      materials: familyPapers,
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: refundContacts,
    },
    'death-in-year': {
      verdict: 'ask',
      certainty: 'unclear',
      // it says no time: whoever the result is passed on to knows the year of the fee
      headline: '先问税务部门：这种情况能不能退，文件没有写清',
      cite: ['F6', 'F10'],
      notes: [
        {
          when: ['noteYear'],
          text: `文件写了${lastDay}前（含当天）去世的可以退，没有印是哪一年；按意思是${yearBeforeNote}的${lastDay}。`,
          cite: ['F10'],
        },
        {
          when: ['!noteYear'],
          text: `去世后退费的写法，文件只写了${noteYear}的保费。`,
          cite: ['F10'],
        },
      ],
      steps: [{ text: '带死亡证明问税务部门能不能退。', cite: ['F6', 'F8'] }, terminate],
      materials: familyPapers,
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: refundContacts,
    },
    'paid-after-death': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问税务部门：去世以后才交的费怎么退，文件没有写',
      cite: ['F6', 'F10'],
      notes: [{ text: '文件写的是先交费、后去世的情况。', cite: ['F10'] }],
      steps: [
        { text: '带死亡证明和交费凭证，到税务部门问能不能退。', cite: ['F6', 'F8'] },
        {
          when: ['beforeCoverage'],
          text: `${firstDay}前就去，不要等过了年。`,
          cite: ['F6'],
        },
        terminate,
      ],
      materials: familyPapers,
      dates: [{ ...deadline, when: ['beforeCoverage'] }],
      cautions: [onlyThere],
      channels: refundChannels,
      contacts: refundContacts,
    },
    suspension: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以停保：退保（暂停参保）没有时间限制',
      cite: ['F1'],
      notes: [
        {
          text: `退保不等于退钱。要退钱，要在那一年${firstDay}前到税务部门申请退费，过了就不能退费了；想退钱的，先办退费，再停保。`,
          cite: ['F1', 'F6'],
        },
      ],
      steps: [
        {
          text: '用手机办：“秦皇岛医疗保障”公众号里点“公共服务”“个人网厅”“城乡居民暂停参保”。',
          cite: ['F3'],
        },
        {
          text: '去窗口办：到医保中心窗口；街镇、社区和村居是不是受委托直接办，先问一句。',
          cite: ['F4'],
        },
      ],
      materials: [
        { text: '去窗口：身份证复印件（原件也带上）', cite: ['F1', 'F5'] },
        { text: '用手机：备好身份证照片，要求上传时再传', cite: ['F2', 'F5'] },
      ],
      channels: [{ id: 'suspensionAccount' }, { id: 'insuranceCentreWindow' }],
      contacts: centreContacts,
      next: ['suspension'],
    },
    termination: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办终止参保，到医保中心窗口',
      cite: ['F12'],
      notes: [
        {
          text: `交的钱还想退的，另外到税务部门办退费；管下一年的保费，要在${firstDay}前申请。`,
          cite: ['F6', 'F8'],
        },
      ],
      steps: [{ text: '家人带材料到医保中心窗口办理。', cite: ['F12'] }],
      materials: [
        { text: '去世家人的身份证（原件和复印件）', cite: ['F12'] },
        { text: '死亡证明（原件和复印件）', cite: ['F12'] },
        { text: '来办的家人，自己的身份证也带上', tip: true },
      ],
      timeLimit: { text: '即时办结', cite: ['F12'] },
      channels: [{ id: 'insuranceCentreWindow' }],
      contacts: centreContacts,
      next: ['suspension'],
    },
    'other-city': {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问参保地：这里只有秦皇岛的规定',
      cite: ['F6'],
      steps: [{ text: '问自己参保地的税务部门和医保经办机构，不要照用秦皇岛的规定。', cite: ['F6'] }],
      contacts: [{ id: 'ownAgency' }],
    },
    'other-insurance': {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先打电话问：这里写的只是居民医保退费',
      cite: ['F6', 'F7'],
      steps: [{ text: '打电话问职工医保或灵活就业医保的钱怎么办。', cite: ['F7'] }],
      contacts: [{ id: 'agency' }, { id: 'hotline12345' }],
    },
  },
  // around the only 1 January for which the document prints exceptions
  days: [`${refundNoteYear - 1}-${refundLastMonthDay}`, `${refundNoteYear}-${benefitYearFirstMonthDay}`],
})
