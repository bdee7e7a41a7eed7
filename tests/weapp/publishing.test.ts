/** The dry run of a release: what it refuses, and that it packs the build. */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { partsOf, prepare, sizeRefusals, type Given } from '../../scripts/wechat/checks'
import { toolIsHere } from '../../scripts/wechat/tool'
import { version } from '../../package.json'

const ROOT = path.resolve(__dirname, '../..')
const PUBLISHER = '海港区邻里社'
const MB = 1024 * 1024

const key = (type: 'rsa' | 'ec'): string => {
  const pair =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return pair.privateKey.export({ type: type === 'rsa' ? 'pkcs1' : 'sec1', format: 'pem' }).toString()
}
const RSA = key('rsa')

const env = {
  WENBAN_H5_URL: 'https://wenban.example/',
  WENBAN_PUBLISHER: PUBLISHER,
  WENBAN_WECHAT_APPID: 'wx0123456789abcdef',
  WENBAN_WECHAT_KEY: RSA,
}

let folder: string

/** The package under test, as if built with the real policy and a publisher. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wenban-release-'))
  cpSync(path.join(ROOT, 'dist/weapp'), folder, { recursive: true })
  rmSync(path.join(folder, 'SAMPLE.txt'), { force: true })
  appendFileSync(path.join(folder, 'common.js'), `;"${PUBLISHER}"`)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const given = (other: Partial<Given> = {}): Given => ({
  deed: 'upload',
  folder,
  env,
  root: ROOT,
  tag: '电话本里有了新号码',
  commit: 'abc1234',
  ...other,
})

/** The reasons for refusing, one per line. */
const refusals = (other: Partial<Given>): string => prepare(given(other)).refusals.join('\n')

test('a release package with key, id and tag is uploaded under its version, with the tag’s message', () => {
  const { job, refusals } = prepare(given())
  expect(refusals).toEqual([])
  expect(job).toMatchObject({ appid: env.WENBAN_WECHAT_APPID, version, description: '电话本里有了新号码' })
})

test('a preview needs no tag and is described by the commit', () => {
  const { job, refusals } = prepare(given({ deed: 'preview', tag: null }))
  expect(refusals).toEqual([])
  expect(job.description).toBe('abc1234')
})

test('the key may be in a file, and the id in the private project config', () => {
  const root = mkdtempSync(path.join(folder, 'root-'))
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ version }))
  writeFileSync(
    path.join(root, 'project.private.config.json'),
    JSON.stringify({ appid: 'wxfedcba9876543210' }),
  )
  writeFileSync(path.join(root, 'key'), RSA)
  const { job, refusals } = prepare(
    given({
      root,
      env: { ...env, WENBAN_WECHAT_APPID: undefined, WENBAN_WECHAT_KEY: path.join(root, 'key') },
    }),
  )
  expect(refusals).toEqual([])
  expect(job).toMatchObject({ appid: 'wxfedcba9876543210', privateKey: RSA })
})

