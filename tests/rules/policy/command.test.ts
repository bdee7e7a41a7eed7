/** The policy command answers wrong input in one Chinese sentence, never with a stack trace. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../../..')

function policy(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/policy.mjs', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, said: `${stdout}${stderr}`.trim() }
}

test.each([
  ['chek', /最像的是“check”/],
  ['constructor', /没有“constructor”这个命令/],
  ['list --tody 2026-01-01', /最像的是“--today”/],
  ['list --today 2026-02-30', /“2026-02-30”不是日历上有的日子/],
  ['list --out x', /list 没有“--out”/],
  ['show x --out', /“--out”后面要写内容/],
  ['ask', /ask 后面少写了/],
  ['check a b', /“b”多了/],
])('“%s” reports what is wrong with it', (words, message) => {
  const { status, said } = policy(...words.split(' '))
  expect(said).toMatch(message)
  expect(said.split('\n')).toHaveLength(1)
  expect(status).toBe(2)
})

test('every subcommand explains its usage in one sentence', () => {
  const names = policy('help').said.match(/-- (\w+)/g) ?? []
  expect(names.length).toBeGreaterThan(8)
  for (const name of names) {
    const { status, said } = policy(name.slice(3), '--help')
    expect(said).toMatch(new RegExp(`^npm run -s policy ${name}\\b.*：.+$`))
    expect(status).toBe(0)
  }
})

test('closing the pipe early causes no stack trace', async () => {
  const command = spawn('node', ['scripts/policy.mjs', 'show', 'qinhuangdao/filing'], { cwd: ROOT })
  let complaint = ''
  command.stderr.on('data', (text) => (complaint += String(text)))
  const [beginning] = (await once(command.stdout, 'data')) as [Buffer] // a stream without an encoding emits buffers
  command.stdout.destroy()
  await once(command, 'close')
  expect(String(beginning)).toContain('<!doctype html>')
  expect(complaint).toBe('')
})
