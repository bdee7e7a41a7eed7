/** What can be known before WeChat's server is asked: whether the package, the id and the key are what a release needs. */
import { createPrivateKey } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SAMPLE_MARK } from '../../config/policy'

/** A preview is for one phone and some minutes; an upload becomes a version in WeChat's console. */
export type Deed = 'preview' | 'upload'

/** What a deed is done with. */
export interface Given {
  readonly deed: Deed
  /** The built package. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of the project: its version, and the app id that is on this machine only. */
  readonly root: string
  /** What the tag `v` and the version says, if it stands at this commit. */
  readonly tag: string | null
  /** This commit in short, as git describes it. */
  readonly commit: string
}

export interface Job {
  readonly appid: string
  readonly privateKey: string
  readonly version: string
  readonly description: string
}

/** The most that WeChat takes, in bytes: the main package or a sub-package, and all together. */
const MOST_OF_ONE = 2 * 1024 * 1024
const MOST_OF_ALL = 30 * 1024 * 1024

/** Only what webpack makes for developing names its modules by their files. */
const DEVELOPING = '"./node_modules/'

/** Everything that stands in the way, in Chinese and English; with nothing there is a job. */
export function prepare(given: Given): { readonly job: Job; readonly refusals: readonly string[] } {
  const { deed, env, root, tag, commit } = given
  const { version } = readJson(path.join(root, 'package.json'))
  const appid = env['WENBAN_WECHAT_APPID'] ?? privateAppId(root)
  const { privateKey, wrong } = readKey(env['WENBAN_WECHAT_KEY'] ?? '')
  const job = {
    appid,
    privateKey,
    version: String(version),
    description: deed === 'upload' ? (tag ?? '') : commit,
  }
  const refusals = [...packageRefusals(given.folder, env, job.version), ...wrong]
  if (!/^wx[0-9a-f]{16}$/.test(appid))
    refusals.push(
      appid === '' || appid === 'touristappid'
        ? '没有小程序的 appid：写在 WENBAN_WECHAT_APPID 或者 project.private.config.json 里 / no app id: set WENBAN_WECHAT_APPID, or put it into project.private.config.json'
        : `appid 不对：“${appid}”，应该是 wx 加16个数字和小写字母 / “${appid}” is no app id: wx and 16 hex digits`,
    )
  if (deed === 'upload' && tag === null)
    refusals.push(
      `这个提交上没有标签 v${job.version}：git tag -a v${job.version} -m "这一版有什么新的" / no tag v${job.version} at this commit: its message describes the version in the console`,
    )
  return { job, refusals }
}

