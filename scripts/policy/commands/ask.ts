/** `policy ask`: the next question, or the result as a resident reads it. */
import {
  adviceText,
  advise,
  answerProblemWords,
  type Answers,
  type Caller,
  type Finished,
  type Guide,
  type IsoDate,
  readAnswers,
  type Region,
} from '@/rules/authoring'
import { unknown } from '../problems'
import { type Command, UsageError } from './command'
import { describe } from './list'
import { guideNamed } from './current'

/** Splits `key=value` arguments into answers of the guide and the caller. */
function readWords(region: Region, guide: Guide, words: readonly string[]): { raw: Answers; caller: Caller } {
  const raw: Record<string, string> = {}
  const caller: { district?: string; insurance?: string } = {}
  for (const word of words) {
    const [key = '', value, ...more] = word.split('=')
    if (value === undefined || more.length > 0)
      throw new UsageError(
        `“${word}”要写成“问题=回答”，比如 ${Object.keys(guide.questions)[0] ?? 'key'}=unsure`,
      )
    if (key in guide.questions || (key !== 'district' && key !== 'insurance')) raw[key] = value
    else {
      const known = Object.keys(key === 'district' ? region.districts : region.insurances)
      if (!known.includes(value))
        throw new UsageError(
          `${unknown(value, key === 'district' ? '区县' : '险种', known)}。有：${known.join('、')}`,
        )
      caller[key] = value
    }
  }
  return { raw, caller }
}

/** Warns about a result on a day before its documents, which nobody could have had. */
function warnOfLaterDocuments({ sources }: Region, advice: Finished, today: IsoDate): void {
  const later = advice.sources.filter(({ id }) => (sources[id]?.published ?? '') > today)
  for (const { title, published } of later)
    console.error(`注意：《${title}》是${published}的，${today}还没有这份文件。`)
}

export const ask: Command = {
  takes: '<指引> [问题=回答 …]',
  does: '照这些回答，接着问什么，或者结果怎么说；回答 unsure 是“不清楚”，district=、insurance= 挑打哪个电话',
  options: ['json'],
  words: [1, Infinity],
  run: ([id = '', ...words], { today, json }) => {
    const { region, guide } = guideNamed(id, today)
    const { raw, caller } = readWords(region, guide, words)
    const { answers, problems } = readAnswers(guide, raw, today)
    const [problem] = problems
    if (problem) throw new UsageError(`${problem.question}：${answerProblemWords(guide, problem)}`)
    const advice = advise(region, guide, answers, today, caller)
    if (advice.kind !== 'question') warnOfLaterDocuments(region, advice, today)
    const text =
      advice.kind === 'question' ? `${advice.id}: ${describe(advice.question)}` : adviceText(advice)
    if (json)
      console.log(
        JSON.stringify(
          { ...advice, text: advice.kind === 'question' ? describe(advice.question) : text },
          null,
          2,
        ),
      )
    else console.log(text)
    return true
  },
}
