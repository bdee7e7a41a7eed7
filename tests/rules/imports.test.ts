/** The import map (config/imports.json) matches the code, and docs/architecture.md matches the map. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import map from '../../config/imports.json'
import project from '../../package.json'
import { areaOf, codeFiles, importMap, importsOf, pageLines } from '../../scripts/import-map'
import runner from '../../tools/weapp-runner/package.json'

const files = codeFiles()
const imports = new Map(files.map((file) => [file, importsOf(file)]))
const found = importMap(files)

test('the map lists exactly the imports in the code', () => {
  const lines = found.imports.map(({ from, to }) => `${from} → ${to}`)
  expect(lines.sort()).toEqual(
    Object.entries(map)
      .flatMap(([from, to]) => to.map((one) => `${from} → ${one}`))
      .sort(),
  )
})

test('areas have no import cycles, except for types', () => {
  let left = found.imports.filter(({ onlyTypes }) => !onlyTypes)
  // remove areas that import nothing else, again and again: only cycles remain
  for (;;) {
    const leads = left.filter(({ to }) => left.some(({ from }) => from === to))
    if (leads.length === left.length) break
    left = leads
  }
  expect(left).toEqual([])
})

test('test helpers used by scripts import no script', () => {
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

test('every file with imports belongs to an area of the map', () => {
  expect(files.filter((file) => areaOf(file) === undefined && imports.get(file)?.length)).toEqual([])
})

test('the runner declares the package versions that are installed here', () => {
  const { dependencies, optionalDependencies, devDependencies } = runner
  const named = { ...dependencies, ...optionalDependencies, ...devDependencies }
  const installed = { ...project.dependencies, ...project.devDependencies }
  expect(installed).toMatchObject(named)
})

test('docs/architecture.md shows the imports in the code', () => {
  const page = readFileSync(path.join(__dirname, '../../docs/architecture.md'), 'utf8')
  const [, drawn = ''] = /<!-- npm run imports writes from here -->(.*?)<!-- to here -->/s.exec(page) ?? []
  // the formatter pads the columns of the table
  const bare = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim()).filter(Boolean)
  expect(bare(drawn.split('\n'))).toEqual(bare(pageLines(found)))
})

test('the app does not import code that is only for authors', () => {
  const reached = new Set(files.filter((file) => /^src\/(app\.ts|home\/|pages\/)/.test(file)))
  for (const file of reached) for (const { to } of imports.get(file) ?? []) reached.add(to)
  const authors = ['authoring', 'engine/verification', 'engine/coverage', 'engine/graph', 'engine/due']
  expect(authors.filter((file) => reached.has(`src/rules/${file}.ts`))).toEqual([])
  expect(reached.has('src/rules/engine/interview.ts')).toBe(true)
})
