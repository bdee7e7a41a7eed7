/**
 * ⑭ 灵活就业：算不算灵活就业人员、怎么参. Source: the measure in force from 1 June 2024 (J1–J12, J18) and its
 * explanation, which words the part-timers otherwise (J5, J5explained): the measure prevails, and one asks.
 */
import { dateWords } from '../../words'
import { defineGuide } from '../define'
import { figures, inForceFrom } from '../figures'
import { shared } from '../shared'

const { contributionRate, firstPayments, yearlyCeiling } = figures
const since = dateWords(inForceFrom)
const rate = `${contributionRate.value}${contributionRate.unit}`

const notes = [
  {
    text: `每月缴的是上年度全省全口径城镇单位就业人员月平均工资的${rate}（含生育保险）；一个月多少钱，文件没写。`,
    cite: ['J8'],
  },
  { text: '必须同时参加职工大额补充医疗保险，按年另缴；金额文件没写。', cite: ['J11', 'J12'] },
  { text: '不建立个人账户；享受生育医疗待遇，不享受生育津贴。', cite: ['J9'] },
  {
    text: `起付线、支付比例、最高限额和职工医保同等；解读写年度最高可达${yearlyCeiling.value}${yearlyCeiling.unit}。`,
    cite: ['J18', 'J22'],
  },
] as const
const silent = {
  text: '年龄、户口、每月哪几天缴、到哪个窗口，文件没写，都问医保部门。',
  cite: ['J3', 'J7'],
} as const
const steps = [
  { text: '找周口市医保部门自己申报，办参保登记；去之前先问到哪里办、带什么。', cite: ['J7'] },
  { text: '登记后向税务部门缴费：基本医保按月缴，大额补充按年缴，两样都要缴。', cite: ['J7', 'J12'] },
  {
    text: `按月缴，不要断：首次参保要连续缴满${firstPayments.value}${firstPayments.unit}（含）才有待遇。`,
    cite: ['J13'],
  },
] as const
const papers = [{ text: '身份证、户口簿先带上，文件没有写要什么材料', tip: true }] as const
const contacts = [{ id: 'insuranceOffice' }, { id: 'taxOffice' }] as const
const next = ['benefit-start'] as const

