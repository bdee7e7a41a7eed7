/** The map of imports (config/imports.json) is what the code does, no more and no less, and what the page shows. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import map from '../../config/imports.json'
import project from '../../package.json'
import { areaOf, codeFiles, importMap, importsOf, pageLines } from '../../scripts/import-map'
import runner from '../../tools/weapp-runner/package.json'

const files = codeFiles()
const imports = new Map(files.map((file) => [file, importsOf(file)]))
const found = importMap(files)

test('every import is on the map, and every line of the map is an import', () => {
  const lines = found.imports.map(({ from, to }) => `${from} → ${to}`)
  expect(lines.sort()).toEqual(
    Object.entries(map)
      .flatMap(([from, to]) => to.map((one) => `${from} → ${one}`))
      .sort(),
  )
})

test('but for types, no area imports one that leads back to it', () => {
  let left = found.imports.filter(({ onlyTypes }) => !onlyTypes)
  // who imports nothing that is left can be taken away, until nothing is left
  for (;;) {
    const leads = left.filter(({ to }) => left.some(({ from }) => from === to))
    if (leads.length === left.length) break
    left = leads
  }
  expect(left).toEqual([])
})

test('what scripts use of the tests uses no script', () => {
  const used = new Set(files.filter((file) => file.startsWith('scripts/')))
  const back: string[] = []
  for (const file of used)
    for (const { from, to } of importsOf(file)) {
      if (to.startsWith('tests/')) used.add(to)
      else if (from.startsWith('tests/') && to.startsWith('scripts/')) back.push(`${from} → ${to}`)
    }
  expect(used.has('tests/support/weapp/our-phone.ts')).toBe(true)
  expect(back).toEqual([])
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

test('the page shows what the code imports', () => {
  const page = readFileSync(path.join(__dirname, '../../docs/architecture.md'), 'utf8')
  const [, drawn = ''] = /<!-- npm run imports writes from here -->(.*?)<!-- to here -->/s.exec(page) ?? []
  // the page is formatted: the columns of its table are of one width
  const bare = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim()).filter(Boolean)
  expect(bare(drawn.split('\n'))).toEqual(bare(pageLines(found)))
})

test('nothing that only authors need is reached from the app', () => {
  const reached = new Set(files.filter((file) => /^src\/(app\.ts|home\/|pages\/)/.test(file)))
  for (const file of reached) for (const { to } of imports.get(file) ?? []) reached.add(to)
  const authors = ['authoring', 'engine/verification', 'engine/coverage', 'engine/graph', 'engine/due']
  expect(authors.filter((file) => reached.has(`src/rules/${file}.ts`))).toEqual([])
  expect(reached.has('src/rules/engine/interview.ts')).toBe(true)
})
