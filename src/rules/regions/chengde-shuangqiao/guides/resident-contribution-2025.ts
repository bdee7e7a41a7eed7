/**
 * ⑯ 2025居民医保：我缴多少、现在能不能缴. Source: the notice of 4 September 2024 (K1–K16), for 双桥区 and the
 * year 2025 alone. Of several identities the one that pays least counts; nothing is stacked.
 */
import { dateWords } from '../../words'
import { defineGuide } from '../define'
import {
  autumn,
  autumnLastDate,
  coverageYear,
  december,
  decemberLastDate,
  drive,
  driveOver,
  figures,
  yearOver,
} from '../figures'

const year = `${coverageYear}年度`
const amount = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`
const full = amount(figures.contribution)
const lowIncome = amount(figures.contributionOfLowIncome)
const liftedOrDisabled = amount(figures.contributionOfLiftedOrDisabled)
const nothing = amount(figures.contributionOfExtremePoor)
const firstDay = dateWords(drive.from)
const lastDay = dateWords(drive.to)
const monthOf = (date: string) => `${Number(date.slice(5, 7))}月`
const september = monthOf(autumn.from)
const windows = `${september}到${monthOf(autumn.to)}是每月1日到${autumnLastDate}日，${monthOf(december.from)}是1日到${decemberLastDate}日`

const extremePoor = {
  when: ['fullySubsidised'],
  ask: 'pays-nothing',
  text: `特困人员全额资助：${year}个人缴${nothing}。`,
  cite: ['K2'],
} as const
/** What the person pays, lowest first. */
const amounts = [
  {
    when: ['!fullySubsidised', 'mostlySubsidised'],
    ask: 'pays-40',
    text: `${year}个人只缴${lowIncome}。`,
    cite: ['K3'],
  },
  {
    when: ['!fullySubsidised', '!mostlySubsidised', 'partlySubsidised'],
    ask: 'pays-160',
    text: `${year}个人只缴${liftedOrDisabled}。`,
    cite: ['K4', 'K5'],
  },
  {
    when: ['!fullySubsidised', '!mostlySubsidised', '!partlySubsidised'],
    ask: 'pays-400',
    text: `${year}每人缴${full}。低保边缘家庭、风险已消除的监测户、三级和四级残疾，通知没有单独的资助档；有没有别的身份，问社区（村）。`,
    cite: ['K1', 'K3', 'K5', 'K16'],
  },
] as const
const lowestWins = {
  when: ['subsidised'],
  text: '有几种身份的，就高不就低：按资助最多的一种算，不重复资助。',
  cite: ['K6'],
} as const
const recognisedLater = {
  when: ['subsidised'],
  text: '已经按别的数缴过、后来才认定身份的，多缴的退不退，通知没有写，问社区（村）和税务窗口。',
  cite: ['K3', 'K4', 'K5'],
} as const
const students = [
  {
    when: ['student'],
    ask: 'student',
    text: `${september}是重点动员学生参保，不是只能${september}缴；缴费到${lastDay}为止。`,
    cite: ['K7', 'K9'],
  },
  { when: ['student'], text: '大学生：鼓励在学籍地参加居民医保，不是必须。', cite: ['K13'] },
  { when: ['student'], text: '学校不得强制或变相强制学生买商业保险。', cite: ['K14'] },
  {
    when: ['studiesElsewhere'],
    ask: 'studies-elsewhere',
    text: '在外地上大学的：鼓励在学籍地参加居民医保，不是必须；先问学校参了没有，别两头都缴。',
    cite: ['K13'],
  },
] as const
const migrant = {
  when: ['migrant'],
  ask: 'permit',
  text: '外地户口的凭居住证参保；没有居住证的，先问社区（村）。',
  cite: ['K12'],
} as const
const period = {
  text: `${year}的参保缴费时间：${firstDay}到${lastDay}，其中${windows}。`,
  cite: ['K7', 'K8'],
} as const
const onlyThisYear = {
  text: `这些数只管${year}；别的年度缴多少、什么时候缴，看那一年的通知。`,
  cite: ['K1'],
} as const
const askFirst = [{ id: 'community' }, { id: 'taxWindow' }, { id: 'school', when: ['student'] }] as const
const payChannels = [
  { id: 'taxAccount' },
  { id: 'alipay' },
  { id: 'unionPay' },
  { id: 'paymentWindow' },
  { id: 'collectors' },
] as const

export const residentContribution2025 = defineGuide({
  id: 'resident-contribution-2025',
  title: `${coverageYear}年居民医保缴费`,
  topic: '居民医保',
  main: true,
  asks: `${coverageYear}年的居民医保，我缴多少，现在能不能缴？`,
  keywords: [
    '先交400',
    '再退',
    '直接交',
    '新农合',
    '合作医疗',
    '五保户',
    '贫困户',
    '监测户',
    '过期了',
    '还能交吗',
    '幼儿园',
  ],
  questions: {
    who: {
      kind: 'choice',
      ask: `给谁缴${coverageYear}年的居民医保？`,
      find: '不确定归不归双桥区管，问住处的社区（村）。',
      can: 'no',
      options: {
        resident: { label: '双桥区的居民' },
        student: { label: '在双桥区上学的学生、幼儿园孩子', hint: '中小学、大中专院校都算' },
        'studies-elsewhere': { label: '双桥区户口，在外地上大学' },
        newborn: { label: '刚出生的孩子' },
        migrant: { label: '外地户口，住在双桥区' },
        elsewhere: { label: '在别的区县或别的市参保' },
      },
    },
    identities: {
      kind: 'choices',
      ask: '有下面哪些身份？',
      help: '有几种就选几种；都没有就不选。身份要经过认定才算。',
      find: '问社区（村）有没有认定；残疾等级看残疾证。',
      can: 'no',
      given: 'joinsHere',
      options: {
        'extreme-poor': { label: '特困人员' },
        'low-income': {
          label: '低保对象、返贫致贫人口，或监测户（风险没有消除）',
          hint: '监测户：纳入监测范围的农村易返贫致贫人口',
        },
        lifted: { label: '其他脱贫人口' },
        'severe-disability': { label: '一级或二级残疾', hint: '三级、四级不选' },
      },
    },
  },
  derived: { dateOfMonth: { ofToday: 'date' } },
  criteria: {
    joinsHere: {
      when: { who: ['resident', 'student', 'studies-elsewhere', 'newborn', 'migrant'] },
      yes: '在承德市双桥区参保',
      no: '不在承德市双桥区参保',
      cite: ['K7'],
    },
    newborn: { when: { who: 'newborn' }, yes: '是刚出生的孩子', no: '不是刚出生的孩子', cite: ['K15'] },
    student: { when: { who: 'student' }, yes: '是在校学生', no: '不是在校学生', cite: ['K9'] },
    studiesElsewhere: {
      when: { who: 'studies-elsewhere' },
      yes: '在外地上大学',
      no: '不是在外地上大学',
      cite: ['K13'],
    },
    migrant: { when: { who: 'migrant' }, yes: '是外地户口', no: '不是外地户口', cite: ['K12'] },
    fullySubsidised: {
      when: { identities: 'extreme-poor' },
      yes: '是特困人员',
      no: '不是特困人员',
      cite: ['K2'],
    },
    mostlySubsidised: {
      when: { identities: 'low-income' },
      yes: '是低保对象、返贫致贫人口或风险没有消除的监测户',
      no: '不是低保对象、返贫致贫人口或风险没有消除的监测户',
      cite: ['K3'],
    },
    partlySubsidised: {
      when: { identities: ['lifted', 'severe-disability'] },
      yes: '是其他脱贫人口，或一级、二级残疾',
      no: '不是其他脱贫人口，也不是一级、二级残疾',
      cite: ['K4', 'K5'],
    },
    subsidised: {
      when: { identities: ['extreme-poor', 'low-income', 'lifted', 'severe-disability'] },
      yes: '有资助身份',
      no: '没有资助身份',
      cite: ['K6'],
    },
    begun: {
      when: { today: { from: drive.from } },
      yes: `${firstDay}已经到了`,
      no: `还没到${firstDay}`,
      cite: ['K7'],
    },
    ended: {
      when: { today: { from: driveOver } },
      yes: `${lastDay}已经过了`,
      no: `还没过${lastDay}`,
      cite: ['K7'],
    },
    yearOver: {
      when: { today: { from: yearOver } },
      yes: `${year}已经过完`,
      no: `${year}还没过完`,
      cite: ['K1'],
    },
    takesPayments: {
      when: [{ today: autumn, dateOfMonth: { to: autumnLastDate } }, { today: december }],
      yes: `今天在缴费的日子里（${windows}）`,
      no: `今天不在缴费的日子里（${windows}）`,
      cite: ['K8'],
    },
  },
  rules: [
    { when: ['!joinsHere'], then: 'elsewhere' },
    { when: ['joinsHere', 'newborn'], then: 'newborn' },
    { when: ['joinsHere', 'yearOver'], then: 'expired' },
    { when: ['joinsHere', 'ended'], then: 'over' },
    { when: ['joinsHere', 'fullySubsidised'], then: 'nothing-to-pay' },
    { when: ['joinsHere', '!begun'], then: 'not-yet' },
    { when: ['joinsHere', 'begun', '!ended', 'takesPayments'], then: 'open' },
    { when: ['joinsHere', 'begun', '!ended', '!takesPayments'], then: 'shut' },
  ],
  outcomes: {
    open: {
      verdict: 'yes',
      certainty: 'clear',
      headline: `可以缴${year}的居民医保，在缴费的日子里`,
      cite: ['K7', 'K8'],
      notes: [...amounts, lowestWins, ...students, migrant],
      steps: [
        { text: '选一个渠道缴费；村（居）委会、乡镇、学校也代收。', cite: ['K10', 'K11'] },
        { text: '缴前看清金额；和上面不一样，先问社区（村）。', tip: true },
      ],
      cautions: [period, recognisedLater],
      channels: payChannels,
      contacts: askFirst,
    },
    shut: {
      verdict: 'no',
      certainty: 'clear',
      headline: '不在缴费的日子，等下月1日再缴',
      cite: ['K7', 'K8'],
      notes: [...amounts, lowestWins, ...students, migrant],
      steps: [
        { text: '下月1日起，选一个渠道缴费；村（居）委会、乡镇、学校也代收。', cite: ['K8', 'K10', 'K11'] },
      ],
      cautions: [
        period,
        { text: '今天网上是不是真的缴不了，通知没有写；急的可以问税务窗口。', cite: ['K8'] },
        recognisedLater,
      ],
      channels: payChannels,
      contacts: askFirst,
    },
    'not-yet': {
      verdict: 'no',
      certainty: 'clear',
      headline: `还没有开始：${firstDay}起缴`,
      cite: ['K7'],
      notes: [...amounts, lowestWins, ...students, migrant],
      steps: [{ text: `${firstDay}起，选一个渠道缴费。`, cite: ['K7', 'K10', 'K11'] }],
      cautions: [period],
      channels: payChannels,
      contacts: askFirst,
    },
    'nothing-to-pay': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: `特困人员全额资助，${year}个人缴${nothing}`,
      cite: ['K2'],
      notes: [lowestWins, ...students, migrant],
      steps: [{ text: '要不要自己去登记，通知没有写：问社区（村），确认已经登记参保。', cite: ['K2', 'K7'] }],
      cautions: [period],
      contacts: askFirst,
    },
    over: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `集中缴费${lastDay}已经截止，能不能补缴先问`,
      cite: ['K7', 'K8'],
      notes: [
        { text: '过了期怎么补缴、补缴多少，通知没有写。下面是集中缴费时的数。', cite: ['K7'] },
        extremePoor,
        ...amounts,
        lowestWins,
        ...students.slice(1),
        migrant,
      ],
      steps: [{ text: '尽早问税务窗口或社区（村）：现在还能不能补缴，缴多少。', cite: ['K7', 'K10'] }],
      cautions: [recognisedLater],
      contacts: [{ id: 'taxWindow' }, { id: 'community' }],
    },
    expired: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `这份通知只管${year}，已经过期；现在缴多少，看新的通知`,
      cite: ['K1', 'K7'],
      notes: [
        { text: `${year}的集中缴费${lastDay}已经截止，补缴通知没有写。下面是当时的数。`, cite: ['K7'] },
        extremePoor,
        ...amounts,
        lowestWins,
        ...students.slice(1),
        migrant,
      ],
      steps: [{ text: '问社区（村）或税务窗口：今年的标准是多少，什么时候缴。', cite: ['K10', 'K11'] }],
      cautions: [onlyThisYear, recognisedLater],
      contacts: [{ id: 'community' }, { id: 'taxWindow' }],
    },
    newborn: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '新生儿出生后及时参保，怎么缴先问',
      cite: ['K15'],
      notes: [
        {
          text: `通知只写了出生后及时参保；集中缴费${lastDay}截止以后出生的怎么缴、缴多少，没有写。`,
          cite: ['K7', 'K15'],
        },
        { text: `集中缴费时的标准：${year}每人${full}，有资助身份的少缴。`, cite: ['K1', 'K3', 'K4'] },
      ],
      steps: [
        {
          text: '现在就问社区（村）或税务窗口怎么给孩子参保；出生的医院也可以问一句。',
          cite: ['K15', 'K11'],
        },
      ],
      contacts: [{ id: 'community' }, { id: 'taxWindow' }],
    },
    elsewhere: {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问当地：这里只有承德市双桥区的通知',
      cite: ['K7'],
      steps: [{ text: '问参保的地方，不要照用双桥区的金额和日子。', cite: ['K7'] }],
      contacts: [{ id: 'ownOffice' }],
    },
  },
  // both ends of the drive and of each month's window
  days: [
    '2024-08-31',
    drive.from,
    '2024-09-25',
    '2024-09-26',
    '2024-11-25',
    '2024-11-26',
    autumn.to,
    december.from,
    drive.to,
    driveOver,
  ],
})
