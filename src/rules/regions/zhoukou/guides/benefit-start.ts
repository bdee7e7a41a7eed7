/**
 * ⑮ 待遇从哪天开始: after joining, after arrears, after a switch, and for chronic outpatient care. Source: articles
 * 8, 9 and 12 of the measure in force from 1 June 2024 (J13–J21). Months are counted as printed, 含 inclusive.
 */
import { dateWords } from '../../words'
import { defineGuide } from '../define'
import { figures, inForceFrom } from '../figures'
import { shared } from '../shared'

const { firstPayments, chronicPayments, arrearsWithoutWait, wait, switchMonths, switchYears, switchGap } =
  figures
const since = dateWords(inForceFrom)
const words = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`

const benefits = {
  text: '待遇和职工医保同等：起付线、支付比例、最高限额都一样。',
  cite: ['J18'],
} as const
const suspended = {
  text: '欠费的次月起，待遇暂停；暂停那几个月看病的钱以后能不能报，办法没有写。',
  cite: ['J15'],
} as const
const oldDebt = {
  text: '欠的那几个月要不要补缴，办法没有写，缴费时问税务部门。',
  cite: ['J15', 'J16'],
} as const
const waitDate = {
  kind: 'earliest',
  label: `${words(wait)}等待期，约这天以后`,
  of: 'resumed',
  plus: { months: wait.value },
  missingDay: 'next-day',
} as const
const keepOld = {
  text: '办法写“等待期满后暂停原参保关系”：先别自己停掉原来的医保，问清再动。',
  cite: ['J21'],
} as const
const supplementOpen = {
  text: '等满以后，办法只写了恢复基本医保；大额补充从哪天恢复没有写，一起问。',
  cite: ['J15', 'J17'],
} as const
const contacts = [{ id: 'insuranceOffice' }, { id: 'taxOffice' }] as const
const next = ['flexible-eligibility'] as const

export const benefitStart = defineGuide({
  id: 'benefit-start',
  title: '灵活就业医保：待遇从哪天开始',
  topic: '灵活就业',
  main: true,
  asks: '交了灵活就业医保，从哪天起能享受待遇？',
  keywords: ['欠费', '断缴', '没交', '补上', '等多久', '离职', '多久能报'],
  questions: {
    insuredIn: shared.insuredIn,
    situation: {
      kind: 'choice',
      ask: '是哪种情况？',
      find: '缴费记录问税务部门，参保记录问医保部门。',
      can: 'no',
      options: {
        first: { label: '第一次参保', hint: '首次参加灵活就业医保，以前也没有别的医保' },
        arrears: { label: '断缴过，现在恢复缴费', hint: '一直参的是灵活就业医保' },
        'supplement-only': { label: '只欠大额补充，每月的没欠' },
        switch: { label: '职工医保和灵活就业医保之间转' },
        'from-resident': { label: '从居民医保转来' },
        chronic: { label: '想申报门诊慢特病' },
      },
    },
    firstTime: {
      kind: 'choice',
      ask: '是不是第一次参加灵活就业医保？',
      find: '以前参加过又停过的，选不是第一次。',
      can: 'no',
      given: 'chronic',
      options: { yes: { label: '是第一次' }, no: { label: '不是第一次' } },
    },
    payments: {
      kind: 'number',
      ask: '到现在连续缴了几个月？',
      help: '中间没有断的，从最近一次开始缴的那个月数起。',
      find: '看缴费记录，也可以问税务部门。',
      can: 'no',
      given: 'countsPayments',
      unit: '个月',
      from: 0,
      to: 600,
    },
    owed: {
      kind: 'number',
      ask: '一共欠了几个月没缴？',
      find: '看缴费记录，也可以问税务部门。',
      can: 'no',
      given: 'arrears',
      unit: '个月',
      from: 1,
      to: 600,
    },
    insuredMonths: {
      kind: 'number',
      ask: '断缴以前，连续参保多少个月了？',
      help: `${words(switchYears)}就是${words(switchMonths)}。`,
      find: '问医保部门，查参保记录。',
      can: 'no',
      given: 'switching',
      unit: '个月',
      from: 0,
      to: 600,
    },
    gap: {
      kind: 'number',
      ask: '转的时候，中间断了几个月没缴？',
      help: '没有断就填0。',
      find: '看两边的缴费记录，中间空了几个月。',
      can: 'no',
      given: 'insuredLongEnough',
      unit: '个月',
      from: 0,
      to: 600,
    },
    resumed: {
      kind: 'date',
      ask: '从哪天起正常缴费的？',
      help: '还没缴的，填打算缴费的那天。',
      find: '看缴费凭证上的日期。',
      can: 'act',
      given: 'hasToWait',
      from: 'today-10y',
      to: 'today+1y',
    },
  },
  derived: { monthsSinceResumed: { months: 'resumed', missingDay: 'next-day' } },
  criteria: {
    inForce: {
      when: { today: { from: inForceFrom } },
      yes: `实施办法自${since}起施行`,
      no: `还没到${since}，实施办法没有施行`,
      cite: ['J1'],
    },
    insuredHere: {
      when: { insuredIn: 'zhoukou' },
      yes: '参保地是周口市',
      no: '参保地不是周口市',
      cite: ['J23'],
    },
    first: { when: { situation: 'first' }, yes: '是首次参保', no: '不是首次参保', cite: ['J13'] },
    arrears: {
      when: { situation: 'arrears' },
      yes: '断缴过，现在恢复缴费',
      no: '不是断缴后恢复',
      cite: ['J15'],
    },
    supplementOnly: {
      when: { situation: 'supplement-only' },
      yes: '只欠大额补充医疗保险费',
      no: '不是只欠大额补充',
      cite: ['J15'],
    },
    switching: {
      when: { situation: 'switch' },
      yes: '在职工医保和灵活就业医保之间切换',
      no: '不是职工医保和灵活就业医保之间切换',
      cite: ['J20'],
    },
    fromResident: {
      when: { situation: 'from-resident' },
      yes: '从居民医保转来，办法没有写',
      no: '不是从居民医保转来',
      cite: ['J20'],
    },
    chronic: {
      when: { situation: 'chronic' },
      yes: '想申报门诊慢特病',
      no: '不是申报门诊慢特病',
      cite: ['J14'],
    },
    firstForChronic: {
      when: { firstTime: 'yes' },
      yes: '是首次参加灵活就业医保',
      no: '不是首次参加，办法没有写',
      cite: ['J14'],
    },
    countsPayments: {
      when: [{ situation: 'first' }, { situation: 'chronic', firstTime: 'yes' }],
      yes: '看连续缴费的月数',
      no: '不看连续缴费的月数',
      cite: ['J13', 'J14'],
    },
    paidEnough: {
      when: { payments: { from: firstPayments.value } },
      yes: `连续缴满${words(firstPayments)}（含）`,
      no: `连续缴费不到${words(firstPayments)}`,
      cite: ['J13'],
    },
    paidEnoughForChronic: {
      when: { payments: { from: chronicPayments.value } },
      yes: `连续缴满${words(chronicPayments)}（含）`,
      no: `连续缴费不到${words(chronicPayments)}`,
      cite: ['J14'],
    },
    owesLittle: {
      when: { owed: { to: arrearsWithoutWait.value } },
      yes: `欠费${words(arrearsWithoutWait)}以内（含${words(arrearsWithoutWait)}）`,
      no: `欠费超过${words(arrearsWithoutWait)}`,
      cite: ['J16', 'J17'],
    },
    insuredLongEnough: {
      when: { situation: 'switch', insuredMonths: { from: switchMonths.value } },
      yes: `已连续参保${words(switchYears)}（含${words(switchYears)}）以上`,
      no: `连续参保不到${words(switchYears)}`,
      cite: ['J20'],
    },
    shortGap: {
      when: { gap: { to: switchGap.value } },
      yes: `中断缴费不超过${words(switchGap)}（含${words(switchGap)}）`,
      no: `中断缴费超过${words(switchGap)}`,
      cite: ['J20', 'J21'],
    },
    hasToWait: {
      when: [
        { situation: 'arrears', owed: { from: arrearsWithoutWait.value + 1 } },
        {
          situation: 'switch',
          insuredMonths: { from: switchMonths.value },
          gap: { from: switchGap.value + 1 },
        },
      ],
      yes: `有${words(wait)}等待期`,
      no: '没有等待期',
      cite: ['J17', 'J21'],
    },
    waited: {
      when: { monthsSinceResumed: { from: wait.value } },
      yes: `从正常缴费那天起满${words(wait)}了`,
      no: `从正常缴费那天起还不满${words(wait)}`,
      cite: ['J17', 'J21'],
    },
  },
  rules: [
    { when: ['!insuredHere'], then: 'elsewhere' },
    { when: ['insuredHere', '!inForce'], then: 'not-in-force' },
    { when: ['insuredHere', 'inForce', 'first', 'paidEnough'], then: 'first-ready' },
    { when: ['insuredHere', 'inForce', 'first', '!paidEnough'], then: 'first-too-early' },
    { when: ['insuredHere', 'inForce', 'arrears', 'owesLittle'], then: 'resumes-at-once' },
    { when: ['insuredHere', 'inForce', 'arrears', '!owesLittle', 'waited'], then: 'waited-after-arrears' },
    { when: ['insuredHere', 'inForce', 'arrears', '!owesLittle', '!waited'], then: 'waiting-after-arrears' },
    { when: ['insuredHere', 'inForce', 'supplementOnly'], then: 'supplement-only' },
    { when: ['insuredHere', 'inForce', 'switching', '!insuredLongEnough'], then: 'switch-unwritten' },
    {
      when: ['insuredHere', 'inForce', 'switching', 'insuredLongEnough', 'shortGap'],
      then: 'switches-at-once',
    },
    {
      when: ['insuredHere', 'inForce', 'switching', 'insuredLongEnough', '!shortGap', 'waited'],
      then: 'waited-after-switch',
    },
    {
      when: ['insuredHere', 'inForce', 'switching', 'insuredLongEnough', '!shortGap', '!waited'],
      then: 'waiting-after-switch',
    },
    { when: ['insuredHere', 'inForce', 'fromResident'], then: 'from-resident' },
    { when: ['insuredHere', 'inForce', 'chronic', '!firstForChronic'], then: 'chronic-unwritten' },
    {
      when: ['insuredHere', 'inForce', 'chronic', 'firstForChronic', 'paidEnoughForChronic'],
      then: 'chronic-ready',
    },
    {
      when: ['insuredHere', 'inForce', 'chronic', 'firstForChronic', '!paidEnoughForChronic'],
      then: 'chronic-too-early',
    },
  ],
  outcomes: {
    'first-ready': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `连续缴满${words(firstPayments)}（含）了，可以按规定享受待遇`,
      cite: ['J13'],
      notes: [
        benefits,
        {
          when: ['paidEnoughForChronic'],
          text: `缴满${words(chronicPayments)}（含）了，符合条件的还可以申报门诊慢特病。`,
          cite: ['J14'],
        },
      ],
      steps: [
        { text: '看病前先问医保部门待遇开了没有：从缴满当天还是下个月起，办法没有写。', cite: ['J13'] },
        { text: '继续按月缴，大额补充按年缴，不要断。', cite: ['J12', 'J15'] },
      ],
      contacts,
      next,
    },
    'first-too-early': {
      verdict: 'no',
      certainty: 'clear',
      headline: `还不能享受待遇：首次参保要连续缴满${words(firstPayments)}（含）`,
      cite: ['J13'],
      steps: [
        { text: `继续按月缴，不要断，缴满${words(firstPayments)}再用。`, cite: ['J12', 'J13'] },
        { text: '中间断了是不是从头算，办法没有写；断过的问医保部门。', cite: ['J13'] },
      ],
      contacts,
      next,
    },
    'resumes-at-once': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `欠费${words(arrearsWithoutWait)}以内（含），正常缴费后就恢复待遇，没有等待期`,
      cite: ['J16'],
      notes: [suspended],
      steps: [
        { text: '尽快向税务部门正常缴费。', cite: ['J7', 'J16'] },
        { text: '看病前问一句医保部门，待遇恢复了没有。', tip: true },
      ],
      cautions: [oldDebt],
      contacts,
      next,
    },
    'waiting-after-arrears': {
      verdict: 'no',
      certainty: 'clear',
      headline: `还要等：欠费超过${words(arrearsWithoutWait)}，从正常缴费那天起等${words(wait)}`,
      cite: ['J17'],
      notes: [suspended],
      steps: [
        { text: '还没缴的尽快缴，缴了才开始算；缴了的接着缴，不要再断。', cite: ['J17'] },
        { text: '到日子以后，看病前先问医保部门待遇开了没有。', tip: true },
      ],
      dates: [{ ...waitDate, cite: ['J17'] }],
      cautions: [oldDebt, supplementOpen],
      contacts,
      next,
    },
    'waited-after-arrears': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: `${words(wait)}等待期满了，可以按规定享受基本医保待遇`,
      cite: ['J17'],
      steps: [
        { text: '看病前先问医保部门待遇开了没有，刚满的那天尤其要问。', cite: ['J17'] },
        { text: '继续按月缴，不要再断。', cite: ['J15'] },
      ],
      dates: [{ ...waitDate, cite: ['J17'] }],
      cautions: [supplementOpen],
      contacts,
      next,
    },
    'supplement-only': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：只欠大额补充算不算欠费，办法没有写清',
      cite: ['J15'],
      steps: [
        { text: '尽快把大额补充缴上。', cite: ['J11', 'J12'] },
        { text: '问医保部门：待遇停没停，从哪天恢复。', cite: ['J15'] },
      ],
      contacts,
      next,
    },
    'switches-at-once': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '缴费后就能享受待遇，没有等待期',
      cite: ['J20'],
      notes: [
        {
          text: `连续参保${words(switchYears)}（含${words(switchYears)}）以上，中断不超过${words(switchGap)}（含${words(switchGap)}）的，两边切换可以接上。`,
          cite: ['J20'],
        },
      ],
      steps: [
        {
          text: '转成灵活就业的，找医保部门办参保登记，再向税务部门缴费，别再拖。',
          cite: ['J7', 'J20'],
        },
        { text: '进了单位的，问单位职工医保参上了没有。', tip: true },
        { text: '看病前问一句医保部门，待遇开了没有。', tip: true },
      ],
      contacts,
      next,
    },
    'waiting-after-switch': {
      verdict: 'no',
      certainty: 'clear',
      headline: `还要等：中断超过${words(switchGap)}，缴费后等${words(wait)}`,
      cite: ['J21'],
      steps: [
        { text: '还没缴的尽快缴，缴了才开始算。', cite: ['J21'] },
        { text: '到日子以后，看病前先问医保部门待遇开了没有。', tip: true },
      ],
      dates: [{ ...waitDate, cite: ['J21'] }],
      cautions: [keepOld],
      contacts,
      next,
    },
    'waited-after-switch': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: `${words(wait)}等待期满了，可以享受待遇`,
      cite: ['J21'],
      steps: [{ text: '看病前先问医保部门待遇开了没有，刚满的那天尤其要问。', cite: ['J21'] }],
      dates: [{ ...waitDate, cite: ['J21'] }],
      cautions: [keepOld],
      contacts,
      next,
    },
    'switch-unwritten': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问：连续参保不到${words(switchYears)}的怎么接，办法没有写`,
      cite: ['J20'],
      notes: [
        {
          text: `首次参加灵活就业医保的，办法另写了要连续缴满${words(firstPayments)}（含）；用不用在你身上，要问。`,
          cite: ['J13'],
        },
      ],
      steps: [
        { text: '问医保部门：缴费后从哪天起有待遇。问清以前，先别停掉原来的医保。', cite: ['J20', 'J21'] },
      ],
      contacts,
      next,
    },
    'from-resident': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：从居民医保转来的，待遇从哪天起，办法没有写',
      cite: ['J20', 'J13'],
      notes: [
        { text: '办法写的切换，只是职工医保和灵活就业医保之间。', cite: ['J20'] },
        {
          text: `首次参加灵活就业医保要连续缴满${words(firstPayments)}（含）这一条，可能也用在你身上。`,
          cite: ['J13'],
        },
      ],
      steps: [{ text: '先问医保部门，问清以前别停掉居民医保。', cite: ['J13', 'J20'] }],
      contacts,
      next,
    },
    'chronic-ready': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `连续缴满${words(chronicPayments)}（含）了，符合条件的可以申报门诊慢特病`,
      cite: ['J14'],
      steps: [{ text: '问医保部门：你的病在不在范围里，到哪里申报，带什么；办法没有写。', cite: ['J14'] }],
      materials: [{ text: '先备好身份证、社保卡和病历、检查资料', tip: true }],
      contacts,
      next,
    },
    'chronic-too-early': {
      verdict: 'no',
      certainty: 'clear',
      headline: `还不能申报门诊慢特病：要连续缴满${words(chronicPayments)}（含）`,
      cite: ['J14'],
      notes: [
        {
          when: ['paidEnough'],
          text: `缴满${words(firstPayments)}（含）了，基本医保和大额补充的待遇已经可以按规定享受。`,
          cite: ['J13'],
        },
      ],
      steps: [{ text: `继续按月缴，不要断，缴满${words(chronicPayments)}再申报。`, cite: ['J12', 'J14'] }],
      contacts,
      next,
    },
    'chronic-unwritten': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问：办法只写了首次参保缴满${words(chronicPayments)}的可以申报`,
      cite: ['J14'],
      steps: [{ text: '问医保部门：不是第一次参保的，缴多久可以申报门诊慢特病。', cite: ['J14'] }],
      contacts,
      next,
    },
    'not-in-force': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问：实施办法自${since}起施行，这以前的规定这里没有`,
      cite: ['J1', 'J24'],
      steps: [{ text: '问周口市医保部门当时的规定。', cite: ['J23'] }],
      contacts: [{ id: 'insuranceOffice' }],
    },
    elsewhere: {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问参保地：这里只有周口市的规定',
      cite: ['J23'],
      steps: [{ text: '问参保地的医保部门，不要照用周口的规定。', cite: ['J23'] }],
      contacts: [{ id: 'ownOffice' }],
    },
  },
  days: ['2024-05-31', inForceFrom],
})
