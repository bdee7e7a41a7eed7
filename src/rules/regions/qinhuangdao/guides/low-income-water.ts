/** ⑫ 低保水价. Source: 12345 column, 7.戚女士 (L1–L4), for users of the city's water company. */
import { contacts } from '../contacts'
import { defineGuide } from '../define'
import { figures, waterReviewMonths } from '../figures'
import { shared } from '../shared'

const { lowIncomeWaterPrice } = figures
const price = `${lowIncomeWaterPrice.value}${lowIncomeWaterPrice.unit}`

const helpline = contacts.waterHotline.phone
const askWater = [{ id: 'waterHotline' }, { id: 'hotline12345' }] as const
const papers = [
  { text: '年审过的低保证', cite: ['L4'] },
  { text: '本人身份证', cite: ['L4'] },
  { text: '和低保地址相符的房产证或廉租房证', cite: ['L4'] },
  { unasked: '家里是磁卡水表', text: '水卡', cite: ['L4'] },
] as const
const reviewMonths = waterReviewMonths.map((month) => `${month}月`)
const reviews = { text: `公司每年${reviewMonths.join('和')}审核两次低保户水价。`, cite: ['L3'] } as const

export const lowIncomeWater = defineGuide({
  id: 'low-income-water',
  title: '低保户水价',
  topic: '用水',
  asks: '低保户水费有什么优惠，怎么申请？',
  keywords: ['优惠水价', '污水处理费', '特困', '五保户', '低保水价审核'],
  questions: {
    waterSupplier: shared.waterSupplier,
    allowance: { ...shared.allowance, given: 'cityWater' },
    reviewed: {
      kind: 'choice',
      ask: '低保证年审过了吗？',
      find: '看低保证上年审的记录；不清楚的问社区。',
      can: 'act',
      given: 'urban',
      options: { yes: { label: '年审过了' }, no: { label: '还没有年审' } },
    },
    address: {
      kind: 'choice',
      ask: '房产证或廉租房证上的地址，和低保地址一样吗？',
      find: '把两个证拿出来对一对。',
      can: 'no',
      given: 'urban',
      options: {
        same: { label: '一样' },
        differs: { label: '不一样，或者没有这两种证', hint: '比如租房住' },
      },
    },
  },
  derived: {},
  criteria: {
    cityWater: {
      when: { waterSupplier: 'city' },
      yes: '是市自来水公司的用户',
      no: '不是市自来水公司的用户',
      cite: ['L1'],
    },
    urban: { when: { allowance: 'urban' }, yes: '是城市低保户', no: '不是城市低保户', cite: ['L1'] },
    noAllowance: {
      when: { allowance: 'none' },
      yes: '不是低保户',
      no: '是低保、低保边缘或特困',
      cite: ['L1'],
    },
    reviewed: { when: { reviewed: 'yes' }, yes: '低保证年审过', no: '低保证还没有年审', cite: ['L4'] },
    sameAddress: {
      when: { address: 'same' },
      yes: '房证和低保地址相符',
      no: '房证和低保地址不相符',
      cite: ['L4'],
    },
  },
  rules: [
    { when: ['!cityWater'], then: 'other-supplier' },
    { when: ['cityWater', 'noAllowance'], then: 'no-allowance' },
    { when: ['cityWater', '!urban', '!noAllowance'], then: 'not-named' },
    { when: ['cityWater', 'urban', '!sameAddress'], then: 'address-differs' },
    { when: ['cityWater', 'urban', '!reviewed', 'sameAddress'], then: 'review-first' },
    { when: ['cityWater', 'urban', 'reviewed', 'sameAddress'], then: 'apply' },
  ],
  outcomes: {
    apply: {
      verdict: 'yes',
      certainty: 'clear',
      headline: `可以申请：第一阶梯${price}，免收污水处理费`,
      cite: ['L1', 'L4'],
      notes: [
        {
          text: `${price}是基本水价，只管第一阶梯；第二、三阶梯和普通居民一样。`,
          cite: ['L1', 'L2'],
        },
      ],
      steps: [
        { text: `打${helpline}问到哪个科室、什么时候去。`, cite: ['M7'] },
        { text: '带材料到辖区分公司相对水表收费科室办理。', cite: ['L4'] },
      ],
      materials: papers,
      cautions: [
        reviews,
        {
          text: `不是${reviewMonths.join('、')}能不能申请，每档多少水量，文件没有写，打电话时一起问。`,
          cite: ['L3'],
        },
      ],
      channels: [{ id: 'waterWindow' }],
      contacts: askWater,
      next: ['water-tier'],
    },
    'review-first': {
      verdict: 'no',
      certainty: 'clear',
      headline: '先去年审低保证，年审过了再申请',
      cite: ['L4'],
      notes: [reviews],
      steps: [
        { text: '问社区怎么年审低保证，尽快审。', tip: true },
        { text: '审完带材料到辖区分公司相对水表收费科室办理。', cite: ['L4'] },
      ],
      materials: papers,
      channels: [{ id: 'waterWindow' }],
      contacts: askWater,
    },
    'address-differs': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `先打${helpline}问：文件要求房证和低保地址相符`,
      cite: ['L4'],
      steps: [{ text: `打${helpline}问：地址不相符、租房住的，怎么办。`, cite: ['L4', 'M7'] }],
      materials: papers,
      contacts: askWater,
    },
    'not-named': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：文件只写了城市低保户',
      cite: ['L1'],
      notes: [{ text: '农村低保、低保边缘家庭、特困人员，文件没有写到。', cite: ['L1'] }],
      steps: [{ text: `打${helpline}问：这种情况有没有优惠水价。`, cite: ['L1', 'M7'] }],
      contacts: askWater,
    },
    'no-allowance': {
      verdict: 'no',
      certainty: 'clear',
      headline: '优惠水价只给城市低保户',
      cite: ['L1'],
      steps: [{ text: '家里人多、水量不够的，看能不能增加阶梯水量。', cite: ['L5', 'L7'] }],
      contacts: askWater,
      next: ['water-tier'],
    },
    'other-supplier': {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问供水的单位：这里只有市自来水公司的规定',
      cite: ['L1'],
      steps: [{ text: '照水费单上的单位问：低保户有没有优惠水价。', tip: true }],
      contacts: [{ id: 'hotline12345' }],
    },
  },
})
