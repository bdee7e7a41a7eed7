/**
 * ⑪ 灵活就业医保: who may join, how and when to pay, how much, and topping up. Source: 12345 column, 1.赵女士,
 * 2.朱女士, 3.赵女士 (I1–I13), and the service list (I5, I6). The amounts are of July 2022 to June 2023.
 */
import { monthWords } from '../../words'
import { defineGuide } from '../define'
import { figures, flexibleBaseMonth, flexibleBaseYear, flexiblePayDates } from '../figures'
import { shared } from '../shared'
import { sources } from '../sources'

const { flexibleAgeMen, flexibleAgeWomen, flexibleRate, flexibleReturnRate } = figures
const { flexibleMonthly2022, flexibleMonthlyReturn2022 } = figures
const words = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`
const ages = `男${words(flexibleAgeMen)}、女${words(flexibleAgeWomen)}`
const payDays = `每月${flexiblePayDates.from}日到${flexiblePayDates.to}日`
const rate = words(flexibleRate)
const returnRate = words(flexibleReturnRate)
const monthly = words(flexibleMonthly2022)
const monthlyReturn = words(flexibleMonthlyReturn2022)
const period = `约${monthWords(flexibleBaseYear.from)}到${monthWords(flexibleBaseYear.to)}`
const amountsHold = flexibleMonthly2022.holds
const published = `${monthWords(sources.qa2023March.published)}刊出时`

const askAgency = [{ id: 'agency' }, { id: 'hotline12345' }] as const
const joinChannels = [{ id: 'flexibleWindow' }, { id: 'flexibleVillage' }] as const
const joinPapers = [
  { text: '身份证', cite: ['I4', 'I5'] },
  { when: ['!outsider'], text: '户口簿', cite: ['I4', 'I5'] },
  { when: ['outsider'], text: '居住证（户口簿也带上）', cite: ['I4', 'I5'] },
  { text: '医保卡，有就带', cite: ['I5'] },
] as const
const callPapers = {
  text: '问清再去，带身份证、户口簿（外地户口带居住证）、医保卡',
  cite: ['I4', 'I5'],
} as const
const silent = {
  text: '交了从哪天起能报销、断缴怎么算，文件没有写，参保时问清。',
  cite: ['I1', 'I7'],
} as const
const register = {
  text: '到居住地医保经办机构办参保登记；乡镇、村（社区）可以帮着在网上办。',
  cite: ['I4', 'I6'],
} as const
const pay = { text: `登记后，${payDays}在“河北税务”微信公众号缴费。`, cite: ['I7'] } as const
const topUp = {
  text: '到医保经办机构申请补缴；核定推送以后，在“河北税务”微信小程序缴。',
  cite: ['I13'],
} as const
const topUpSilent = {
  text: '能往前补多久、中间看病怎么算，文件没有写，申请时问清。',
  cite: ['I13'],
} as const
const bank = {
  text: '原来和农业银行签过扣费协议的，可以照旧从账户扣；没签过的能不能新签，文件没有写。',
  cite: ['I8'],
} as const
const misprint = {
  text: '原文印的是“未在用人单位参加职工保险的全日制从业人员”，“全日制”疑为“非全日制”。',
  cite: ['I1'],
} as const

export const flexibleInsurance = defineGuide({
  id: 'flexible-insurance',
  title: '灵活就业医保：参保、缴费、补缴',
  topic: '灵活就业',
  asks: '灵活就业医保我能不能参，怎么缴、缴多少，断了怎么补？',
  keywords: [
    '还能新参吗',
    '刚满60岁',
    '台湾人',
    '香港人',
    '做直播',
    '没有单位',
    '失业',
    '下岗',
    '自己交医保',
    '断缴',
    '欠费',
    '等待期',
    '交了多久能报',
  ],
  questions: {
    want: {
      kind: 'choice',
      ask: '灵活就业医保，想问哪件事？',
      find: '还没参保的，先选“能不能参”。',
      can: 'no',
      options: {
        join: { label: '我能不能参' },
        pay: { label: '这个月怎么缴' },
        cost: { label: '缴多少钱、返多少钱' },
        'top-up': { label: '没按时缴，怎么补缴' },
        balance: { label: '查个人账户余额' },
        employed: { label: '进单位上班了，还要不要自己缴' },
      },
    },
    insuredIn: { ...shared.insuredIn, given: 'asksAsInsured' },
    hukou: {
      kind: 'choice',
      ask: '户口在哪里？',
      find: '看户口簿首页的住址。',
      can: 'no',
      given: 'joins',
      options: {
        qinhuangdao: { label: '秦皇岛户口' },
        elsewhere: { label: '外地户口' },
        'hong-kong-macao-taiwan': { label: '港澳台居民' },
      },
    },
    permit: {
      kind: 'choice',
      ask: '办了秦皇岛的居住证吗？',
      find: '看居住证上的住址；没办过的，问住处的派出所或社区。',
      can: 'act',
      given: 'needsPermit',
      options: { yes: { label: '办了' }, no: { label: '没有办' } },
    },
    work: {
      kind: 'choice',
      ask: '现在做什么工作？',
      find: '不知道算哪一种，就选最像的，或打电话问。',
      can: 'no',
      given: 'needsWork',
      options: {
        shop: { label: '自己开店，没有雇人' },
        'shop-with-helpers': { label: '自己开店，雇了人' },
        'part-time': { label: '给单位打零工、半天工，单位没给上保险', hint: '非全日制' },
        'full-time': { label: '给单位全天上班，单位没给上保险', hint: '全日制' },
        'insured-by-employer': { label: '单位给上了职工医保' },
        other: { label: '没有单位，别的灵活就业' },
      },
    },
    sex: {
      kind: 'choice',
      ask: '是男是女？',
      help: '文件里男女的年龄线不一样。',
      find: '看身份证。',
      can: 'no',
      given: 'ageMatters',
      options: { male: { label: '男' }, female: { label: '女' } },
    },
    birthday: { ...shared.birthday, given: 'ageMatters' },
  },
  derived: {
    dateOfMonth: { ofToday: 'date' },
    age: { years: 'birthday', missingDay: 'next-day' },
    /** 29 February, read the early way: doubt begins on 28 February of a common year. */
    ageAtEarliest: { years: 'birthday', missingDay: 'last-day' },
  },
  criteria: {
    joins: { when: { want: 'join' }, yes: '想参加灵活就业医保', no: '不是问能不能参', cite: ['I1'] },
    asksAsInsured: {
      when: { want: ['pay', 'cost', 'top-up', 'balance'] },
      yes: '已经参保，问缴费和账户',
      no: '不是问缴费和账户',
      cite: ['I7'],
    },
    insuredHere: {
      when: { insuredIn: 'qinhuangdao' },
      yes: '在秦皇岛参保',
      no: '不在秦皇岛参保',
      cite: ['I7'],
    },
    pays: { when: { want: 'pay' }, yes: '问这个月怎么缴', no: '不是问这个月怎么缴', cite: ['I7'] },
    asksCost: { when: { want: 'cost' }, yes: '问缴多少、返多少', no: '不是问缴多少', cite: ['I9'] },
    topsUp: { when: { want: 'top-up' }, yes: '没按时缴，要补缴', no: '不是补缴', cite: ['I13'] },
    asksBalance: {
      when: { want: 'balance' },
      yes: '查个人账户余额',
      no: '不是查个人账户余额',
      cite: ['I12'],
    },
    employed: {
      when: { want: 'employed' },
      yes: '进单位上班了',
      no: '不是问进单位以后',
      cite: ['I2'],
    },
    insuredByEmployer: {
      when: { work: 'insured-by-employer' },
      yes: '单位给上了职工医保',
      no: '没有单位给上职工医保',
      cite: ['I1', 'I2'],
    },
    outsider: { when: { hukou: 'elsewhere' }, yes: '是外地户口', no: '不是外地户口', cite: ['I4'] },
    compatriot: {
      when: { hukou: 'hong-kong-macao-taiwan' },
      yes: '是港澳台居民',
      no: '不是港澳台居民',
      cite: ['I3'],
    },
    needsPermit: {
      when: { want: 'join', hukou: ['elsewhere', 'hong-kong-macao-taiwan'] },
      yes: '没有秦皇岛户口，要看居住证',
      no: '不看居住证',
      cite: ['I3', 'I4'],
    },
    hasPermit: {
      when: { permit: 'yes' },
      yes: '办了秦皇岛的居住证',
      no: '没有办秦皇岛的居住证',
      cite: ['I3', 'I4'],
    },
    needsWork: {
      when: [
        { want: 'join', hukou: 'qinhuangdao' },
        { want: 'join', hukou: 'elsewhere', permit: 'yes' },
      ],
      yes: '有秦皇岛户口或居住证',
      no: '没有秦皇岛户口或居住证',
      cite: ['I4'],
    },
    shop: { when: { work: 'shop' }, yes: '是无雇工的工商户', no: '不是无雇工的工商户', cite: ['I1'] },
    hires: {
      when: { work: 'shop-with-helpers' },
      yes: '开店雇了人，文件只列了无雇工的',
      no: '没有开店雇人',
      cite: ['I1'],
    },
    partTime: { when: { work: 'part-time' }, yes: '打零工，非全日制', no: '不是非全日制', cite: ['I1'] },
    fullTime: {
      when: { work: 'full-time' },
      yes: '全日制上班，单位没给参保',
      no: '不是单位没给参保的全日制',
      cite: ['I1'],
    },
    other: { when: { work: 'other' }, yes: '没有用人单位', no: '有用人单位或自己开店', cite: ['I2'] },
    ageMatters: {
      when: [
        { want: 'join', hukou: 'qinhuangdao', work: ['shop', 'other'] },
        { want: 'join', hukou: 'elsewhere', permit: 'yes', work: ['shop', 'other'] },
      ],
      yes: '要看年龄',
      no: '不看年龄',
      cite: ['I2'],
    },
    underAge: {
      when: [
        { sex: 'male', ageAtEarliest: { to: flexibleAgeMen.value - 1 } },
        { sex: 'female', ageAtEarliest: { to: flexibleAgeWomen.value - 1 } },
      ],
      yes: `在${ages}以下`,
      no: `已到或过了${ages}`,
      cite: ['I2'],
    },
    overAge: {
      when: [
        { sex: 'male', age: { from: flexibleAgeMen.value + 1 } },
        { sex: 'female', age: { from: flexibleAgeWomen.value + 1 } },
      ],
      yes: `过了${ages}`,
      no: `没有过${ages}`,
      cite: ['I2'],
    },
    payWindow: {
      when: { dateOfMonth: flexiblePayDates },
      yes: `今天在缴费的日子里（${payDays}）`,
      no: `今天过了缴费的日子（${payDays}）`,
      cite: ['I7'],
    },
    amountsHold: {
      when: { today: amountsHold },
      yes: '文件里的金额还在用',
      no: `文件里的金额是${period}的，现在不在用`,
      cite: ['I10'],
    },
  },
  rules: [
    { when: ['employed'], then: 'by-employer' },
    { when: ['joins', 'compatriot', 'hasPermit'], then: 'joins-as-compatriot' },
    { when: ['joins', 'compatriot', '!hasPermit'], then: 'permit-first' },
    { when: ['joins', 'outsider', '!hasPermit'], then: 'no-permit' },
    { when: ['joins', 'insuredByEmployer'], then: 'by-employer' },
    { when: ['joins', 'hires'], then: 'hires' },
    { when: ['joins', 'fullTime'], then: 'full-time' },
    { when: ['joins', 'partTime'], then: 'part-time' },
    { when: ['joins', 'other', 'overAge'], then: 'too-old' },
    { when: ['joins', 'other', '!underAge', '!overAge'], then: 'age-limit' },
    { when: ['joins', 'shop', '!underAge'], then: 'shop-age' },
    { when: ['joins', 'shop', 'underAge'], then: 'joins' },
    { when: ['joins', 'other', 'underAge'], then: 'joins' },
    { when: ['asksAsInsured', '!insuredHere'], then: 'elsewhere' },
    { when: ['insuredHere', 'pays', 'payWindow'], then: 'pay-now' },
    { when: ['insuredHere', 'pays', '!payWindow'], then: 'pay-late' },
    { when: ['insuredHere', 'asksCost', 'amountsHold'], then: 'cost' },
    { when: ['insuredHere', 'asksCost', '!amountsHold'], then: 'cost-unknown' },
    { when: ['insuredHere', 'topsUp'], then: 'top-up' },
    { when: ['insuredHere', 'asksBalance'], then: 'balance' },
  ],
  outcomes: {
    joins: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以参加灵活就业医保',
      cite: ['I1', 'I2', 'I4'],
      steps: [register, pay],
      materials: joinPapers,
      timeLimit: { text: '网上登记即时办结', cite: ['I6'] },
      cautions: [silent],
      channels: [...joinChannels, { id: 'flexiblePayAccount' }],
      contacts: askAgency,
    },
    'joins-as-compatriot': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '办了居住证的港澳台居民，可以参加',
      cite: ['I3'],
      steps: [register, pay],
      materials: [
        { text: '居住证', cite: ['I3', 'I4'] },
        { text: '本人的有效身份证件', cite: ['I5'] },
        { text: '医保卡，有就带', cite: ['I5'] },
      ],
      cautions: [silent],
      channels: [...joinChannels, { id: 'flexiblePayAccount' }],
      contacts: askAgency,
    },
    'permit-first': {
      verdict: 'no',
      certainty: 'clear',
      headline: '先办居住证：港澳台居民办了居住证才能参加',
      cite: ['I3'],
      steps: [{ text: '办好秦皇岛的居住证，再到居住地医保经办机构登记。', cite: ['I3', 'I4'] }],
      contacts: askAgency,
    },
    'no-permit': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：外地户口没有居住证的，文件没有写',
      cite: ['I4'],
      steps: [
        { text: '打电话问医保经办机构：没有居住证能不能参，要不要先办。', cite: ['I4'] },
        { text: '有单位的，先问单位给不给参加职工医保。', tip: true },
      ],
      materials: [{ text: '文件写的材料：身份证，外地户籍带居住证', cite: ['I4'] }],
      contacts: askAgency,
    },
    hires: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：文件只列了无雇工的工商户',
      cite: ['I1'],
      steps: [{ text: '带证件问居住地医保经办机构：雇了人的怎么参保。', cite: ['I1', 'I4'] }],
      materials: [callPapers],
      contacts: askAgency,
    },
    'part-time': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '多半可以，先问：这一类人文件写得不清楚',
      cite: ['I1', 'I2'],
      notes: [misprint, { text: '“其他灵活就业人员”后面，又括注了“无用人单位人员”。', cite: ['I2'] }],
      steps: [{ text: '带证件问居住地医保经办机构：单位没给上保险的零工怎么参保。', cite: ['I1', 'I4'] }],
      materials: [callPapers],
      channels: joinChannels,
      contacts: askAgency,
    },
    'full-time': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问，别急着自己按灵活就业参',
      cite: ['I1'],
      notes: [misprint],
      steps: [
        { text: '先问单位：为什么没有给参加职工医保。', tip: true },
        { text: '再打电话问医保经办机构该怎么参保。', cite: ['I1', 'I4'] },
      ],
      contacts: askAgency,
    },
    'shop-age': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问：“${ages}以下”管不管无雇工的工商户，文件没有写清`,
      cite: ['I1', 'I2'],
      steps: [
        { text: '带身份证问居住地医保经办机构：这个年龄还能不能参、能不能接着缴。', cite: ['I2', 'I4'] },
      ],
      materials: [callPapers],
      contacts: askAgency,
    },
    'age-limit': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问：文件写“${ages}以下”，正好这个年龄算不算没有写清`,
      cite: ['I2'],
      steps: [
        { text: '带身份证问居住地医保经办机构：这个年龄还能不能参、能不能接着缴。', cite: ['I2', 'I4'] },
      ],
      materials: [callPapers],
      contacts: askAgency,
    },
    'too-old': {
      verdict: 'no',
      certainty: 'inferred',
      headline: `超出年龄：文件写的是${ages}以下`,
      cite: ['I2'],
      steps: [
        { text: '已经在缴的能不能接着缴，文件没有写，打电话问经办机构。', cite: ['I2'] },
        { text: '没有别的医保，可以问社区（村）怎么参加居民医保。', cite: ['F15'] },
      ],
      contacts: askAgency,
    },
    'by-employer': {
      verdict: 'not-needed',
      certainty: 'inferred',
      headline: '不用自己按灵活就业缴，由单位参加职工医保',
      cite: ['I1', 'I2'],
      steps: [
        { text: '先问单位：职工医保参上了没有，从哪个月起。', tip: true },
        { text: '参上以后，问医保经办机构怎么停掉灵活就业医保；中间别断。', cite: ['I4'] },
      ],
      contacts: askAgency,
    },
    'pay-now': {
      verdict: 'yes',
      certainty: 'clear',
      headline: `在缴费的日子里，可以缴：${payDays}`,
      cite: ['I7'],
      notes: [bank],
      steps: [
        { text: '在“河北税务”微信公众号缴费。', cite: ['I7'] },
        {
          text: `${flexiblePayDates.to}日当天还可以缴；碰上周末放假顺不顺延，文件没有写，早点缴。`,
          cite: ['I7'],
        },
      ],
      channels: [{ id: 'flexiblePayAccount' }],
      contacts: askAgency,
    },
    'pay-late': {
      verdict: 'no',
      certainty: 'clear',
      headline: `这个月的缴费日子过了：${payDays}`,
      cite: ['I7', 'I13'],
      notes: [bank],
      steps: [
        { text: `这个月没缴上的：${topUp.text}`, cite: ['I13'] },
        { text: '下个月的，下月1日起在“河北税务”微信公众号缴。', cite: ['I7'] },
      ],
      cautions: [topUpSilent],
      channels: [{ id: 'flexibleWindow' }, { id: 'flexibleTopUp' }, { id: 'flexiblePayAccount' }],
      contacts: askAgency,
    },
    cost: {
      verdict: 'yes',
      certainty: 'clear',
      headline: `${published}，月缴费${monthly}`,
      cite: ['I9', 'I10'],
      notes: [
        { text: `算法：上年度全市城镇单位就业人员平均工资作基数，缴${rate}。`, cite: ['I9'] },
        { text: `返还个人账户：基数的${returnRate}，当时是${monthlyReturn}。`, cite: ['I11'] },
      ],
      steps: [
        {
          text: `基数每年${flexibleBaseMonth}月调整，用到次年${Number(flexibleBaseYear.to.slice(5))}月；缴的时候以“河北税务”显示的为准。`,
          cite: ['I10', 'I7'],
        },
      ],
      channels: [{ id: 'flexiblePayAccount' }],
      contacts: askAgency,
    },
    'cost-unknown': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先问现在的数：每年${flexibleBaseMonth}月调整基数，文件里的金额已经过期`,
      cite: ['I9', 'I10'],
      notes: [
        {
          text: `${published}：月缴费${monthly}，返还个人账户${monthlyReturn}；管的是${period}，现在不能照用。`,
          cite: ['I10', 'I11'],
        },
        {
          text: `当时的算法：上年度全市城镇单位就业人员平均工资作基数，缴${rate}，返${returnRate}。`,
          cite: ['I9', 'I11'],
        },
      ],
      steps: [{ text: '问医保经办机构，或看“河北税务”微信公众号显示的金额。', cite: ['I7', 'I10'] }],
      channels: [{ id: 'flexiblePayAccount' }],
      contacts: askAgency,
    },
    'top-up': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以申请补缴，先到医保经办机构',
      cite: ['I13'],
      steps: [topUp],
      materials: [{ text: '带身份证，文件没有写要什么材料', tip: true }],
      cautions: [topUpSilent],
      channels: [{ id: 'flexibleWindow' }, { id: 'flexibleTopUp' }],
      contacts: askAgency,
    },
    balance: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '窗口和手机都可以查',
      cite: ['I12'],
      steps: [
        { text: '手机：用“国家医保服务平台”查余额和消费明细。', cite: ['I12'] },
        { text: '窗口：到医保经办机构查；有自助查询机的也可以查。', cite: ['I12', 'I5'] },
      ],
      materials: [{ text: '去窗口带身份证或社保卡', tip: true }],
      channels: [{ id: 'flexibleBalanceApp' }, { id: 'flexibleWindow' }],
      contacts: askAgency,
    },
    elsewhere: {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问参保地：这里只有秦皇岛的规定',
      cite: ['I7'],
      steps: [{ text: '问自己参保地的医保经办机构，不要照用秦皇岛的金额和日子。', cite: ['I7'] }],
      contacts: [{ id: 'ownAgency' }],
    },
  },
  days: ['2022-06-30', amountsHold.from, amountsHold.to, '2023-07-01'],
})
