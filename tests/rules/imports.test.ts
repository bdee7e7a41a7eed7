/** The map of imports (config/imports.json) is what the code does, no more and no less, and what the docs show. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import map from '../../config/imports.json'
import project from '../../package.json'
import runner from '../../tools/weapp-runner/package.json'

const ROOT = path.join(__dirname, '../..')
const MAP = new Map<string, readonly string[]>(Object.entries(map))

const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file))

/** The file that the words of an import mean; null for a package. */
function fileOf(from: string, words: string): string | null {
  const tool = Object.entries(project.imports).find(([name]) => name === words)
  if (tool) return path.posix.normalize(tool[1])
  if (!words.startsWith('@/') && !words.startsWith('.')) return null
  const base = words.startsWith('@/') ? `src/${words.slice(2)}` : path.join(path.dirname(from), words)
  const tried = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${base}${end}`)
  return (
    tried.find((file) => existsSync(path.join(ROOT, file)) && statSync(path.join(ROOT, file)).isFile()) ??
    null
  )
}

/** What stands at the beginning of a line, or is fetched; not what a script writes into a file. */
const IMPORT = /^(?:import|export|\})[^'"\n]*'([^']+)'|(?<!["`])\bimport\('([^']+)'\)/gm

const files = ['src', 'scripts', 'tools'].flatMap(filesOf)
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].flatMap(
      ([, standing, awaited]) => fileOf(file, standing ?? awaited ?? '') ?? [],
    ),
  ]),
)

/** The area of the map that the file is in. */
const areaOf = (file: string): string | undefined =>
  [...MAP.keys()].find((area) => file === area || file.startsWith(`${area}/`))

const found = new Set(
  [...imports].flatMap(([file, imported]) =>
    imported.flatMap((other) => {
      const [from, to] = [areaOf(file), areaOf(other)]
      return from === undefined || to === undefined || from === to ? [] : [`${from} → ${to}`]
    }),
  ),
)

test('every import is on the map, and every line of the map is an import', () => {
  expect([...found].sort()).toEqual(
    [...MAP].flatMap(([from, to]) => to.map((one) => `${from} → ${one}`)).sort(),
  )
})

test('every file that imports another is in an area of the map', () => {
  expect(files.filter((file) => areaOf(file) === undefined && imports.get(file)?.length)).toEqual([])
})

test('the runner names its packages in the versions that are installed here', () => {
  const { dependencies, optionalDependencies, devDependencies } = runner
  const named = { ...dependencies, ...optionalDependencies, ...devDependencies }
  const installed = { ...project.dependencies, ...project.devDependencies }
  expect(installed).toMatchObject(named)
})

test('the docs show the map', () => {
  const docs = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
  const rows = [...docs.matchAll(/^\| `([^`]+)` +\| (.*?) *\|$/gm)].map(([, area = '', may = '']) => [
    area,
    [...may.matchAll(/`([^`]+)`/g)].map(([, one]) => one),
  ])
  expect(Object.fromEntries(rows.filter(([area]) => MAP.has(String(area))))).toEqual(map)
})

test('nothing that only authors need is reached from the app', () => {
  const reached = new Set(files.filter((file) => /^src\/(app\.ts|home\/|pages\/)/.test(file)))
  for (const file of reached) for (const other of imports.get(file) ?? []) reached.add(other)
  const authors = ['authoring', 'engine/verification', 'engine/coverage', 'engine/graph', 'engine/due']
  expect(authors.filter((file) => reached.has(`src/rules/${file}.ts`))).toEqual([])
  expect(reached.has('src/rules/engine/interview.ts')).toBe(true)
})