describe('refuses, in Chinese and in English,', () => {
  test.each<[string, Partial<Given>, RegExp]>([
    ['a missing build', { folder: '/nowhere' }, /npm run build:weapp.*no package in/],
    ['a missing key', { env: { ...env, WENBAN_WECHAT_KEY: '' } }, /没有上传密钥.*no upload key/],
    [
      'a key that is not there',
      { env: { ...env, WENBAN_WECHAT_KEY: '/no/key' } },
      /找不到密钥文件：\/no\/key/,
    ],
    [
      'something that is not a key',
      { env: { ...env, WENBAN_WECHAT_KEY: '-----BEGIN nothing' } },
      /上传密钥不对.*not an RSA/,
    ],
    ['a key of another kind', { env: { ...env, WENBAN_WECHAT_KEY: key('ec') } }, /上传密钥不对.*not an RSA/],
    [
      'the id for trying out',
      { env: { ...env, WENBAN_WECHAT_APPID: 'touristappid' } },
      /没有小程序的 appid.*no app id/,
    ],
    [
      'an id of 15 digits',
      { env: { ...env, WENBAN_WECHAT_APPID: 'wx0123456789abcde' } },
      /appid 不对.*is not an app id/,
    ],
    [
      'an id of 17 digits',
      { env: { ...env, WENBAN_WECHAT_APPID: 'wx0123456789abcdef0' } },
      /appid 不对.*is not an app id/,
    ],
    [
      'an address that the build does not have',
      { env: { ...env, WENBAN_H5_URL: 'https://other.example/' } },
      /没有 WENBAN_H5_URL 的网址/,
    ],
    [
      'a publisher that the build does not have',
      { env: { ...env, WENBAN_PUBLISHER: '别人' } },
      /没有 WENBAN_PUBLISHER 的名称/,
    ],
    ['an upload without a tag', { tag: null }, new RegExp(`没有标签 v${version}.*no tag v${version}`)],
  ])('%s', (_, other, words) => {
    expect(refusals(other)).toMatch(words)
    expect(refusals(other)).not.toContain('\n')
  })

  test('the sample policy', () => {
    writeFileSync(path.join(folder, 'SAMPLE.txt'), '')
    expect(refusals({})).toMatch(/样例规定.*sample policy/)
  })

  test('a development build', () => {
    writeFileSync(path.join(folder, 'taro.js.map'), '{}')
    expect(refusals({})).toMatch(/开发用的.*development build/)
    rmSync(path.join(folder, 'taro.js.map'))
    appendFileSync(path.join(folder, 'taro.js'), ';({ "./node_modules/react/index.js": 1 })')
    expect(refusals({})).toMatch(/开发用的.*development build/)
  })

  test('a package of another version', () => {
    const root = mkdtempSync(path.join(folder, 'root-'))
    writeFileSync(path.join(root, 'package.json'), '{ "version": "77.0.0" }')
    expect(refusals({ root })).toMatch(/不是 77.0.0 版.*not version/)
  })

  test.each(['{', '{ "compileType": "plugin" }'])('project.config.json that is %s', (text) => {
    writeFileSync(path.join(folder, 'project.config.json'), text)
    expect(refusals({})).toMatch(/project\.config\.json.*(cannot be read|is wrong)/)
  })

  test('a package of more than 2 MB, but not one of exactly 2 MB', () => {
    const app = JSON.stringify({ subPackages: [{ root: 'pages/' }] })
    const sized = (main: number, rest: number): readonly string[] =>
      sizeRefusals(
        partsOf({
          'app.json': app,
          'app.js': 'x'.repeat(main - app.length),
          'pages/a.js': 'x'.repeat(rest),
        }),
      )
    expect(sized(2 * MB, 2 * MB)).toEqual([])
    expect(sized(2 * MB + 1, 2 * MB)).toEqual([expect.stringMatching(/太大：主包.*too large/)])
    expect(sized(2 * MB, 2 * MB + 1)).toEqual([expect.stringMatching(/太大：pages\//)])
  })
})

// WeChat's tool is 275 MB and is installed separately: npm ci --prefix tools/wechat
const packed = toolIsHere() ? test : test.skip
const why = toolIsHere() ? '' : ' (skipped: npm ci --prefix tools/wechat)'

packed(`WeChat's own tool packs the build, without its server${why}`, () => {
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['--no-install', 'tsx', 'scripts/wechat.ts', 'preview', '--dry-run', folder],
    { cwd: ROOT, encoding: 'utf8', shell: true, env: { ...process.env, ...env } },
  )
  expect(`${stderr}${String(status)}`).toMatch(/0$/)
  expect(stdout).toMatch(/主包 \d+ KB\npages\/ \d+ KB\n✓ 都查过了，没有上传/)
  expect(readFileSync(path.join(folder, 'app.json'), 'utf8')).toContain('home/index')
})
