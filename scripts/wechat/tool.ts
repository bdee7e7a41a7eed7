/** WeChat's own tool, which packs and uploads. It is installed separately: npm ci --prefix tools/wechat. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Deed, Job } from './checks'

const TOOL = path.resolve(__dirname, '../../tools/wechat/package.json')

/** The part of its API used here. */
interface Tool {
  readonly Project: new (options: {
    appid: string
    type: 'miniProgram'
    projectPath: string
    privateKey: string
  }) => Project
  readonly upload: (options: Options) => Promise<unknown>
  readonly preview: (
    options: Options & { qrcodeFormat: 'image'; qrcodeOutputDest: string },
  ) => Promise<unknown>
  readonly getCompiledResult: (options: Options) => Promise<Readonly<Record<string, string | Buffer>>>
}

interface Project {
  /** Fetches the account's settings from WeChat's server. */
  attr: () => Promise<unknown>
}

interface Options {
  readonly project: Project
  readonly version: string
  readonly desc: string
  /** One of thirty robots; each upload replaces the robot's last one. */
  readonly robot: number
  readonly setting: { readonly useProjectConfig: true }
  readonly onProgressUpdate: () => void
}

const ROBOTS: Readonly<Record<Deed, number>> = { preview: 1, upload: 2 }

export const toolIsHere = (): boolean =>
  existsSync(path.join(path.dirname(TOOL), 'node_modules/miniprogram-ci/package.json'))

const load = (module: string): unknown => createRequire(TOOL)(module)
/** Cast because its types are installed only with it. */
const loadTool = (): Tool => load('miniprogram-ci') as Tool

function optionsOf({ Project }: Tool, folder: string, deed: Deed, job: Job): Options {
  const { appid, privateKey, version, description } = job
  return {
    project: new Project({ appid, type: 'miniProgram', projectPath: folder, privateKey }),
    version,
    desc: description,
    robot: ROBOTS[deed],
    setting: { useProjectConfig: true },
    onProgressUpdate: () => undefined,
  }
}

/** Everything that would be uploaded, by name. Works without WeChat's server. */
export async function pack(
  folder: string,
  deed: Deed,
  job: Job,
): Promise<Readonly<Record<string, string | Buffer>>> {
  const tool = loadTool()
  const options = optionsOf(tool, folder, deed, job)
  const { DefaultProjectAttr } = load('miniprogram-ci/dist/config/config') as { DefaultProjectAttr: object }
  options.project.attr = () => Promise.resolve(DefaultProjectAttr)
  return tool.getCompiledResult(options)
}

/** @param code the file for a preview's QR code */
export async function send(folder: string, deed: Deed, job: Job, code: string): Promise<void> {
  const tool = loadTool()
  const options = optionsOf(tool, folder, deed, job)
  if (deed === 'upload') await tool.upload(options)
  else await tool.preview({ ...options, qrcodeFormat: 'image', qrcodeOutputDest: code })
}
