// npm run make: checks the policy and the tests' sample, writes both as the app imports them, and the schemas by which
// editors know the policy's files. Whatever builds, tests or proves runs it first.
import path from 'node:path'
import { builtIn } from './policy/built-in/whole'
import { POLICY, type Policy, readPolicy } from './policy/policy'
import { problemText } from './policy/problems'
import { ROOT } from './policy/root'
import { writeSchemas } from './policy/schema/write'
import { writeFolder } from './policy/write-folder'

/**
 * Writes what is made of the policy; one with a fault is told, and nothing is written.
 * @param folder holds the places
 * @param target where it is written, from the root
 */
function make(folder: string, target: string): Policy {
  const policy = readPolicy(folder)
  const { problems } = policy
  const name = path.relative(ROOT, folder)
  for (const problem of problems) console.error(path.join(path.dirname(name), problemText(problem)))
  if (problems.length === 0) {
    writeFolder(path.join(ROOT, target), '.ts', builtIn(policy))
    return policy
  }
  console.error(`${name} 里有${problems.length}处要改，什么也没有写。`)
  process.exitCode = 1
  return policy
}

make(path.join(ROOT, 'tests/sample/policy'), 'tests/sample/built-in')
const policy = make(POLICY, 'src/rules/built-in')
if (policy.problems.length === 0) writeSchemas(policy)
