/** CI workflows: pinned actions, declared permissions and time limits, existing scripts. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { scripts } from '../../package.json'

const FOLDER = path.resolve(__dirname, '../../.github/workflows')

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number }>>
}

const files = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const,
)

describe.each(files)('%s', (_, text) => {
  const workflow = parse(text) as Workflow // the format that GitHub reads

  test('pins every action to a commit hash, with the version beside it', () => {
    const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('declares its permissions and a timeout for each job', () => {
    expect(workflow.permissions).toBeDefined()
    for (const [name, job] of Object.entries(workflow.jobs))
      expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)])
  })

  test('runs only scripts that exist', () => {
    const run = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name)
    const chosen = [...text.matchAll(/check: \[(.*?)\]/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    )
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...run, ...chosen]))
  })
})
