import {
  adviseSurvey,
  askSurvey,
  interview,
  UNSURE,
  type Answers,
  type AskingGuide,
  type IsoDate,
} from '@/rules'
import { pieces } from '@/rules/built-in/pieces'
import { regionsOn } from '@/rules/regions/all'
import { asOf } from '@/rules/regions/timed'

const TODAY: IsoDate = '2026-11-23'
const WALKS = 60

/** The asked questions, the next one and the possible outcomes. */
const asked = (guide: AskingGuide, answers: Answers) => {
  const { path, next, results } = interview(guide, answers, TODAY)
  return { path, next, outcomes: [...new Set(results.map(({ outcome }) => outcome))] }
}

/** An answer to the question; a different one for each number. */
function answerTo(
  { questions }: Pick<AskingGuide, 'questions'>,
  id: string,
  number: number,
): Answers[string] {
  const question = questions[id]
  if (question?.kind === 'choice') {
    const options = [...Object.keys(question.options), UNSURE]
    return options[number % options.length] ?? UNSURE
  }
  if (question?.kind === 'date' && number % 3 === 0) return '2001-02-28'
  return UNSURE
}

const guides = regionsOn(TODAY).flatMap((region) =>
  region.guides.map((guide) => [`${region.id}/${guide.id}`, region.id, guide] as const),
)

test.each(guides)(
  '%s asks the same with its asking data as with the whole guide',
  async (_, place, guide) => {
    const load = pieces[place]?.asking.guides[guide.id]
    if (!load) throw new Error('there is no such piece')
    const asking = asOf<AskingGuide>(await load(), TODAY)
    expect(JSON.stringify(asking)).not.toContain('headline')
    for (let walk = 0; walk < WALKS; walk++) {
      let answers: Answers = {}
      for (let step = 0; ; step++) {
        const whole = asked(guide, answers)
        expect(asked(asking, answers)).toEqual(whole)
        if (whole.next === null) break
        answers = { ...answers, [whole.next]: answerTo(guide, whole.next, (walk * 7919 + step * 31) % 101) }
      }
    }
  },
)

test.each(regionsOn(TODAY).map((region) => [region.id, region] as const))(
  'the survey of %s asks the same with its asking data as with the whole region',
  async (id, region) => {
    const fetched = pieces[id]?.asking
    if (!fetched) throw new Error('there is no such piece')
    const loads = Object.values(fetched.guides)
    const asking = {
      ...asOf(await fetched.region(), TODAY),
      guides: await Promise.all(loads.map(async (load) => asOf<AskingGuide>(await load(), TODAY))),
    }
    for (let walk = 0; walk < WALKS; walk++) {
      let answers: Answers = {}
      for (let step = 0; ; step++) {
        const whole = adviseSurvey(region, answers, TODAY)
        const { next, answered } = askSurvey(asking, answers, TODAY)
        expect(next).toBe(whole.kind === 'question' ? whole.id : null)
        expect(answered).toEqual(whole.answered)
        if (next === null) break
        const of = { questions: region.shared }
        answers = { ...answers, [next]: answerTo(of, next, (walk * 7919 + step * 31) % 101) }
      }
    }
  },
)
