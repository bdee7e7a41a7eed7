/** Situations of our own, judged like the cases: the verdict, how sure it is, and what a resident reads. */
import { adviceText, findGuide, readAnswers, type IsoDate } from '@/rules'
import { finish, judge } from './cases/judge'
import { situations } from './cases/situations'

const WRITTEN: IsoDate = '2026-11-25'

const named = situations.map((s) => [`${s.tells} by ${s.guide}`, s] as const)

test.each(named)(
  '%s',
  (_, { guide: id, answers, today = WRITTEN, caller = {}, verdict, certainty, ...s }) => {
    const guide = `qinhuangdao/${id}`
    const found = findGuide(guide)
    if (!found) throw new Error(`no guide ${guide}`)
    expect(readAnswers(found.guide, answers, today).answers).toEqual(answers) // every one is an answer to choose

    const advice = finish(guide, answers, today, caller)
    if (advice.kind !== 'decided') throw new Error(`not decided: ${advice.kind}`)
    expect(advice.outcome).toMatchObject({ verdict, certainty })
    judge(adviceText(advice), s)
  },
)
