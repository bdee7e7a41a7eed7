// npm run make: checks the policy and writes it as the app imports it, and the schemas by which editors know its files.
// Whatever builds, tests or proves runs it first.
import path from 'node:path'
import { builtIn } from './policy/built-in'
import { readPolicy } from './policy/policy'
import { problemText } from './policy/problems'
import { ROOT } from './policy/root'
import { writeSchemas } from './policy/schema/write'
import { writeFolder } from './policy/write-folder'

const { places, problems } = readPolicy()
for (const problem of problems) console.error(problemText(problem))
if (problems.length === 0) {
  writeFolder(path.join(ROOT, 'src/rules/built-in'), '.ts', builtIn(places))
  writeSchemas(places)
} else {
  console.error(`policy 里有${problems.length}处要改，什么也没有写。`)
  process.exitCode = 1
}
