/** Checks before WeChat's server is contacted: whether package, app id and key are fit for a release. */
import { createPrivateKey } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SAMPLE_MARK } from '../../config/policy'

/** A preview is for one phone and a few minutes; an upload becomes a version in WeChat's console. */
export type Deed = 'preview' | 'upload'

/** The input of `prepare`. */
export interface Given {
  readonly deed: Deed
  /** The built package. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The project's folder, with its version and this machine's private app id. */
  readonly root: string
  /** The message of the version's tag, such as `v1.0.0`, if it is at this commit. */
  readonly tag: string | null
  /** This commit, as `git describe` prints it. */
  readonly commit: string
}

export interface Job {
  readonly appid: string
  readonly privateKey: string
  readonly version: string
  readonly description: string
}

/** WeChat's limits in bytes: for the main package and each sub-package, and in total. */
const MOST_OF_ONE = 2 * 1024 * 1024
const MOST_OF_ALL = 30 * 1024 * 1024

/** Only development builds of webpack name modules by their files. */
const DEVELOPING = '"./node_modules/'

/**
 * The job, and everything that prevents it, in Chinese and English.
 * @returns the job is valid only without refusals
 */
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
        : `appid 不对：“${appid}”，应该是 wx 加16个数字和小写字母 / “${appid}” is not an app id: wx and 16 hex digits`,
    )
  if (deed === 'upload' && tag === null)
    refusals.push(
      `这个提交上没有标签 v${job.version}：git tag -a v${job.version} -m "这一版有什么新的" / no tag v${job.version} at this commit: its message describes the version in the console`,
    )
  return { job, refusals }
}

/** What is wrong with the package: it must be complete, for residents, and of this version. */
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
    `包里是测试用的样例规定（${SAMPLE_MARK}）：不要 WENBAN_POLICY，再编译 / the package contains the sample policy: build without WENBAN_POLICY`,
  )
  refuse(
    code.includes(DEVELOPING) || files.some((file) => file.endsWith('.map')),
    '包是开发用的：先运行 npm run build:weapp / this is a development build: npm run build:weapp',
  )
  refuse(
    !/^https:\/\/\S+\/$/.test(address) || !code.includes(address),
    '包里没有 WENBAN_H5_URL 的网址：编译和上传用同一个，https:// 开头、/ 结尾 / the package does not contain WENBAN_H5_URL: set the same https address for build and upload, with a trailing slash',
  )
  refuse(
    publisher === '' || !code.includes(`"${publisher}"`),
    '包里没有 WENBAN_PUBLISHER 的名称：编译和上传用同一个 / the package does not contain WENBAN_PUBLISHER: set the same name for build and upload',
  )
  refuse(
    !code.includes(`"${version}"`),
    `包不是 ${version} 版：再编译一次 / the package is not version ${version}: build it again`,
  )
  return [...refusals, ...settingRefusals(path.join(folder, 'project.config.json'))]
}

/** What is wrong with the settings that WeChat's tool reads. */
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

/** @param given the key itself, or the path of the key file from WeChat's console */
function readKey(given: string): { privateKey: string; wrong: string[] } {
  const none = (words: string): { privateKey: string; wrong: string[] } => ({
    privateKey: '',
    wrong: [words],
  })
  if (given === '')
    return none(
      '没有上传密钥：WENBAN_WECHAT_KEY 写密钥文件在哪里，或者密钥本身 / no upload key: set WENBAN_WECHAT_KEY to the path of the key file, or to the key itself',
    )
  const isFile = !given.startsWith('-----BEGIN')
  if (isFile && !existsSync(given)) return none(`找不到密钥文件：${given} / no key file at ${given}`)
  const privateKey = isFile ? readFileSync(given, 'utf8') : given
  try {
    if (createPrivateKey(privateKey).asymmetricKeyType === 'rsa') return { privateKey, wrong: [] }
  } catch {
    // reported below, without revealing the key
  }
  return none(
    '上传密钥不对：应该是微信后台下载的 RSA 私钥（-----BEGIN RSA PRIVATE KEY-----） / the upload key is not an RSA private key in PEM format',
  )
}

/** This machine's private app id; empty if there is none. */
function privateAppId(root: string): string {
  const file = path.join(root, 'project.private.config.json')
  const appid = existsSync(file) ? readJson(file)['appid'] : ''
  return typeof appid === 'string' ? appid : ''
}

/** Parses a file of the project or of its build. */
const readJson = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>

export interface Part {
  /** The folder of a sub-package; empty for the main package. */
  readonly root: string
  readonly bytes: number
}

/**
 * The sizes of the packages to upload, main package first.
 * @param files the output of WeChat's tool, by name
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

/** Packages that are too large for WeChat. */
export function sizeRefusals(parts: readonly Part[]): readonly string[] {
  const sized = parts.map(
    ({ root, bytes }) => [root === '' ? '主包 / main package' : root, bytes, MOST_OF_ONE] as const,
  )
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  return [...sized, ['全部 / all', all, MOST_OF_ALL] as const].flatMap(([name, bytes, most]) =>
    bytes <= most ? [] : [`太大：${name}，${bytes} 字节，最多 ${most} / too large, at most ${most} bytes`],
  )
}
