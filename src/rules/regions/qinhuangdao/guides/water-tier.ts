/** ⑬ 人口多增加阶梯水量. Source: 12345 column, 8.陈女士 (L5–L7), for users of the city's water company. */
import { contacts } from '../contacts'
import { defineGuide } from '../define'
import { figures } from '../figures'
import { shared } from '../shared'

const { moreWaterPersons, moreWaterPerPerson } = figures
const persons = `${moreWaterPersons.value}${moreWaterPersons.unit}`
const extra = `${moreWaterPerPerson.value}${moreWaterPerPerson.unit}`

const helpline = contacts.waterHotline.phone
const askWater = [{ id: 'waterHotline' }, { id: 'hotline12345' }] as const
const papers = [
  { text: '房本', cite: ['L6'] },
  { text: '户口簿', cite: ['L6'] },
  { text: '身份证：户口簿上每个人的都带上', cite: ['L6'] },
] as const
const perPerson = {
  text: `每增加一人，每年各档阶梯水量基数增加${extra}；从第几口人算起，文件没有写清，由收费科室算。`,
  cite: ['L7'],
} as const

export const waterTier = defineGuide({
  id: 'water-tier',
  title: '人口多，增加阶梯水量',
  topic: '用水',
  asks: '家里人口多，能不能多给些低价水量？',
  keywords: ['家里人多', '水不够用', '三口人', '四口人', '五口人', '六口人', '户口本几个人'],
  questions: {
    waterSupplier: shared.waterSupplier,
    persons: { ...shared.persons, given: 'cityWater' },
    owner: {
      kind: 'choice',
      ask: '房主能去办吗？',
      help: '房主就是房本上的人。',
      find: '看房本上写的名字。',
      can: 'act',
      given: 'enoughPersons',
      options: {
        yes: { label: '能，房主是我或家里人' },
        no: { label: '不能', hint: '租房住，或者房主来不了' },
      },
    },
  },
  derived: {},
  criteria: {
    cityWater: {
      when: { waterSupplier: 'city' },
      yes: '是市自来水公司的用户',
      no: '不是市自来水公司的用户',
      cite: ['L5'],
    },
    enoughPersons: {
      when: { persons: { from: moreWaterPersons.value } },
      yes: `户内人口${persons}及以上`,
      no: `户内人口不到${persons}`,
      cite: ['L5'],
    },
    ownerApplies: { when: { owner: 'yes' }, yes: '由房主申请', no: '房主不去申请', cite: ['L6'] },
  },
  rules: [
    { when: ['!cityWater'], then: 'other-supplier' },
    { when: ['cityWater', '!enoughPersons'], then: 'too-few' },
    { when: ['cityWater', 'enoughPersons', '!ownerApplies'], then: 'owner-must-apply' },
    { when: ['cityWater', 'enoughPersons', 'ownerApplies'], then: 'apply' },
  ],
  outcomes: {
    apply: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以申请增加阶梯水量，由房主去办',
      cite: ['L5', 'L6'],
      notes: [perPerson],
      steps: [
        { text: `打${helpline}问到哪个科室去。`, cite: ['M7'] },
        { text: '房主带材料到辖区分公司相对水表收费科室办理。', cite: ['L6'] },
      ],
      materials: papers,
      channels: [{ id: 'waterWindow' }],
      contacts: askWater,
      next: ['low-income-water'],
    },
    'too-few': {
      verdict: 'no',
      certainty: 'clear',
      headline: `要户内人口${persons}及以上才能申请`,
      cite: ['L5'],
      notes: [
        { text: `住在一起、户口不在这本上的算不算，文件没有写，可以打${helpline}问。`, cite: ['L5', 'L6'] },
      ],
      steps: [{ text: '户口簿上添了人再来申请。', cite: ['L5'] }],
      contacts: askWater,
      next: ['low-income-water'],
    },
    'owner-must-apply': {
      verdict: 'no',
      certainty: 'clear',
      headline: '要由房主持房本去申请，租房的人自己办不了',
      cite: ['L6'],
      notes: [perPerson],
      steps: [
        { text: '请房主带材料到辖区分公司相对水表收费科室办理。', cite: ['L6'] },
        {
          text: `房主来不了、能不能请家里人代办，没有房本，房主和租客的户口不在一本上，文件都没有写，打${helpline}问。`,
          cite: ['L6', 'M7'],
        },
      ],
      materials: papers,
      channels: [{ id: 'waterWindow' }],
      contacts: askWater,
    },
    'other-supplier': {
      verdict: 'ask',
      certainty: 'unclear',
      elsewhere: true,
      headline: '先问供水的单位：这里只有市自来水公司的规定',
      cite: ['L5'],
      steps: [{ text: '照水费单上的单位问：人口多能不能增加水量。', tip: true }],
      contacts: [{ id: 'hotline12345' }],
    },
  },
})
