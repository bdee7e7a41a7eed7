/**
 * The results of a check run are cached in one file per folder. A run reuses what is intact and made from the
 * same input.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type * as Cache from '../../../scripts/policy/cache'
import { ROOT } from '../../../scripts/policy/root'

const folder = `cache-test-${process.pid}`
const file = path.join(ROOT, 'node_modules/.cache/wenban-policy/results', `${folder}.txt`)
afterAll(() => {
  rmSync(file, { force: true })
})

/**
 * Another run of the command: requests these entries, each made from its letter, and returns those it had to
 * make.
 */
async function run(...asked: readonly string[]): Promise<readonly string[]> {
  const made: string[] = []
  await jest.isolateModulesAsync(async () => {
    const { cached } = await jest.requireActual<Promise<typeof Cache>>('../../../scripts/policy/cache')
    for (const [name, of] of asked.map((one) => one.split('='))) {
      const value = cached(folder, name ?? '', of, () => {
        made.push(`${name}=${of}`)
        return { of, lines: '一\n二\t三' }
      })
      expect(value).toEqual({ of, lines: '一\n二\t三' })
    }
  })
  // the file is written after all results
  await new Promise(setImmediate)
  return made
}

test('reuses what was made from the same input, and keeps it while others are made', async () => {
  expect(await run('a=1', 'b=1')).toEqual(['a=1', 'b=1'])
  expect(await run('b=1', 'a=2')).toEqual(['a=2'])
  expect(await run('a=2', 'b=1')).toEqual([])
  expect(await run('a=1')).toEqual(['a=1'])
})

test('ignores a truncated file', async () => {
  await run('a=1', 'b=1')
  const whole = readFileSync(file, 'utf8')
  for (const length of [whole.length - 1, Math.floor(whole.length / 2), 0]) {
    writeFileSync(file, whole.slice(0, length))
    expect(await run('a=1')).toEqual(['a=1'])
  }
})

test('ignores a file written by other code', async () => {
  await run('a=1')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^./, (first) => (first === '0' ? '1' : '0')),
  )
  expect(await run('a=1')).toEqual(['a=1'])
})

test('drops what was not requested for a week', async () => {
  await run('a=1', 'b=1')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\d{4}-\d\d-\d\d/g, '2020-01-01'))
  await run('a=1', 'c=1')
  const kept = readFileSync(file, 'utf8')
  expect([kept.includes('"a"'), kept.includes('"b"'), kept.includes('"c"')]).toEqual([true, false, true])
})
