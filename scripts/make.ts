// npm run make: checks the policy and writes it as the app imports it, and the schemas by which editors know its files.
// Whatever builds, tests or proves runs it first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { builtIn, type Files } from './policy/built-in'
import { readPolicy } from './policy/policy'
import { problemText } from './policy/problems'
import { schemaFiles, SCHEMAS } from './policy/schema'

const ROOT = path.resolve(__dirname, '..')

/** Makes the folder hold these files and no others; one that is as it should be is not touched, for those who watch it. */
function write(folder: string, ending: '.ts' | '.json', files: Files): void {
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  for (const file of there)
    if (file.endsWith(ending) && !files.has(file.split(path.sep).join('/'))) rmSync(path.join(folder, file))
  for (const [file, text] of files) {
    const target = path.join(folder, file)
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

const { places, problems } = readPolicy()
for (const problem of problems) console.error(problemText(problem))
if (problems.length === 0) {
  write(path.join(ROOT, 'src/rules/built-in'), '.ts', builtIn(places))
  write(path.join(ROOT, SCHEMAS), '.json', schemaFiles(places))
} else {
  console.error(`policy 里有${problems.length}处要改，什么也没有写。`)
  process.exitCode = 1
}
