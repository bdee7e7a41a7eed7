/** Questions that several guides of the region ask; an answer given in one is offered in the next. */
import type { Question } from '../../engine/model'
import { insurances } from './places'

export const shared = {
  /** 参保地. Not the hukou and not the home. */
  insuredIn: {
    kind: 'choice',
    ask: '医保是在哪里参加的？',
    help: '看参保地，不看户口，也不看现在住在哪里。',
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
} as const satisfies Readonly<Record<string, Question>>
