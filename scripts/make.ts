// npm run make: reads the policy and the tests' sample, generates the code that the app imports, and the schemas that
// editors use for policy files. Builds, tests and checks run it first.
import path from 'node:path'
import { builtIn } from './policy/built-in/whole'
import { POLICY, type Policy, readPolicy } from './policy/policy'
import { problemText } from './policy/problems'
import { ROOT } from './policy/root'
import { writeSchemas } from './policy/schema/write'
import { writeFolder } from './policy/write-folder'

/**
 * Generates code from a policy. Reports problems and then writes nothing.
 * @param folder contains the places
 * @param target the output folder, relative to the root
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
