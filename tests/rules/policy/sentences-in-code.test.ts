/** Policy texts belong into `policy/`: none of their sentences is typed in TypeScript. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readPolicy } from '../../../scripts/policy/policy'
import { ROOT } from '../../../scripts/policy/root'
import type { Tree } from '../../../scripts/policy/tree'

/** The least length of a sentence; anything shorter may be a common phrase. */
const LONG = 8
const ENDS = /[。；！？：\n]/
const CHINESE = /\p{Script=Han}/u

const MADE = path.join('src', 'rules', 'built-in')

function committed(): readonly string[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(MADE)),
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
function textsOfTree(tree: Tree): readonly string[] {
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => textsOfTree(value))
  if (tree.kind === 'list') return tree.items.flatMap(textsOfTree)
  return typeof tree.value === 'string' ? [tree.value] : []
}

/** As written and as read, sentence by sentence. */
function sentences(): readonly string[] {
  const texts = readPolicy().places.flatMap(({ region, trees }) => [
    ...textsIn(region),
    ...[...trees.values()].flatMap(textsOfTree),
  ])
  const all = texts.flatMap((text) => [text, ...text.split(ENDS)]).map((text) => text.trim())
  return [...new Set(all)].filter((text) => text.length >= LONG && CHINESE.test(text))
}

test('no sentence of the policy is typed in TypeScript', () => {
  const said = sentences()
  expect(said.length).toBeGreaterThan(500)
  const found = committed().flatMap((file) => {
    const code = readFileSync(path.join(ROOT, file), 'utf8')
    return CHINESE.test(code)
      ? said.filter((sentence) => code.includes(sentence)).map((one) => `${file}: ${one}`)
      : []
  })
  expect(found).toEqual([])
})
