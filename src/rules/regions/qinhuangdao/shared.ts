/**
 * Facts of a person or a household. An answer given in one guide is offered in the next; 一次问全 asks them in this
 * order, each as long as it tells some guide more.
 */
import type { Question } from '../../engine/model'
import { districts, insurances } from './places'

export const shared = {
  /** 参保地. Not the hukou and not the home. */
  insuredIn: {
    kind: 'choice',
    ask: '医保是在哪里参加的？',
    help: '看参保地，不看户口，也不看现在住在哪里。两处都参了保的，选这次要办的那一处。',
    find: '微信小程序或手机应用里打开医保电子凭证，上面写着参保地；也可以问单位或社区。',
    can: 'no',
    options: {
      qinhuangdao: { label: '秦皇岛市' },
      hebei: { label: '河北省的其他市' },
      elsewhere: { label: '河北省以外' },
    },
  },
  /** 险种. */
  insurance: {
    kind: 'choice',
    ask: '参加的是哪种医保？',
    find: '单位交的或自己按灵活就业交的是职工医保；每年按人交一次的是居民医保。不确定就打电话问。',
    can: 'no',
    options: {
      employee: { label: insurances.employee, hint: '单位给交，或退休职工' },
      resident: { label: insurances.resident, hint: '每年自己交一次' },
      flexible: { label: insurances.flexible, hint: '没有单位，自己按月交' },
    },
  },
  /** 户口. `elsewhere`: outside the city. */
  hukouDistrict: {
    kind: 'choice',
    ask: '户口在哪个区县？',
    help: '看户口，不看现在住哪里。北戴河区和北戴河新区是两个地方。',
    find: '看户口簿首页的住址。',
    can: 'no',
    options: {
      haigang: { label: districts.haigang },
      shanhaiguan: { label: districts.shanhaiguan },
      beidaihe: { label: districts.beidaihe },
      kaifaqu: { label: districts.kaifaqu },
      funing: { label: districts.funing },
      'beidaihe-new-area': { label: districts['beidaihe-new-area'] },
      changli: { label: districts.changli },
      lulong: { label: districts.lulong },
      qinglong: { label: districts.qinglong },
      elsewhere: { label: '不是秦皇岛户口', hint: '有居住证也选这个' },
    },
  },
  birthday: {
    kind: 'date',
    ask: '出生日期是哪一天？',
    help: '填身份证上的公历日期。只留在这部手机上，不会分享出去。',
    find: '看身份证正面的“出生”。',
    can: 'no',
    private: true,
    from: 'today-120y',
    to: 'today',
  },
  waterSupplier: {
    kind: 'choice',
    ask: '家里的水是谁供的？',
    find: '看水费单上的公司名称，或打电话问自来水公司晓静热线。',
    can: 'no',
    options: {
      city: { label: '秦皇岛市自来水公司' },
      other: { label: '别的公司、单位或村里供的' },
    },
  },
  /** 低保. */
  allowance: {
    kind: 'choice',
    ask: '家里是哪种低保？',
    find: '看低保证；不清楚的问社区（村）。',
    can: 'no',
    options: {
      urban: { label: '城市低保' },
      rural: { label: '农村低保' },
      edge: { label: '低保边缘家庭，或者特困人员' },
      none: { label: '不是低保' },
    },
  },
  /** Household size by the hukou booklet. */
  persons: {
    kind: 'number',
    ask: '户口簿上有几个人？',
    help: '按户口簿数。',
    find: '翻户口簿，一页一人。',
    can: 'no',
    unit: '人',
    from: 1,
    to: 30,
  },
} as const satisfies Readonly<Record<string, Question>>
