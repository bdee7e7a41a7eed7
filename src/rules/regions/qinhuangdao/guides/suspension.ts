/**
 * ⑧ 居民医保退保（暂停参保）与终止. To stop cover, to take it up again, or to end it after a death; money back is
 * another thing (⑦ refund). Source: 12345 column, 4.李女士 and 5.吕女士 (F1–F11), and the service list (F4, F5, F12, F13).
 */
import { defineGuide } from '../define'
import { benefitYearFirstMonthDay, refundLastMonthDay, refundNoteYear } from '../figures'
import { shared } from '../shared'
import { monthDayWords } from '../../words'

const firstDay = monthDayWords(benefitYearFirstMonthDay)
const lastDay = monthDayWords(refundLastMonthDay)

const centre = [{ id: 'insuranceCentre' }, { id: 'agency' }, { id: 'hotline12345' }] as const
const suspendByPhone = {
  text: '用手机办：“秦皇岛医疗保障”公众号里点“公共服务”“个人网厅”“城乡居民暂停参保”。',
  cite: ['F3'],
} as const
const suspendAtWindow = {
  text: '去窗口办：到乡镇（街道）行政综合服务中心，或医保中心窗口；社区、村里是不是受委托直接办，先问一句。',
  cite: ['F4', 'M3', 'M4'],
} as const
const suspendPapers = [
  { text: '去窗口：身份证复印件（原件也带上）', cite: ['F1', 'F5'] },
  { text: '用手机：备好身份证照片，要求上传时再传', cite: ['F2', 'F5'] },
] as const
const suspendChannels = [
  { id: 'suspensionAccount' },
  { id: 'enrolmentTownCentre' },
  { id: 'insuranceCentreWindow' },
  { id: 'suspensionTown' },
] as const
const atOnce = { text: '即时办结', cite: ['F4'] } as const
const notMoney = {
  text: '退保就是暂停参保，不等于退钱。',
  cite: ['F1', 'F6'],
} as const
const effects = {
  text: '停了以后看病怎么算、再参要不要等，文件没有写，停之前先问清。',
  cite: ['F1', 'F13'],
} as const
const familyPapers = [
  { text: '去世家人的身份证（原件和复印件）', cite: ['F12'] },
  { text: '死亡证明（原件和复印件）', cite: ['F12'] },
  { text: '来办的家人，自己的身份证也带上', tip: true },
] as const
const window = {
  text: '清单的渠道栏也印了“网上办理”，流程栏只写医保中心窗口；按窗口去。',
  cite: ['F12'],
} as const

