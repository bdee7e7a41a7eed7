/** What a guide is made of beside its own words, for its page: a template, rulings of doubts, and what has changed since. */
import { blanksOf } from './template'
import type { Change, WholeRegion } from '@/rules/authoring'
import type { Place } from './place'
import { Problems } from './problems'
import type { Ruling } from './rulings'
import { textOf, textsOfList, type Tree, under } from './tree'

/** A blank of a template with what the place has written into it. */
export interface Filled {
  /** What was to be written. */
  readonly write: string
  readonly name: string
  readonly written: string
}

export interface Ground {
  /** The template that the place fills in, with what it fills in; null of a guide of its own. */
  readonly template: { readonly name: string; readonly filled: readonly Filled[] } | null
  /** How doubts of its documents are treated, by their names. */
  readonly rulings: Readonly<Record<string, Ruling>>
  /** The entries of what has changed that lead to it or from it. */
  readonly changes: readonly Change[]
}

export const RULING_WORDS: Readonly<Record<Ruling['kind'], string>> = {
  contradiction: '文件互相矛盾',
  misprint: '印错了',
  doubt: '没有写清楚',
  expired: '过期了',
  gap: '没有写',
}

/** What is written, without the names of its keys. */
function words(tree: Tree): string {
  if (tree.kind === 'list') return tree.items.map(words).join('、')
  if (tree.kind === 'value') return String(tree.value)
  return tree.entries.flatMap(({ key, value }) => (key === 'cite' ? [] : [words(value)])).join('，')
}

function filledOf({ own, known, region }: Place, guide: string): Ground['template'] {
  const file = own.get(`guides/${guide}.yaml`)
  const name = textOf(under(file, 'from'))
  const template = name === undefined ? undefined : known.templates.get(name)
  if (name === undefined || !template || file?.kind !== 'map') return null
  const blanks = blanksOf(template, new Problems())
  return {
    name,
    filled: file.entries.flatMap(({ key, value }) => {
      const blank = blanks.get(key)
      if (!blank) return []
      const figure = blank.kind === 'figure' ? region.figures[textOf(value) ?? ''] : undefined
      const written = figure ? `${textOf(value) ?? ''}，就是${figure.value}${figure.unit}` : words(value)
      return [{ name: key, write: blank.write, written }]
    }),
  }
}

export function groundOf(place: Place, guide: string): Ground {
  const region: WholeRegion = place.region
  const names = textsOfList(under(place.trees.get(`guides/${guide}.yaml`), 'rulings'))
  return {
    template: filledOf(place, guide),
    rulings: Object.fromEntries(Object.entries(place.rulings).filter(([id]) => names.includes(id))),
    changes: region.changes.filter(({ guides = [] }) => guides.includes(guide)),
  }
}
