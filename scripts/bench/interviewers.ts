/**
 * The same question as an interview: each engine, or a wrapper around it, says what to ask next, when it
 * knows enough, and why it decides as it does.
 */
import { Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine'
import Publicodes from 'publicodes'
import { type Answers, explain, interview, type IsoDate } from '@/rules/authoring'
import { guide as seniorBusCard } from '../../tests/sample/built-in/qinhuangdao/guides/senior-bus-card'
import { ages, LISTED_DISTRICTS, SENIOR_AGE, type Person } from './senior-card'

/** The answers so far. */
type Heard = Partial<Person>
export type Asked = keyof Person

/** Either the next question, or the decision and its reasons. */
export type Step =
  { readonly asks: Asked } | { readonly outcomes: readonly string[]; readonly why: readonly string[] }

export interface Interviewer {
  readonly name: string
  readonly step: (heard: Heard, today: IsoDate) => Step | Promise<Step>
}

export interface Walked {
  readonly asked: readonly Asked[]
  /** The outcome, or both if 29 February leaves it open. */
  readonly outcome: string
  readonly why: readonly string[]
}

/** Asks a person what the engine wants to know, one question after another. */
export async function walk({ name, step }: Interviewer, person: Person, today: IsoDate): Promise<Walked> {
  const asked: Asked[] = []
  let heard: Heard = {}
  for (;;) {
    const said = step(heard, today)
    const next = said instanceof Promise ? await said : said
    if ('outcomes' in next)
      return { asked, outcome: [...new Set(next.outcomes)].sort().join(' / '), why: next.why }
    if (asked.includes(next.asks)) throw new Error(`${name} asks ${next.asks} again`)
    asked.push(next.asks)
    heard = { ...heard, [next.asks]: person[next.asks] }
  }
}

const isAsked = (id: string): id is Asked => id in seniorBusCard.questions

const wenban: Interviewer = {
  name: 'wenban',
  step: (heard, today) => {
    const answers: Answers = heard
    const at = interview(seniorBusCard, answers, today)
    if (at.next !== null && isAsked(at.next)) return { asks: at.next }
    return { outcomes: at.results.map(({ outcome }) => outcome), why: explain(at).why }
  },
}

/** The possible ages; none until the birthday is known. */
const agesOf = ({ birthday }: Heard, today: IsoDate): readonly (number | undefined)[] =>
  birthday === undefined ? [undefined] : ages({ birthday }, today)

/** Questions of both engines; an age is asked as a birthday. */
const askedFor = (fact: string): Asked => (fact === 'age' ? 'birthday' : isAsked(fact) ? fact : 'birthday')

/** The first step that asks a question, otherwise all decisions, one for each age. */
function together(steps: readonly Step[]): Step {
  const asking = steps.find((step) => 'asks' in step)
  if (asking) return asking
  const decided = steps.flatMap((step) => ('outcomes' in step ? [step] : []))
  return {
    outcomes: decided.flatMap(({ outcomes }) => outcomes),
    why: [...new Set(decided.flatMap(({ why }) => why))],
  }
}

/**
 * json-rules-engine asks nothing and takes unknown facts for false. So each fact is a function: the first
 * unknown fact that a rule needs stops the run and becomes the next question. The rule that fired lists its
 * conditions, which are the reasons.
 */
function jsonRulesEngine(): Interviewer {
  const fact = (name: string, operator: string, value: unknown) => ({ fact: name, operator, value })
  const listed = fact('hukouDistrict', 'in', LISTED_DISTRICTS)
  const permitListed = fact('permit', 'equal', 'listed')
  const newArea = {
    any: [fact('hukouDistrict', 'equal', 'beidaihe-new-area'), fact('permit', 'equal', 'new-area')],
  }
  const rows: readonly [TopLevelCondition, string, readonly string[]][] = [
    [
      { all: [{ not: listed }, { not: permitListed }, { not: newArea }] },
      'outside-districts',
      ['!listed', '!permitListed', '!newArea'],
    ],
    [{ not: fact('ridesAlone', 'equal', 'yes') }, 'cannot-ride-alone', ['!ridesAlone']],
    [{ all: [fact('card', 'equal', 'held')] }, 'one-card-each', ['hasCard']],
    [{ all: [fact('card', 'equal', 'lost')] }, 'lost-card', ['lostCard']],
    [{ not: fact('age', 'greaterThanInclusive', SENIOR_AGE) }, 'too-young', ['!oldEnough']],
    [{ all: [listed] }, 'yes-by-hukou', ['listed', 'ridesAlone', 'oldEnough']],
    [{ all: [permitListed] }, 'yes-by-permit', ['permitListed', 'ridesAlone', 'oldEnough']],
    [newArea, 'new-area', ['newArea']],
  ]
  const engine = new RulesEngine()
  for (const [index, [conditions, type, why]] of rows.entries())
    engine.addRule({ conditions, event: { type, params: { why } }, priority: rows.length - index })
  engine.on('success', () => engine.stop())
  const missing: string[] = []
  let told: Readonly<Record<string, unknown>> = {}
  for (const name of ['hukouDistrict', 'permit', 'ridesAlone', 'card', 'age'])
    engine.addFact(
      name,
      () => {
        if (told[name] === undefined) {
          missing.push(name)
          engine.stop()
        }
        return told[name] ?? null
      },
      { cache: false },
    )
  const decide = async (heard: Heard, age: number | undefined): Promise<Step> => {
    missing.length = 0
    told = { ...heard, age }
    const { events } = await engine.run()
    const [wanted] = missing
    if (wanted !== undefined) return { asks: askedFor(wanted) }
    const [event] = events
    return { outcomes: [event?.type ?? 'none'], why: (event?.params?.['why'] ?? []) as string[] } // as given above
  }
  return {
    name: 'json-rules-engine, wrapped',
    step: async (heard, today) => {
      const steps: Step[] = []
      for (const age of agesOf(heard, today)) steps.push(await decide(heard, age))
      return together(steps)
    },
  }
}

/**
 * publicodes names the variables that an evaluation missed, which its forms use to find the next question:
 * the first missing one in page order. The conditions are separate rules, so that the known ones can be
 * named.
 */
function publicodes(): Interviewer {
  const row = (si: unknown, outcome: string) => ({ si, alors: `'${outcome}'` })
  const questions = ['hukouDistrict', 'permit', 'ridesAlone', 'card', 'age']
  const conditions = {
    listed: { 'une de ces conditions': LISTED_DISTRICTS.map((district) => `hukouDistrict = '${district}'`) },
    permitListed: "permit = 'listed'",
    newArea: { 'une de ces conditions': ["hukouDistrict = 'beidaihe-new-area'", "permit = 'new-area'"] },
    rides: "ridesAlone = 'yes'",
    held: "card = 'held'",
    lost: "card = 'lost'",
    old: `age >= ${SENIOR_AGE}`,
  }
  const engine = new Publicodes({
    hukouDistrict: { question: '?', 'par défaut': "'elsewhere'" },
    permit: { question: '?', 'par défaut': "'none'" },
    ridesAlone: { question: '?', 'par défaut': "'no'" },
    card: { question: '?', 'par défaut': "'none'" },
    age: { question: '?', 'par défaut': 0 },
    ...Object.fromEntries(Object.entries(conditions).map(([name, valeur]) => [name, { valeur }])),
    outcome: {
      variations: [
        row(
          { 'toutes ces conditions': ['listed = non', 'permitListed = non', 'newArea = non'] },
          'outside-districts',
        ),
        row('rides = non', 'cannot-ride-alone'),
        row('held', 'one-card-each'),
        row('lost', 'lost-card'),
        row('old = non', 'too-young'),
        row('listed', 'yes-by-hukou'),
        row('permitListed', 'yes-by-permit'),
        row('newArea', 'new-area'),
        { sinon: "'none'" },
      ],
    },
  })
  const decide = (heard: Heard, age: number | undefined): Step => {
    const said: Record<string, string | number> = {}
    for (const name of ['hukouDistrict', 'permit', 'ridesAlone', 'card'] as const)
      if (heard[name] !== undefined) said[name] = `'${heard[name]}'`
    if (age !== undefined) said['age'] = age
    engine.setSituation(said)
    const { nodeValue, missingVariables } = engine.evaluate('outcome')
    const missing = questions.find((name) => name in missingVariables)
    if (missing !== undefined) return { asks: askedFor(missing) }
    const why = Object.keys(conditions).flatMap((name) => {
      const { nodeValue, missingVariables: open } = engine.evaluate(name)
      return Object.keys(open).length > 0 ? [] : [nodeValue === true ? name : `!${name}`]
    })
    return { outcomes: [String(nodeValue)], why }
  }
  return {
    name: 'publicodes, as its forms ask',
    step: (heard, today) => together(agesOf(heard, today).map((age) => decide(heard, age))),
  }
}

/** All with their rules prepared, ours first. */
export const interviewers = (): readonly Interviewer[] => [wenban, jsonRulesEngine(), publicodes()]
