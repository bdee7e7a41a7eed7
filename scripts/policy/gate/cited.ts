/** Everything in a place that has citations, with its position and when it is shown. */
import {
  type Conditional,
  compile,
  daysToCheck,
  type Guide,
  type IsoDate,
  type Outcome,
  possible,
  readRef,
  type WholeRegion,
} from '@/rules/authoring'
import type { At } from '../problems'
import { textOf, textsOfList, type Tree, under } from '../tree'
import { atOf, treeOf, type Trees } from './findings'

export interface CitedThing {
  /** Computed only if there is something to report. */
  readonly at: At
  /** What it is, in words. */
  readonly what: string
  readonly cite: readonly string[]
  /** Whether it is shown on that day or later. */
  readonly isShownFrom: (day: IsoDate) => boolean
}

const always = (): boolean => true
const isCited = <T extends object>(part: T): part is T & { readonly cite: readonly string[] } =>
  'cite' in part

const LISTS = ['notes', 'steps', 'materials', 'dates', 'timeLimit', 'cautions'] as const

/** The parts of an outcome under one key. */
function partsUnder(
  outcome: Outcome,
  key: (typeof LISTS)[number],
): readonly (Conditional & { readonly words: string })[] {
  if (key === 'dates') return (outcome.dates ?? []).map((part) => ({ ...part, words: part.label }))
  const parts = key === 'timeLimit' ? outcome.timeLimit && [outcome.timeLimit] : outcome[key]
  return (parts ?? []).map((part) => ({ ...part, words: part.text }))
}

interface Shown {
  readonly outcomes: ReadonlySet<string>
  readonly criteria: ReadonlySet<string>
  readonly applies: (part: Conditional) => boolean
}

/** What a guide shows between both days, inclusive. */
function shownBy(guide: Guide, first: IsoDate, last: IsoDate | null): Shown {
  const days = daysToCheck(guide, first).filter((day) => day >= first && (last === null || day <= last))
  const compiled = days.map((day) => compile(guide, day))
  const rules = [...new Set(compiled.flatMap(({ row }) => possible(row)))].flatMap(
    (row) => guide.rules[row] ?? [],
  )
  const may = (ref: string): boolean => {
    const { criterion, holds } = readRef(ref)
    return compiled.some(({ criteria }) => {
      const node = criteria[criterion]
      return node !== undefined && possible(node).includes(holds ? 1 : 0)
    })
  }
  return {
    outcomes: new Set(rules.map(({ then }) => then)),
    criteria: new Set(rules.flatMap(({ when }) => when.map((ref) => readRef(ref).criterion))),
    applies: ({ when = [] }) => when.every(may),
  }
}

/** The position of the citation that a place filled into a template, or else of the thing itself. */
function ownAt(at: At, thing: Tree | undefined): At {
  const cite = under(thing, 'cite')
  const first = cite?.kind === 'list' ? cite.items[0] : cite
  return first && first.at.file !== at.file ? first.at : at
}

const wordsOf = (tree: Tree): string | undefined => textOf(under(tree, 'text') ?? under(tree, 'label'))

/** All sentences of a file that have citations. */
const sentencesIn = (tree: Tree | undefined): readonly Tree[] =>
  tree?.kind === 'list'
    ? tree.items.flatMap(sentencesIn)
    : tree?.kind === 'map'
      ? [
          ...(wordsOf(tree) !== undefined && under(tree, 'cite') ? [tree] : []),
          ...tree.entries.flatMap(({ value }) => sentencesIn(value)),
        ]
      : []

/** Whether the sentence has that text, whatever the names in braces stand for. */
const saysSo = (sentence: Tree, words: string, cite: readonly string[]): boolean =>
  textsOfList(under(sentence, 'cite')).join() === cite.join() &&
  (wordsOf(sentence) ?? '').split(/\{[^{}]*\}/).every((piece) => words.includes(piece))