export const suspension = defineGuide({
  id: 'suspension',
  title: '居民医保退保（停保）与终止',
  topic: '居民医保',
  asks: '居民医保怎么停保，怎么恢复，家人去世了怎么终止？',
  keywords: ['不想交了', '想停', '重复参保', '在别处参保', '上大学', '老人没了', '注销'],
  questions: {
    insuredIn: shared.insuredIn,
    want: {
      kind: 'choice',
      ask: '居民医保，要办哪件事？',
      find: '只是不想再参，选停保；家人去世，选终止。',
      can: 'no',
      options: {
        suspend: { label: '停保（退保、暂停参保）' },
        resume: { label: '停过，要恢复参保' },
        terminate: { label: '家人去世，终止参保' },
        'other-insurance': { label: '不是居民医保', hint: '是职工医保或灵活就业医保' },
      },
    },
    money: {
      kind: 'choice',
      ask: '交过的钱想退吗？',
      help: '退钱叫退费，和停保、终止是两件事。',
      find: '看交费凭证：交过钱、想要回来的，选想退。',
      can: 'no',
      given: 'mayWantMoney',
      options: { no: { label: '不退，或者没交过' }, yes: { label: '想退' } },
    },
  },
  derived: {},
  criteria: {
    insuredHere: {
      when: { insuredIn: 'qinhuangdao' },
      yes: '在秦皇岛参加医保',
      no: '不在秦皇岛参加医保',
      cite: ['F1'],
    },
    otherInsurance: {
      when: { want: 'other-insurance' },
      yes: '参加的不是居民医保',
      no: '参加的是居民医保',
      cite: ['F1'],
    },
    suspends: {
      when: { want: 'suspend' },
      yes: '要停保（退保、暂停参保）',
      no: '不是要停保',
      cite: ['F1'],
    },
    resumes: { when: { want: 'resume' }, yes: '要恢复参保', no: '不是要恢复参保', cite: ['F13'] },
    terminates: {
      when: { want: 'terminate' },
      yes: '家人去世，要终止参保',
      no: '不是去世后的终止',
      cite: ['F12'],
    },
    mayWantMoney: {
      when: { want: ['suspend', 'terminate'] },
      yes: '停保或终止',
      no: '不是停保，也不是终止',
      cite: ['F6'],
    },
    wantsMoney: { when: { money: 'yes' }, yes: '还想退交过的钱', no: '不退交过的钱', cite: ['F6'] },
  },
  rules: [
    { when: ['!insuredHere'], then: 'elsewhere' },
    { when: ['otherInsurance'], then: 'other-insurance' },
    { when: ['insuredHere', 'suspends', 'wantsMoney'], then: 'refund-first' },
    { when: ['insuredHere', 'suspends', '!wantsMoney'], then: 'suspend' },
    { when: ['insuredHere', 'resumes'], then: 'resume' },
    { when: ['insuredHere', 'terminates', 'wantsMoney'], then: 'terminate-and-refund' },
    { when: ['insuredHere', 'terminates', '!wantsMoney'], then: 'terminate' },
  ],
  outcomes: {
    suspend: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以停保：退保（暂停参保）没有时间限制',
      cite: ['F1'],
      notes: [notMoney],
      steps: [suspendByPhone, suspendAtWindow],
      materials: suspendPapers,
      timeLimit: atOnce,
      cautions: [effects],
      channels: suspendChannels,
      contacts: centre,
      next: ['refund'],
    },
    'refund-first': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: '可以停保；想退钱的，先办退费再停保',
      cite: ['F1', 'F6'],
      notes: [
        notMoney,
        {
          text: `退费要在保费管的那一年${firstDay}前，到税务部门申请；${lastDay}是最后一天，过了就退不了。`,
          cite: ['F6'],
        },
        {
          text: `${refundNoteYear}年的保费，文件写明：除享受参保资助的、${lastDay}前（含当天）去世的，其他人员已无法办理退费。`,
          cite: ['F9', 'F10', 'F11'],
        },
      ],
      steps: [
        { text: '先到税务部门问能不能退、先后怎么办；以税务部门的要求为准。', cite: ['F6'] },
        { text: '退费办好，或者确定退不了，再停保：停保没有时间限制，不用赶。', cite: ['F1'] },
        suspendByPhone,
        suspendAtWindow,
      ],
      materials: [
        { text: '退费：身份证、本人银行卡复印件', cite: ['F8'] },
        { text: '停保去窗口：身份证复印件', cite: ['F1', 'F5'] },
      ],
      channels: [{ id: 'taxWindow' }, ...suspendChannels],
      contacts: [{ id: 'taxOffice' }, ...centre],
      next: ['refund'],
    },
    resume: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以恢复参保，带身份证复印件去办',
      cite: ['F13'],
      steps: [
        {
          text: '到乡镇（街道）行政综合服务中心，或医保中心窗口办；社区、村里是不是受委托直接办，先问一句。',
          cite: ['F13', 'M3', 'M4'],
        },
        { text: '问清：要不要缴费，从哪天起有待遇。文件没有写。', cite: ['F13'] },
      ],
      materials: [{ text: '身份证复印件（原件也带上）', cite: ['F13'] }],
      timeLimit: { text: '即时办结', cite: ['F13'] },
      channels: [{ id: 'enrolmentTownCentre' }, { id: 'insuranceCentreWindow' }, { id: 'suspensionTown' }],
      contacts: centre,
    },
    terminate: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办终止参保，家人到医保中心窗口办',
      cite: ['F12'],
      steps: [{ text: '家人带材料到医保中心窗口办理。', cite: ['F12'] }],
      materials: familyPapers,
      timeLimit: { text: '即时办结', cite: ['F12'] },
      cautions: [window],
      channels: [{ id: 'insuranceCentreWindow' }],
      contacts: centre,
      next: ['refund'],
    },
    'terminate-and-refund': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办终止参保；退钱另外到税务部门办退费',
      cite: ['F12', 'F6', 'F8'],
      notes: [
        {
          text: `下一年的保费，要在${firstDay}前申请退费；已经进入那一年的，能不能退看去世和交费的日子，看“居民医保退费”。`,
          cite: ['F6', 'F10'],
        },
      ],
      steps: [
        { text: '先带死亡证明到税务部门问退费，有期限。', cite: ['F6', 'F8'] },
        { text: '再带材料到医保中心窗口办终止参保。', cite: ['F12'] },
      ],
      materials: [
        ...familyPapers,
        { text: '退费还要银行卡复印件；用谁的卡，文件没有写，先问税务部门', cite: ['F8'] },
      ],
      timeLimit: { text: '终止参保即时办结', cite: ['F12'] },
      cautions: [window],
      channels: [{ id: 'taxWindow' }, { id: 'insuranceCentreWindow' }],
      contacts: [{ id: 'taxOffice' }, ...centre],
      next: ['refund'],
    },
    elsewhere: {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问参保地：这里只有秦皇岛的规定',
      cite: ['F1'],
      steps: [{ text: '问自己参保地的医保经办机构，不要照用秦皇岛的规定。', cite: ['F1'] }],
      contacts: [{ id: 'ownAgency' }],
    },
    'other-insurance': {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先打电话问：这里写的只是居民医保',
      cite: ['F1'],
      steps: [{ text: '职工医保问单位和医保经办机构；灵活就业医保问医保经办机构。', tip: true }],
      contacts: [{ id: 'agency' }, { id: 'hotline12345' }],
      next: ['flexible-insurance'],
    },
  },
})
