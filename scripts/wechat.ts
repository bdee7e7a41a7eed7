// npm run wechat:preview, wechat:upload: sends the package built by `npm run build:weapp` to WeChat. With --dry-run, only
// checks and packs, without WeChat's server. Instructions: docs/wechat.md.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { version } from '../package.json'
import { partsOf, prepare, sizeRefusals, type Deed } from './wechat/checks'
import { pack, send, toolIsHere } from './wechat/tool'

const ROOT = path.resolve(__dirname, '..')
const BUILT = path.join(ROOT, 'dist/weapp')
const DRY = '--dry-run'
const CODE = path.join(ROOT, 'dist/wechat-preview.jpg')

/** The output of git; null if it is empty or git fails. */
function git(...words: readonly string[]): string | null {
  const { stdout, status } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

function refuse(refusals: readonly string[]): void {
  if (refusals.length === 0) return
  for (const refusal of refusals) console.error(`✗ ${refusal}`)
  process.exit(1)
}

async function main([deed, ...rest]: readonly string[]): Promise<void> {
  const dry = rest.includes(DRY)
  const [folder = BUILT, ...more] = rest.filter((word) => word !== DRY)
  if ((deed !== 'preview' && deed !== 'upload') || more.length > 0) {
    refuse([`用法 / usage: npm run wechat:preview|wechat:upload [-- ${DRY}] [dist/weapp]`])
    return
  }
  const { job, refusals } = prepare({
    deed,
    folder,
    env: process.env,
    root: ROOT,
    tag: git('tag', '--points-at', 'HEAD', '--list', `v${version}`, '--format=%(contents:subject)'),
    commit: git('describe', '--always', '--dirty') ?? '',
  })
  const tool = toolIsHere()
    ? []
    : [
        '没有装微信的上传工具：npm ci --prefix tools/wechat / WeChat’s upload tool is not installed: npm ci --prefix tools/wechat',
      ]
  refuse([...refusals, ...tool])

  const parts = partsOf(await pack(folder, deed, job))
  for (const { root, bytes } of parts)
    console.log(`${root === '' ? '主包' : root} ${Math.ceil(bytes / 1024)} KB`)
  refuse(sizeRefusals(parts))
  if (!dry) await send(folder, deed, job, CODE)
  console.log(said(deed, dry, job.description))
}

const said = (deed: Deed, dry: boolean, description: string): string =>
  dry
    ? `✓ 都查过了，没有上传 / checked, nothing sent: ${version} ${description}`
    : deed === 'upload'
      ? `✓ 上传好了，到微信后台选成体验版 / uploaded, make it the trial version in the console: ${version} ${description}`
      : `✓ 用微信扫一扫 / scan with WeChat: ${CODE}`

main(process.argv.slice(2)).then(
  // WeChat's tool leaves a process running that would keep this one alive
  () => process.exit(0),
  (error: unknown) => {
    console.error(`✗ 微信说 / WeChat says: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