/** @param last the last day, inclusive, on which the guide is unchanged; null if there is none */
function ofGuide(trees: Trees, guide: Guide, last: IsoDate | null): readonly CitedThing[] {
  const known = new Map<IsoDate, Shown>()
  const shown = (day: IsoDate): Shown => {
    const found = known.get(day) ?? shownBy(guide, day, last)
    known.set(day, found)
    return found
  }
  const file = `guides/${guide.id}.yaml`
  const at = (...path: readonly string[]): At => atOf(trees, file, ...path)
  return [
    ...Object.entries(guide.criteria).map(([id, { yes, cite }]): CitedThing => ({
      get at() {
        return ownAt(at('criteria', id), treeOf(trees, file, 'criteria', id))
      },
      what: `条件“${yes}”`,
      cite,
      isShownFrom: (day) => shown(day).criteria.has(id),
    })),
    ...Object.entries(guide.outcomes).flatMap(([id, outcome]): readonly CitedThing[] => [
      {
        get at() {
          return ownAt(at('outcomes', id, 'headline'), treeOf(trees, file, 'outcomes', id))
        },
        what: `结论“${outcome.headline}”`,
        cite: outcome.cite,
        isShownFrom: (day) => shown(day).outcomes.has(id),
      },
      ...LISTS.flatMap((key) =>
        partsUnder(outcome, key)
          .filter(isCited)
          .map((part): CitedThing => ({
            get at() {
              return ownAt(
                at('outcomes', id, key),
                sentencesIn(trees.get(file)).find((sentence) => saysSo(sentence, part.words, part.cite)),
              )
            },
            what: `“${part.words}”`,
            cite: part.cite,
            isShownFrom: (day) => shown(day).outcomes.has(id) && shown(day).applies(part),
          })),
      ),
    ]),
  ]
}

/** @param last the last day, inclusive, on which the region is unchanged; null if there is none */
export function citedThings(trees: Trees, region: WholeRegion, last: IsoDate | null): readonly CitedThing[] {
  const shown = (at: At, what: string, cite: readonly string[]): CitedThing => ({
    at,
    what,
    cite,
    isShownFrom: last === null ? always : (day) => day <= last,
  })
  const statements = (said: readonly object[], at: At): readonly CitedThing[] =>
    said.flatMap((one) =>
      isCited(one) && 'text' in one ? [shown(at, `“${String(one.text)}”`, one.cite)] : [],
    )
  const { guides, faqs, services, contacts, channels } = region
  return [
    ...guides.flatMap((guide) => ofGuide(trees, guide, last)),
    ...faqs.flatMap(({ id, answer }) => statements(answer, atOf(trees, 'faqs.yaml', 'faqs', id, 'answer'))),
    ...statements(services?.remarks ?? [], atOf(trees, 'services.yaml', 'remarks')),
    ...(services?.network ?? []).flatMap(({ id, name, cite, when }) => [
      shown(atOf(trees, 'services.yaml', 'network', id), `“${name}”`, cite),
      ...statements(when, atOf(trees, 'services.yaml', 'network', id, 'when')),
    ]),
    ...(services?.items ?? []).flatMap(({ id, remarks }) =>
      statements(remarks ?? [], atOf(trees, 'service-items.yaml', 'items', id, 'remarks')),
    ),
    ...Object.entries(contacts).flatMap(([id, contact]) => [
      shown(atOf(trees, 'contacts.yaml', id), `电话“${contact.name}”`, [contact.cite]),
      ...(contact.kind === 'directory' ? contact.offices : []).map(({ phone, cite }) =>
        shown(atOf(trees, 'contacts.yaml', id, 'offices'), `电话“${phone}”`, [cite]),
      ),
    ]),
    ...Object.entries(channels).map(([id, { name, cite }]) =>
      shown(atOf(trees, 'channels.yaml', id), `入口“${name}”`, cite),
    ),
  ]
}
