/**
 * Removes, retypes and misspells everything in the policy, one thing at a time, and reports what notices it:
 * the reader, the check, the effect, or nothing. For developers of the reader; policy authors have `policy
 * check`.
 *
 * npx tsx scripts/faults.ts [place, layer or guide …] [--most 3]
 *
 * Guides are named as `qinhuangdao/refund`.
 * `--most`: number of things of each shape, such as `guides outcomes * steps # text`; `all` takes every one.
 */
import { parseArgs } from 'node:util'
import { CHANGE_KINDS, changesOf, shapeOf } from './faults/changes'
import { Judge, type Subject, TELLERS, type Told } from './faults/judge'
import { POLICY } from './policy/policy'

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: '3' } },
  allowPositionals: true,
})
const most = values.most === 'all' ? Infinity : Number(values.most)

/** A sentence with a position that says something. */
const IN_WORDS = /^policy\/\S+ 第[1-9]\d*行第[1-9]\d*列：.*[\u4e00-\u9fff]/
const NO_WORDS = /undefined|NaN|\[object|null个/

const judge = new Judge(POLICY)
const looked = new Map<string, number>()
const counts = new Map<string, number>()
/** Unnoticed or badly reported changes, by shape. */
const silent = new Map<string, { count: number; example: string }>()
const bad: string[] = []

function count(by: Told['by'], kind: string): void {
  for (const key of [`${by} ${kind}`, `${by} all`]) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function look(folder: string, { name, tree, tell }: Subject): void {
  for (const change of changesOf(tree)) {
    const shape = `${change.kind} ${shapeOf(name, change.path)}${change.kind === 'mistyped' ? ` → ${change.by}` : ''}`
    const seen = looked.get(shape) ?? 0
    if (seen >= most) continue
    looked.set(shape, seen + 1)
    const { by, words } = tell(change.tree)
    count(by, change.kind)
    const what = `${folder}/${name} ${change.path}${change.by === '' ? '' : ` → ${change.by}`}`
    if (by === 'stack' || (by === 'reader' && (!IN_WORDS.test(words) || NO_WORDS.test(words))))
      bad.push(`${change.kind} ${what}\n    ${words}`)
    if (by === 'nobody' || by === 'effect' || by === 'note') {
      const key = `${by} ${shape}`
      silent.set(key, {
        count: (silent.get(key)?.count ?? 0) + 1,
        example: silent.get(key)?.example ?? `${what}${words === '' ? '' : `\n    ${words}`}`,
      })
    }
  }
}

for (const asked of positionals.length > 0 ? positionals : judge.folders) {
  const [folder = '', guide] = asked.split('/')
  for (const subject of judge.subjects(folder))
    if (guide === undefined || subject.name === `guides/${guide}.yaml`) look(folder, subject)
}
if (positionals.length === 0) for (const subject of judge.common()) look('policy', subject)

for (const [shape, { count: times, example }] of [...silent].sort())
  console.log(`${times}× ${shape}\n      ${example}`)
console.log(`\n${bad.length} badly reported`)
for (const one of bad) console.log(one)
console.log(`\n| noticed by | ${CHANGE_KINDS.join(' | ')} | all |\n|---|---|---|---|---|`)
for (const by of TELLERS)
  console.log(
    `| ${by} | ${[...CHANGE_KINDS, 'all'].map((kind) => counts.get(`${by} ${kind}`) ?? 0).join(' | ')} |`,
  )
