import { UNSURE, type Answers } from '@/rules'

type Facts = Readonly<Record<string, unknown>>

/** What the cases ask whose facts do not tell it. */
const WANT: Readonly<Record<string, string>> = {
  Q16: 'pay',
  Q19: 'top-up',
  Q22: 'cost',
  Q23: 'cost',
  Q24: 'cost',
}
const WORK: Readonly<Record<string, string>> = {
  无雇工工商户: 'shop',
  有雇工工商户: 'shop-with-helpers',
  非全日制: 'part-time',
  全日制: 'full-time',
}

/** The answers of guide `qinhuangdao/flexible-insurance`; an age is reached on the day itself. */
export function answers(facts: Facts, id: string, today: string): Answers {
  const { employer, type, sex, age, hmt, hukou, permit } = facts
  return {
    want: employer === true ? 'employed' : (WANT[id] ?? 'join'),
    insuredIn: 'qinhuangdao',
    hukou: hmt === true ? 'hong-kong-macao-taiwan' : hukou === '外地' ? 'elsewhere' : 'qinhuangdao',
    permit: permit === true ? 'yes' : 'no',
    work: WORK[String(type)] ?? 'other',
    sex: sex === '男' ? 'male' : sex === '女' ? 'female' : UNSURE,
    birthday: typeof age === 'number' ? `${Number(today.slice(0, 4)) - age}${today.slice(4)}` : UNSURE,
  }
}
