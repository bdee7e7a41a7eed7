/** ⑨ 敬老卡: who gets the free bus card, what to bring, and when. Source: 8901890 column, 1.王女士 (G1–G9). */
import { defineGuide } from '../define'
import { figures } from '../figures'
import { shared } from '../shared'

const { seniorAge, seniorRidesPerMonth, seniorPhotoSize } = figures
const age = `${seniorAge.value}${seniorAge.unit}`
const rides = `${seniorRidesPerMonth.value}${seniorRidesPerMonth.unit}`
const fiveDistricts = '海港区、山海关区、北戴河区、经济技术开发区、抚宁区'

const askPlace = {
  text: '在哪里办、哪天上班，文件没有写，出门前先打电话问清。',
  cite: ['G10'],
} as const

export const seniorBusCard = defineGuide({
  id: 'senior-bus-card',
  title: '敬老卡（老年人免费乘公交）',
  topic: '公交乘车',
  main: true,
  keywords: ['老年证', '优待证', '老人坐车', '公交卡', '六十五岁', '轮椅', '剩的次数', '留到下月'],
  asks: '老人能不能办敬老卡，带什么去办？',
  questions: {
    hukouDistrict: { ...shared.hukouDistrict, ask: '老人的户口在哪个区县？' },
    permit: {
      kind: 'choice',
      ask: '老人有没有居住证？',
      find: '看居住证上写的住址在哪个区。',
      can: 'act',
      given: '!hukouListed',
      options: {
        listed: { label: '有，住址在这五个区', hint: fiveDistricts },
        'new-area': { label: '有，住址在北戴河新区' },
        other: { label: '有，住址在别处' },
        none: { label: '没有居住证' },
      },
    },
    ridesAlone: {
      kind: 'choice',
      ask: '老人能自己乘公交车吗？',
      help: '自己上下车，不用别人扶着、陪着。',
      find: '请家里人一起商量；由谁来判断，文件没有写。',
      can: 'no',
      options: { yes: { label: '能' }, no: { label: '不能，要人陪' } },
    },
    card: {
      kind: 'choice',
      ask: '以前办过敬老卡吗？',
      find: '找一找家里的公交卡。一个身份证号只能办一张。',
      can: 'no',
      options: {
        none: { label: '没办过' },
        held: { label: '办过，卡还在' },
        lost: { label: '办过，卡丢了或坏了' },
      },
    },
    birthday: shared.birthday,
  },
  derived: {
    age: { years: 'birthday', missingDay: 'next-day' },
    /** 29 February, read the early way: in a common year the age is reached on 28 February. */
    ageAtEarliest: { years: 'birthday', missingDay: 'last-day' },
    ageInMonths: { months: 'birthday', missingDay: 'next-day' },
  },
  criteria: {
    hukouListed: {
      when: { hukouDistrict: ['haigang', 'shanhaiguan', 'beidaihe', 'kaifaqu', 'funing'] },
      yes: '户口在办卡的五个区里',
      no: '户口不在办卡的五个区里',
      cite: ['G1'],
    },
    permitListed: {
      when: { permit: 'listed' },
      yes: '有办卡五个区的居住证',
      no: '没有办卡五个区的居住证',
      cite: ['G1'],
    },
    newArea: {
      when: [{ hukouDistrict: 'beidaihe-new-area' }, { permit: 'new-area' }],
      yes: '户口或居住证在北戴河新区，文件没有写到它',
      no: '户口和居住证都不在北戴河新区',
      cite: ['G1'],
    },
    ridesAlone: { when: { ridesAlone: 'yes' }, yes: '能独立乘公交车', no: '不能独立乘公交车', cite: ['G2'] },
    hasCard: { when: { card: 'held' }, yes: '已经有一张敬老卡', no: '手里没有敬老卡', cite: ['G7'] },
    lostCard: { when: { card: 'lost' }, yes: '办过的敬老卡丢了或坏了', no: '没有丢过敬老卡', cite: ['G6'] },
    oldEnough: {
      when: { age: { from: seniorAge.value } },
      yes: `已满${age}`,
      no: `未满${age}`,
      cite: ['G2'],
    },
    leapEve: {
      when: { ageAtEarliest: { from: seniorAge.value }, age: { to: seniorAge.value - 1 } },
      yes: `2月29日出生，今年没有这一天，今天算不算满${age}文件没有写`,
      no: '不是2月29日生日的前一天',
      cite: ['G2'],
    },
    justTurned: {
      when: { ageInMonths: { from: seniorAge.value * 12, to: seniorAge.value * 12 } },
      yes: `刚满${age}`,
      no: `不是刚满${age}`,
      cite: ['G2'],
    },
  },
  rules: [
    { when: ['!hukouListed', '!permitListed', '!newArea'], then: 'outside-districts' },
    { when: ['!ridesAlone'], then: 'cannot-ride-alone' },
    { when: ['hasCard'], then: 'one-card-each' },
    { when: ['lostCard'], then: 'lost-card' },
    { when: ['leapEve'], then: 'leap-eve' },
    { when: ['!oldEnough'], then: 'too-young' },
    { when: ['hukouListed', 'ridesAlone', 'oldEnough'], then: 'yes-by-hukou' },
    { when: ['permitListed', 'ridesAlone', 'oldEnough'], then: 'yes-by-permit' },
    { when: ['newArea'], then: 'new-area' },
  ],
  outcomes: {
    'yes-by-hukou': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办敬老卡，要老人本人去办',
      cite: ['G1', 'G2'],
      steps: [{ ...askPlace }, { text: '老人本人带齐材料去办卡。', cite: ['G3'] }],
      materials: [
        { text: '身份证原件', cite: ['G3'] },
        { text: '户口簿原件', cite: ['G3'] },
        { text: `近期${seniorPhotoSize.value}${seniorPhotoSize.unit}彩色照片1张`, cite: ['G5'] },
      ],
      notes: [
        { text: '第一次办，不收工本费。', cite: ['G6'] },
        {
          text: `每月免费乘车${rides}，当月没用完的跨月作废；用完后当月不再免费，下月重新计。`,
          cite: ['G8'],
        },
        { text: '装有IC卡收费机的公交线路车辆都可以坐。', cite: ['G9'] },
      ],
      cautions: [
        { when: ['justTurned'], text: '刚过生日：如果生日当天不受理，第二天再去。', tip: true },
        { text: '每人只能办一张。补办怎么收费、要不要年审，文件没有写。', cite: ['G7', 'G10'] },
      ],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
      next: ['disability-bus'],
    },
    'yes-by-permit': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: '凭居住证可以办敬老卡，要老人本人去办',
      cite: ['G1', 'G2'],
      steps: [{ ...askPlace }, { text: '老人本人带齐材料去办卡。', cite: ['G3', 'G4'] }],
      materials: [
        { text: '居住证原件', cite: ['G4'] },
        { text: '身份证原件', cite: ['G4'] },
        { text: `近期${seniorPhotoSize.value}${seniorPhotoSize.unit}彩色照片1张`, cite: ['G5'] },
        { text: '户口簿也带上，以防要看', tip: true },
        { text: '居住证过了有效期的，去之前先打电话问', tip: true },
      ],
      notes: [
        { text: '第一次办，不收工本费。', cite: ['G6'] },
        {
          text: `每月免费乘车${rides}，当月没用完的跨月作废；用完后当月不再免费，下月重新计。`,
          cite: ['G8'],
        },
        { text: '装有IC卡收费机的公交线路车辆都可以坐。', cite: ['G9'] },
      ],
      cautions: [
        { when: ['justTurned'], text: '刚过生日：如果生日当天不受理，第二天再去。', tip: true },
        { text: '每人只能办一张。补办怎么收费、要不要年审，文件没有写。', cite: ['G7', 'G10'] },
      ],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
    },
    'new-area': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：文件只写了北戴河区，没有写北戴河新区',
      cite: ['G1'],
      steps: [
        { text: '看户口簿或居住证上写的是北戴河区，还是北戴河新区。', cite: ['G1'] },
        { text: '打电话问北戴河新区的老人能不能办、在哪里办。', cite: ['G10'] },
      ],
      materials: [
        { text: '问清后再去，带身份证、户口簿（或居住证）原件', cite: ['G3', 'G4'] },
        { text: `近期${seniorPhotoSize.value}${seniorPhotoSize.unit}彩色照片1张`, cite: ['G5'] },
      ],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
    },
    'outside-districts': {
      verdict: 'no',
      certainty: 'clear',
      headline: `不在办卡范围：只限${fiveDistricts}的户籍或居住证`,
      cite: ['G1'],
      steps: [{ text: '如果以后在这五个区办了居住证，可以再来问一次。', cite: ['G1'] }],
      notes: [{ text: '县里有没有自己的老年人乘车办法，这些文件没有写，可以打电话问。', cite: ['G10'] }],
      contacts: [{ id: 'hotline12345' }, { id: 'hotline8901890' }],
    },
    'cannot-ride-alone': {
      verdict: 'no',
      certainty: 'clear',
      headline: '敬老卡只给能独立乘坐公交车的老人',
      cite: ['G2'],
      steps: [{ text: '怎么算“能独立乘坐”、由谁判断，文件没有写，可以打电话问一句。', cite: ['G2', 'G10'] }],
      notes: [{ text: '有第三代残疾人证的，另有免费乘车办法，可以打电话问。', tip: true }],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
      next: ['disability-bus'],
    },
    'one-card-each': {
      verdict: 'no',
      certainty: 'clear',
      headline: '每人只能办一张，不能再办备用卡',
      cite: ['G7'],
      steps: [{ text: '继续用手里的卡。卡不能用了，打电话问怎么处理。', cite: ['G7', 'G10'] }],
      notes: [
        {
          text: `每月免费乘车${rides}，当月没用完的跨月作废；用完后当月不再免费，下月重新计。`,
          cite: ['G8'],
        },
      ],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
    },
    'lost-card': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：补办的地点和收费，文件没有写',
      cite: ['G6', 'G10'],
      steps: [{ text: '打电话问补办去哪里、带什么、收不收钱。', cite: ['G10'] }],
      notes: [{ text: '文件只写了第一次办免收工本费。', cite: ['G6'] }],
      materials: [{ text: '去的时候带上身份证和户口簿（或居住证）原件', tip: true }],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
    },
    'leap-eve': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: `最晚3月1日满${age}，建议3月1日起去办`,
      cite: ['G2'],
      steps: [{ text: '今天想去，先打电话问受不受理。', cite: ['G10'] }],
      dates: [
        {
          kind: 'earliest',
          label: `最晚这天满${age}`,
          of: 'birthday',
          plus: { years: seniorAge.value },
          missingDay: 'next-day',
          cite: ['G2'],
        },
      ],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
    },
    'too-young': {
      verdict: 'no',
      certainty: 'clear',
      headline: `还没到年龄：要满${age}`,
      cite: ['G2'],
      steps: [{ text: `满${age}那天起，老人本人带材料去办。`, cite: ['G2', 'G3'] }],
      dates: [
        {
          kind: 'earliest',
          label: `满${age}，可以去办`,
          of: 'birthday',
          plus: { years: seniorAge.value },
          missingDay: 'next-day',
          cite: ['G2'],
        },
      ],
      materials: [
        { text: '身份证、户口簿（外地户口带居住证）原件', cite: ['G3', 'G4'] },
        { text: `近期${seniorPhotoSize.value}${seniorPhotoSize.unit}彩色照片1张`, cite: ['G5'] },
      ],
      contacts: [{ id: 'hotline8901890' }, { id: 'hotline12345' }],
    },
  },
})
