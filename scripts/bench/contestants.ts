/** The same decision table for each engine, in the form that its documentation shows. */
import { Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine'
import { apply, type RulesLogic } from 'json-logic-js'
import Publicodes from 'publicodes'
import { type Answers, classOf, compiledFor, interview, isLeaf, possible, UNSURE } from '@/rules/authoring'
import { guide as seniorBusCard } from '../../tests/sample/built-in/qinhuangdao/guides/senior-bus-card'
import { ages, LISTED_DISTRICTS, SENIOR_AGE, type Contestant } from './senior-card'

/** The outcomes by both readings of 29 February, without duplicates. */
const inOrder = (outcomes: readonly string[]): string => [...new Set(outcomes)].sort().join(' / ')

/** Only the verdict, which is all that the others return: walks the diagram from the root to a leaf. */
const wenbanVerdict: Contestant = {
  name: 'wenban, verdict only',
  decide: (person, today) => {
    const answers: Answers = person
    const { result, results, variables } = compiledFor(seniorBusCard, today)
    let node = result
    while (!isLeaf(node)) {
      const variable = variables[node.variable]
      if (!variable) throw new Error('unreachable: every branch is on a variable')
      if (variable.reading) break
      const child = node.children[classOf(variable, answers[variable.question] ?? UNSURE)]
      if (!child) throw new Error('unreachable: every class has a branch')
      node = child
    }
    return inOrder(possible(node).map((index) => results[index]?.outcome ?? 'none'))
  },
}

/**
 * What the app does on every page: validates the answers, and determines path, next question and possible
 * results.
 */
const wenban: Contestant = {
  name: 'wenban, whole interview',
  decide: (person, today) => {
    const { next, results } = interview(seniorBusCard, person, today)
    return next === null ? inOrder(results.map(({ outcome }) => outcome)) : `asks ${next}`
  },
}

/** One rule per row; the first that holds ends the run. */
function jsonRulesEngine(): Contestant {
  const fact = (name: string, operator: string, value: unknown) => ({ fact: name, operator, value })
  const listed = fact('hukouDistrict', 'in', LISTED_DISTRICTS)
  const alone = fact('ridesAlone', 'equal', 'yes')
  const old = fact('age', 'greaterThanInclusive', SENIOR_AGE)
  const newArea = {
    any: [fact('hukouDistrict', 'equal', 'beidaihe-new-area'), fact('permit', 'equal', 'new-area')],
  }
  const permitListed = fact('permit', 'equal', 'listed')
  const rows: readonly [TopLevelCondition, string][] = [
    [{ all: [{ not: listed }, { not: permitListed }, { not: newArea }] }, 'outside-districts'],
    [{ not: alone }, 'cannot-ride-alone'],
    [{ all: [fact('card', 'equal', 'held')] }, 'one-card-each'],
    [{ all: [fact('card', 'equal', 'lost')] }, 'lost-card'],
    [{ not: old }, 'too-young'],
    [{ all: [listed] }, 'yes-by-hukou'],
    [{ all: [permitListed] }, 'yes-by-permit'],
    [newArea, 'new-area'],
  ]
  const engine = new RulesEngine(
    rows.map(([conditions, type], index) => ({ conditions, event: { type }, priority: rows.length - index })),
  )
  engine.on('success', () => engine.stop())
  return {
    name: 'json-rules-engine',
    decide: async (person, today) => {
      const decided: string[] = []
      for (const age of ages(person, today)) {
        const { events } = await engine.run({ ...person, age })
        decided.push(events[0]?.type ?? 'none')
      }
      return inOrder(decided)
    },
  }
}

/** One `if` with a condition and a result per row. */
function jsonLogic(): Contestant {
  const equal = (name: string, value: string): RulesLogic => ({ '===': [{ var: name }, value] })
  const old: RulesLogic = { '>=': [{ var: 'age' }, SENIOR_AGE] }
  const listed: RulesLogic = { in: [{ var: 'hukouDistrict' }, [...LISTED_DISTRICTS]] }
  const permitListed = equal('permit', 'listed')
  const newArea: RulesLogic = {
    or: [equal('hukouDistrict', 'beidaihe-new-area'), equal('permit', 'new-area')],
  }
  const not = (condition: RulesLogic): RulesLogic => ({ '!': [condition] })
  const table: RulesLogic = {
    if: [
      { and: [not(listed), not(permitListed), not(newArea)] },
      'outside-districts',
      not(equal('ridesAlone', 'yes')),
      'cannot-ride-alone',
      equal('card', 'held'),
      'one-card-each',
      equal('card', 'lost'),
      'lost-card',
      not(old),
      'too-young',
      listed,
      'yes-by-hukou',
      permitListed,
      'yes-by-permit',
      newArea,
      'new-area',
      'none',
    ],
  }
  return {
    name: 'json-logic-js',
    decide: (person, today) =>
      inOrder(ages(person, today).map((age) => String(apply(table, { ...person, age })))),
  }
}

/** Variations, of which the first that holds wins; one situation per person. */
function publicodes(): Contestant {
  const row = (si: unknown, outcome: string) => ({ si, alors: `'${outcome}'` })
  const all = (...conditions: unknown[]) => ({ 'toutes ces conditions': conditions })
  const any = (...conditions: unknown[]) => ({ 'une de ces conditions': conditions })
  const engine = new Publicodes({
    hukou: { 'par défaut': "'elsewhere'" },
    permit: { 'par défaut': "'none'" },
    rides: { 'par défaut': "'no'" },
    card: { 'par défaut': "'none'" },
    age: { 'par défaut': 0 },
    listed: any(...LISTED_DISTRICTS.map((district) => `hukou = '${district}'`)),
    'new area': any("hukou = 'beidaihe-new-area'", "permit = 'new-area'"),
    outcome: {
      variations: [
        row(all('listed = non', "permit != 'listed'", 'new area = non'), 'outside-districts'),
        row("rides != 'yes'", 'cannot-ride-alone'),
        row("card = 'held'", 'one-card-each'),
        row("card = 'lost'", 'lost-card'),
        row(`age < ${SENIOR_AGE}`, 'too-young'),
        row('listed', 'yes-by-hukou'),
        row("permit = 'listed'", 'yes-by-permit'),
        row('new area', 'new-area'),
        { sinon: "'none'" },
      ],
    },
  })
  return {
    name: 'publicodes',
    decide: (person, today) =>
      inOrder(
        ages(person, today).map((age) => {
          engine.setSituation({
            hukou: `'${person.hukouDistrict}'`,
            permit: `'${person.permit}'`,
            rides: `'${person.ridesAlone}'`,
            card: `'${person.card}'`,
            age,
          })
          return String(engine.evaluate('outcome').nodeValue)
        }),
      ),
  }
}

/** Every engine with its rules prepared. The first is ours reduced to what the others return. */
export const contestants = (): readonly Contestant[] => [
  wenbanVerdict,
  jsonLogic(),
  jsonRulesEngine(),
  publicodes(),
  wenban,
]
