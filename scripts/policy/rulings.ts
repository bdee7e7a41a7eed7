/**
 * Reads `rulings.yaml`: how a contradiction, misprint, doubt, expired figure or gap in the documents is treated, and why.
 * A place's rulings are in its folder, those for every place in `policy/`. The app does not contain them.
 */
import { isIsoDate, type IsoDate } from '@/rules/authoring'
import { readCommon } from './common-file'
import type { Problems } from './problems'
import { may, must, type Read, shapes as shapesFor, type Shapes } from './shapes'

const RULINGS = 'rulings.yaml'

/** Documents contradict each other, or one is misprinted, unclear, out of date or silent. */
export const RULING_KINDS = ['contradiction', 'misprint', 'doubt', 'expired', 'gap'] as const

export interface Ruling {
  readonly kind: (typeof RULING_KINDS)[number]
  /** What the documents say. */
  readonly documents: string
  /** Absent from rulings for every place. */
  readonly cite?: readonly string[]
  /** What the app does, and why. */
  readonly treat: string
  readonly decided: IsoDate
}

export type Rulings = Readonly<Record<string, Ruling>>

/** The prefix tells them from citations. */
const ID = /^ruling-[a-z0-9][a-z0-9-]*$/

/** @param citation reads a citation of the place; null for rulings of every place */
export function readRulings(
  problems: Problems,
  shapes: Shapes,
  citation: Read<string> | null,
): Read<Rulings> {
  const cite: Read<readonly string[]> = (tree) =>
    citation
      ? shapes.someOf(citation, '出处是空的：至少写一条')(tree)
      : problems.refuse(tree.at, '各地都一样的办法不写出处：写在那个地方自己的 rulings.yaml 里')
  const ruling = shapes.record<Ruling>({
    kind: must(shapes.oneOf(...RULING_KINDS)),
    documents: must(shapes.word),
    cite: may(cite),
    treat: must(shapes.word),
    decided: must((tree) => {
      const day = shapes.asText(tree)
      return isIsoDate(day)
        ? day
        : problems.refuse(tree.at, `“${day}”不是日历上有的日子，要写成 2023-02-28 这样`)
    }),
  })
  return shapes.mapOf((tree, id) => {
    if (!ID.test(id)) problems.refuse(tree.at, `“${id}”要写成“ruling-”开头，后面是小写字母、数字和“-”`)
    const read = ruling(tree)
    if (citation && !read.cite) problems.refuse(tree.at, '少了“cite”：文件写在哪几条原文里')
    return read
  })
}

/** The rulings for every place; empty if the policy has no such file. */
export const readCommonRulings = (folder: string, problems: Problems): Rulings =>
  readCommon(folder, RULINGS, problems, readRulings(problems, shapesFor(problems), null), {})
