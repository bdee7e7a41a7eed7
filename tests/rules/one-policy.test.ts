/** A build to be published must not contain the sample policy, and a test build must contain nothing else. */
import path from 'node:path'
import webpack from 'webpack'
import { OnePolicy, policyAlias, SAMPLE_MARK } from '../../config/policy'

const ROOT = path.resolve(__dirname, '../..')
const REAL = path.join(ROOT, 'src/rules/built-in/statements.ts')
const SAMPLE = path.join(ROOT, 'tests/sample/built-in/statements.ts')

interface Built {
  readonly errors: readonly string[]
  readonly files: readonly string[]
}

/** Compiles an entry of one file, without writing anything. */
const build = (entry: string): Promise<Built> =>
  new Promise((resolve, reject) => {
    const compiler = webpack({
      mode: 'development',
      entry,
      module: { rules: [{ test: /\.ts$/, type: 'asset/source' }] },
      plugins: [new OnePolicy()],
    })
    compiler.compile((error, compilation) => {
      if (error || !compilation) reject(error ?? new Error('nothing was compiled'))
      else
        resolve({
          errors: compilation.errors.map(({ message }) => message),
          files: Object.keys(compilation.assets),
        })
    })
  })

const { WENBAN_POLICY: before } = process.env
beforeEach(() => {
  jest.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => {
  jest.restoreAllMocks()
  if (before === undefined) delete process.env['WENBAN_POLICY']
  else process.env['WENBAN_POLICY'] = before
})

test('a build uses the real policy by default and fails on a sample file', async () => {
  delete process.env['WENBAN_POLICY']
  expect(policyAlias()).toEqual({})
  const real = await build(REAL)
  expect(real.errors).toEqual([])
  expect(real.files).not.toContain(SAMPLE_MARK)
  expect((await build(SAMPLE)).errors).toEqual([expect.stringContaining('样例规定混进了要发布的版本')])
})

test('a sample build says so, is marked, and fails on a file of the real policy', async () => {
  process.env['WENBAN_POLICY'] = 'sample'
  expect(Object.values(policyAlias())).toEqual([path.dirname(SAMPLE)])
  const sample = await build(SAMPLE)
  expect(sample.errors).toEqual([])
  expect(sample.files).toContain(SAMPLE_MARK)
  expect(jest.mocked(console.log).mock.calls.join()).toContain('不能给居民用')
  expect((await build(REAL)).errors).toEqual([expect.stringContaining('样例里混进了真的规定')])
})

test('an unknown policy name is an error', () => {
  process.env['WENBAN_POLICY'] = 'smaple'
  expect(() => policyAlias()).toThrow('“smaple”')
})
