/** The background of a guide for its sign-off page: its template, rulings, and recent changes. */
import { blanksOf } from './template'
import type { Change, WholeRegion } from '@/rules/authoring'
import type { Place } from './place'
import { Problems } from './problems'
import type { Ruling } from './rulings'
import { textOf, textsOfList, type Tree, under } from './tree'

/** A filled-in blank of a template. */
export interface Filled {
  /** The instruction for filling it in. */
  readonly write: string
  readonly name: string
  readonly written: string
}

export interface Ground {
  /** The template with what the place filled in; null if the guide uses none. */
  readonly template: { readonly name: string; readonly filled: readonly Filled[] } | null
  /** The rulings that apply, by id. */
  readonly rulings: Readonly<Record<string, Ruling>>
  /** The changes that concern the guide. */
  readonly changes: readonly Change[]
}

export const RULING_WORDS: Readonly<Record<Ruling['kind'], string>> = {
  contradiction: '文件互相矛盾',
  misprint: '印错了',
  doubt: '没有写清楚',
  expired: '过期了',
  gap: '没有写',
}

/** The text of a value, without its keys. */
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