export const flexibleEligibility = defineGuide({
  id: 'flexible-eligibility',
  title: '灵活就业医保：算不算、怎么参',
  topic: '灵活就业',
  main: true,
  asks: '我算不算灵活就业人员，医保怎么参、怎么缴？',
  keywords: [
    '小店',
    '没雇人',
    '年龄限制',
    '送外卖',
    '骑手',
    '开店',
    '饭店',
    '外县户口',
    '外地户口',
    '六十岁',
    '60岁',
  ],
  questions: {
    insuredIn: shared.insuredIn,
    work: shared.work,
    contract: {
      kind: 'choice',
      ask: '和平台企业签了劳动合同吗？',
      help: '看有没有建立劳动关系。',
      find: '看合同名称：写“劳动合同”的就是；分不清的，问平台。',
      can: 'no',
      given: 'platform',
      options: {
        none: { label: '没有签劳动合同' },
        signed: { label: '签了劳动合同', hint: '建立了劳动关系' },
        agency: { label: '和站点、劳务公司签了劳动合同' },
      },
    },
    helpers: {
      kind: 'choice',
      ask: '店里雇了人吗？',
      find: '数一数发工资请来的人，自己不算。',
      can: 'no',
      given: 'shop',
      options: { none: { label: '没有雇人' }, hired: { label: '雇了人' } },
    },
    employerPays: {
      kind: 'choice',
      ask: '单位给交了养老、医保吗？',
      help: '养老指企业养老保险，医保指职工医保。',
      find: '问单位，或看工资条上扣没扣。',
      can: 'no',
      given: 'employed',
      options: {
        neither: { label: '两样都没交' },
        pension: { label: '只交了养老' },
        medical: { label: '只交了医保' },
        both: { label: '两样都交了' },
      },
    },
  },
  derived: {},
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
    joined: { when: { work: 'joined' }, yes: '已经按灵活就业参保', no: '还没有按灵活就业参保', cite: ['J2'] },
    platform: { when: { work: 'platform' }, yes: '依托互联网平台就业', no: '不是平台就业', cite: ['J3'] },
    noContract: {
      when: { contract: 'none' },
      yes: '未与平台企业建立劳动关系',
      no: '与平台企业建立了劳动关系',
      cite: ['J3'],
    },
    agency: {
      when: { contract: 'agency' },
      yes: '和站点、劳务公司签了劳动合同',
      no: '没有和站点、劳务公司签劳动合同',
      cite: ['J3'],
    },
    shop: { when: { work: 'shop' }, yes: '是个体工商户', no: '不是个体工商户', cite: ['J4'] },
    noHelpers: { when: { helpers: 'none' }, yes: '无雇工', no: '雇了人，不是“无雇工”', cite: ['J4'] },
    employed: {
      when: { work: ['part-time', 'full-time'] },
      yes: '有用人单位',
      no: '没有用人单位',
      cite: ['J5'],
    },
    partTime: {
      when: { work: 'part-time' },
      yes: '是非全日制从业人员',
      no: '不是非全日制从业人员',
      cite: ['J5'],
    },
    employerPension: {
      when: { employerPays: ['pension', 'both'] },
      yes: '在用人单位参加了企业养老保险',
      no: '未在用人单位参加企业养老保险',
      cite: ['J5'],
    },
    employerMedical: {
      when: { employerPays: ['medical', 'both'] },
      yes: '在用人单位参加了职工医保',
      no: '未在用人单位参加职工医保',
      cite: ['J5explained'],
    },
  },
  rules: [
    { when: ['!insuredHere'], then: 'elsewhere' },
    { when: ['insuredHere', '!inForce'], then: 'not-in-force' },
    { when: ['insuredHere', 'inForce', 'joined'], then: 'joined' },
    { when: ['insuredHere', 'inForce', 'platform', 'noContract'], then: 'eligible' },
    { when: ['insuredHere', 'inForce', 'platform', 'agency'], then: 'agency' },
    { when: ['insuredHere', 'inForce', 'platform', '!noContract', '!agency'], then: 'contract' },
    { when: ['insuredHere', 'inForce', 'shop', 'noHelpers'], then: 'eligible' },
    { when: ['insuredHere', 'inForce', 'shop', '!noHelpers'], then: 'helpers' },
    {
      when: ['insuredHere', 'inForce', 'partTime', '!employerPension', '!employerMedical'],
      then: 'eligible',
    },
    {
      when: ['insuredHere', 'inForce', 'partTime', 'employerPension', '!employerMedical'],
      then: 'pension-only',
    },
    {
      when: ['insuredHere', 'inForce', 'partTime', '!employerPension', 'employerMedical'],
      then: 'medical-only',
    },
    {
      when: ['insuredHere', 'inForce', 'partTime', 'employerPension', 'employerMedical'],
      then: 'employer-insures',
    },
    {
      when: ['insuredHere', 'inForce', 'employed', '!partTime', 'employerMedical'],
      then: 'employer-insures',
    },
    { when: ['insuredHere', 'inForce', 'employed', '!partTime', '!employerMedical'], then: 'full-time' },
    { when: ['insuredHere', 'inForce', '!platform', '!shop', '!employed', '!joined'], then: 'other' },
  ],
  outcomes: {
    eligible: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '算灵活就业人员，可以自己申报参保',
      cite: ['J1', 'J7'],
      notes,
      steps,
      materials: papers,
      cautions: [silent],
      contacts,
      next,
    },
    joined: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '已经参保，不用再申报，按时缴费就行',
      cite: ['J7', 'J12'],
      notes,
      steps: [
        { text: '基本医保按月缴，大额补充按年缴，向税务部门缴，不要断。', cite: ['J7', 'J12', 'J15'] },
        { text: '要到别处住院、想办异地备案的，待遇正常以后，照职工医保的规定问医保部门。', cite: ['J19'] },
      ],
      cautions: [silent],
      contacts,
      next,
    },
    contract: {
      verdict: 'ask',
      certainty: 'inferred',
      headline: '先问：和平台建立了劳动关系，不在平台就业这一类里',
      cite: ['J3', 'J6'],
      notes: [
        { text: '办法写的是未与平台企业建立劳动关系的人。', cite: ['J3'] },
        { text: '算不算“其他灵活就业人员”，办法没有细写。', cite: ['J6'] },
      ],
      steps: [
        { text: '先问平台企业：有没有给你参加职工医保。', tip: true },
        { text: '没有的，问周口市医保部门该怎么参保。', cite: ['J7'] },
      ],
      contacts,
    },
    agency: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：和站点、劳务公司签劳动合同的，办法没有写',
      cite: ['J3', 'J6'],
      notes: [
        {
          text: '办法只说未与平台企业建立劳动关系的人；别的单位是你的用人单位怎么算，没有写。',
          cite: ['J3'],
        },
      ],
      steps: [
        { text: '先问签合同的单位：有没有给你参加职工医保。', tip: true },
        { text: '没有的，问周口市医保部门该怎么参保。', cite: ['J7'] },
      ],
      contacts,
    },
    helpers: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：办法只列了无雇工的个体工商户',
      cite: ['J4', 'J6'],
      notes: [{ text: '雇了人的算不算“其他灵活就业人员”，办法没有写。', cite: ['J6'] }],
      steps: [{ text: '问周口市医保部门：雇了人的个体户怎么参保。', cite: ['J7'] }],
      contacts,
    },
    'pension-only': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：单位只交养老、没交医保的，两处写法不同',
      cite: ['J5', 'J5explained'],
      notes: [
        { text: '办法写“未在用人单位参加企业养老保险的”，照它不算；办法为准。', cite: ['J5'] },
        { text: '解读写“未在用人单位参加职工医保的”，照它算。', cite: ['J5explained'] },
      ],
      steps: [{ text: '问周口市医保部门，再决定参不参。', cite: ['J7', 'J23'] }],
      contacts,
    },
    'medical-only': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：单位已经交了职工医保，还要不要自己参',
      cite: ['J5', 'J5explained'],
      notes: [{ text: '办法只看单位交没交养老，解读看的是单位交没交医保。', cite: ['J5', 'J5explained'] }],
      steps: [{ text: '先别重复缴，问周口市医保部门。', tip: true }],
      contacts,
    },
    'employer-insures': {
      verdict: 'no',
      certainty: 'inferred',
      headline: '不按灵活就业参：单位已经给交了职工医保',
      cite: ['J5', 'J5explained'],
      steps: [{ text: '继续在单位参保；离开单位以后再来问。', cite: ['J5'] }],
      contacts,
      next,
    },
    'full-time': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：办法列的是非全日制，全日制的没有写',
      cite: ['J5', 'J6'],
      steps: [
        { text: '先问单位：为什么没有给交职工医保。', tip: true },
        { text: '再问周口市医保部门该怎么参保。', cite: ['J7'] },
      ],
      contacts,
    },
    other: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：“其他灵活就业人员”有哪些，办法没有细写',
      cite: ['J6'],
      notes: [{ text: '办法写的是国家和省里规定的其他灵活就业人员；自愿参加。', cite: ['J2', 'J6'] }],
      steps: [{ text: '问周口市医保部门：你这种情况算不算，怎么申报。', cite: ['J7'] }],
      cautions: [silent],
      contacts,
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
