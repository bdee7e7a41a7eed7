/** The Chromium of the npm package `@sparticuz/chromium`. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where browsers from npm are unpacked, in the project of the current directory. */
export const CACHE = path.resolve('node_modules', '.cache', 'weapp-runner')

/** A program and the environment variables that it needs. */
export interface Program {
  file: string
  env: Readonly<Record<string, string>>
}

/** The main file of the package; undefined if it is not installed. */
function installed(): string | undefined {
  try {
    return require.resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

/** Whether the package is installed and can run here: its browser is for Linux on x64. */
export const npmChromiumRuns = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64' && installed() !== undefined

/** The version of the package, whose package.json cannot be imported. */
function version(): string {
  const folder = /^.*@sparticuz[\\/]chromium/.exec(installed() ?? '')?.[0]
  if (folder === undefined) throw new Error('@sparticuz/chromium is not installed')
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/**
 * Unpacks the browser if necessary, with the system libraries that a bare machine lacks.
 * @throws if the package is not installed
 */
export async function npmChromium(): Promise<Program> {
  const unpacked = path.join(CACHE, version())
  await unpackOnce(unpacked, async (aside) => {
    // it unpacks the libraries only on AWS Lambda
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    return aside
  })
  return {
    file: path.join(unpacked, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(unpacked, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? []]
        .flat()
        .join(path.delimiter),
    },
  }
}

/**
 * Unpacks into a folder aside and renames it, so that other processes never see half of it. Packages unpack into the
 * temporary folder of the system, which jest's tests cannot change: call it in jest's globalSetup first.
 * @param place the folder or file that is to exist
 * @param unpack is given the folder that is the temporary one meanwhile; returns the path to rename
 */
export async function unpackOnce(place: string, unpack: (aside: string) => Promise<string>): Promise<void> {
  if (existsSync(place)) return
  mkdirSync(CACHE, { recursive: true })
  const aside = mkdtempSync(path.join(CACHE, 'unpacking-'))
  const before = { ...process.env }
  process.env['TMPDIR'] = aside
  try {
    renameSync(await unpack(aside), place)
  } catch (error) {
    // another process was faster
    if (!existsSync(place)) throw error
  } finally {
    // packages set more variables than they are given
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
    rmSync(aside, { recursive: true, force: true })
  }
}
