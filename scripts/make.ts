// npm run make: checks the policy and the tests' sample, writes both as the app imports them, and the schemas by which
// editors know the policy's files. Whatever builds, tests or proves runs it first.
import path from 'node:path'
import { builtIn } from './policy/built-in/whole'
import { POLICY, type Policy, readPolicy } from './policy/policy'
import { problemText } from './policy/problems'
import { unknown } from './policy/problems'
import { ROOT } from './policy/root'
import { writeSchemas } from './policy/schema/write'
import { writeFolder } from './policy/write-folder'

/** @throws where a place is named that there is not */
function carried({ places }: Policy, only = ''): Policy['places'] {
  const names = only.split(',').flatMap((name) => name.trim() || [])
  const ids = places.map(({ region }) => region.id)
  for (const name of names)
    if (places.length > 0 && !ids.includes(name))
      throw new Error(`WENBAN_PLACES：${unknown(name, '地方', ids)}`)
  return names.length === 0 ? places : places.filter(({ region }) => names.includes(region.id))
}

/**
 * Writes what is made of the policy; one with a fault is told, and nothing is written.
 * @param folder holds the places
 * @param target where it is written, from the root
 * @param only the places that the app carries, with commas between; all where nothing is named
 */
function make(folder: string, target: string, only?: string): Policy {
  const policy = readPolicy(folder)
  const { problems } = policy
  const places = carried(policy, only)
  const name = path.relative(ROOT, folder)
  for (const problem of problems) console.error(path.join(path.dirname(name), problemText(problem)))
  if (problems.length === 0) {
    writeFolder(path.join(ROOT, target), '.ts', builtIn({ ...policy, places }))
    return policy
  }
  console.error(`${name} 里有${problems.length}处要改，什么也没有写。`)
  process.exitCode = 1
  return policy
}

make(path.join(ROOT, 'tests/sample/policy'), 'tests/sample/built-in')
const policy = make(POLICY, 'src/rules/built-in', process.env['WENBAN_PLACES'])
if (policy.problems.length === 0) writeSchemas(policy)
