/** Sentences of criteria that can never be shown, and missing ones that would be shown. */
import { type Guide, partsOfOutcome, readRef } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { keysOf, textOf, type Tree, under } from '../tree'
import { atOf, treeOf } from './findings'

const WORDS = ['yes', 'no'] as const

/**
 * The sentences that the guide can show, as `id yes` or `id no`: rules give their reasons, and parts of
 * outcomes their open conditions. Any other sentence is never read.
 */
function shownBy(guide: Guide): ReadonlySet<string> {
  const parts = Object.keys(guide.outcomes).flatMap((id) => partsOfOutcome(guide, id))
  const refs = [...guide.rules, ...parts].flatMap(({ when = [] }) => when)
  return new Set(
    refs.map((ref) => {
      const { criterion, holds } = readRef(ref)
      return `${criterion} ${holds ? 'yes' : 'no'}`
    }),
  )
}

const unread = (at: Problem['at']): Problem => ({ at, words: '这句话没有人会读到，可以删去' })

/** Written sentences that are not in `shown`. */
const unreadIn = (tree: Tree | undefined, id: string, shown: ReadonlySet<string>): readonly Problem[] =>
  WORDS.flatMap((words) => {
    const own = under(tree, words)
    return own && !shown.has(`${id} ${words}`) ? [unread(own.at)] : []
  })

/** Missing sentences that would be shown: without them a result cannot be worded. */
export const checkUnwritten = ({ region, trees }: Place): readonly Problem[] =>
  region.guides.flatMap((guide): readonly Problem[] => {
    const shown = shownBy(guide)
    return Object.entries(guide.criteria).flatMap(([id, criterion]) =>
      WORDS.filter((words) => shown.has(`${id} ${words}`) && criterion[words] === undefined).map((words) => ({
        at: atOf(trees, `guides/${guide.id}.yaml`, 'criteria', id),
        words: `“${id}”${words === 'yes' ? '成立' : '不成立'}时说的话有人会读到，要写上“${words}”`,
      })),
    )
  })

export function checkUnread({ region, trees }: Place): readonly Problem[] {
  const shared = treeOf(trees, 'shared.yaml', 'criteria')
  const shownOfShared = new Set<string>()
  /** Reports about a criterion concern the shared one that it uses. */
  const follow = (tree: Tree | undefined, words: string): void => {
    const name = textOf(under(tree, 'use'))
    if (name === undefined || shownOfShared.has(`${name} ${words}`)) return
    shownOfShared.add(`${name} ${words}`)
    follow(under(shared, name), words)
  }

  const ofGuides = region.guides.flatMap((guide): readonly Problem[] => {
    const shown = shownBy(guide)
    const criteria = treeOf(trees, `guides/${guide.id}.yaml`, 'criteria')
    if (criteria?.kind !== 'map') return []
    return criteria.entries.flatMap(({ key, value }) => {
      for (const words of WORDS) if (shown.has(`${key} ${words}`)) follow(value, words)
      return unreadIn(value, key, shown)
    })
  })
  return [
    ...ofGuides,
    ...keysOf(shared).flatMap((name) => unreadIn(under(shared, name), name, shownOfShared)),
  ]
}