/** The package as a whole: complete, for residents, of this version. */
function packageRefusals(folder: string, env: Given['env'], version: string): string[] {
  const { WENBAN_H5_URL: address = '', WENBAN_PUBLISHER: publisher = '' } = env
  if (!existsSync(path.join(folder, 'app.json')))
    return [`没有编译好的小程序：先运行 npm run build:weapp / no package in ${folder}: npm run build:weapp`]
  const refusals: string[] = []
  const refuse = (why: boolean, words: string): void => {
    if (why) refusals.push(words)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const code = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
  refuse(
    existsSync(path.join(folder, SAMPLE_MARK)),
    `包里是测试用的样例规定（${SAMPLE_MARK}）：不要 WENBAN_POLICY，再编译 / the package holds the sample policy: build without WENBAN_POLICY`,
  )
  refuse(
    code.includes(DEVELOPING) || files.some((file) => file.endsWith('.map')),
    '包是开发用的：先运行 npm run build:weapp / a package for developing: npm run build:weapp',
  )
  refuse(
    !/^https:\/\/\S+\/$/.test(address) || !code.includes(address),
    '包里没有 WENBAN_H5_URL 的网址：编译和上传用同一个，https:// 开头、/ 结尾 / WENBAN_H5_URL is not in the package: the same https address for the build and here, with a slash at its end',
  )
  refuse(
    publisher === '' || !code.includes(`"${publisher}"`),
    '包里没有 WENBAN_PUBLISHER 的名称：编译和上传用同一个 / WENBAN_PUBLISHER is not in the package: the same for the build and here',
  )
  refuse(
    !code.includes(`"${version}"`),
    `包不是 ${version} 版：再编译一次 / the package is not of version ${version}: build it again`,
  )
  return [...refusals, ...settingRefusals(path.join(folder, 'project.config.json'))]
}

/** The settings by which WeChat's tool reads the package. */
function settingRefusals(file: string): string[] {
  let settings: Readonly<Record<string, unknown>> = {}
  try {
    settings = readJson(file)
  } catch (error) {
    return [`读不了 ${file} / cannot be read: ${String(error)}`]
  }
  const right =
    settings['compileType'] === 'miniprogram' &&
    settings['miniprogramRoot'] === './' &&
    /^\d+\.\d+\.\d+$/.test(String(settings['libVersion']))
  return right
    ? []
    : [
        `${file} 里的 compileType、miniprogramRoot、libVersion 不对 / compileType, miniprogramRoot or libVersion is wrong`,
      ]
}

/** @param given the key itself, or the file that WeChat's console gave out */
function readKey(given: string): { privateKey: string; wrong: string[] } {
  const none = (words: string): { privateKey: string; wrong: string[] } => ({
    privateKey: '',
    wrong: [words],
  })
  if (given === '')
    return none(
      '没有上传密钥：WENBAN_WECHAT_KEY 写密钥文件在哪里，或者密钥本身 / no upload key: set WENBAN_WECHAT_KEY to the file of the key, or to the key itself',
    )
  const isFile = !given.startsWith('-----BEGIN')
  if (isFile && !existsSync(given)) return none(`找不到密钥文件：${given} / there is no key file ${given}`)
  const privateKey = isFile ? readFileSync(given, 'utf8') : given
  try {
    if (createPrivateKey(privateKey).asymmetricKeyType === 'rsa') return { privateKey, wrong: [] }
  } catch {
    // said below, without a word of what was in it
  }
  return none(
    '上传密钥不对：应该是微信后台下载的 RSA 私钥（-----BEGIN RSA PRIVATE KEY-----） / the upload key is no RSA private key in PEM',
  )
}

/** The app id that stands on this machine only; empty where none does. */
function privateAppId(root: string): string {
  const file = path.join(root, 'project.private.config.json')
  const appid = existsSync(file) ? readJson(file)['appid'] : ''
  return typeof appid === 'string' ? appid : ''
}

/** An object of a file of the project or of its build. */
const readJson = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>

export interface Part {
  /** The folder of a sub-package; empty for the main package. */
  readonly root: string
  readonly bytes: number
}

/**
 * How large what is uploaded is, the main package first.
 * @param files what WeChat's tool has made, by name
 */
export function partsOf(files: Readonly<Record<string, string | Buffer>>): readonly Part[] {
  const { subPackages = [] } = JSON.parse(String(files['app.json'])) as {
    subPackages?: readonly { readonly root: string }[]
  }
  const roots = subPackages.map(({ root }) => `${root.replace(/^\/|\/$/g, '')}/`)
  return ['', ...roots].map((root) => ({
    root,
    bytes: Object.entries(files)
      .filter(([name]) => (roots.find((one) => name.startsWith(one)) ?? '') === root)
      .reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0),
  }))
}

/** What WeChat would refuse for its size. */
export function sizeRefusals(parts: readonly Part[]): readonly string[] {
  const sized = parts.map(
    ({ root, bytes }) => [root === '' ? '主包 / main package' : root, bytes, MOST_OF_ONE] as const,
  )
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  return [...sized, ['全部 / all', all, MOST_OF_ALL] as const].flatMap(([name, bytes, most]) =>
    bytes <= most ? [] : [`太大：${name}，${bytes} 字节，最多 ${most} / too large, at most ${most} bytes`],
  )
}
