/** The Chromium that comes as an npm package, which is the same on every machine. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where browsers from npm are unpacked: a folder of the project that the process runs in. */
export const CACHE = path.resolve('node_modules', '.cache', 'weapp-runner')

/** A program, and what its environment has to hold. */
export interface Program {
  file: string
  env: Readonly<Record<string, string>>
}

/** The main file of the package; undefined where it is not installed. */
function installed(): string | undefined {
  try {
    return require.resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

/** Whether `@sparticuz/chromium` is installed and this is Linux on x64, for which its program is made. */
export const npmChromiumRuns = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64' && installed() !== undefined

/** Its version; the package lets nobody import its package.json. */
function version(): string {
  const folder = /^.*@sparticuz[\\/]chromium/.exec(installed() ?? '')?.[0]
  if (folder === undefined) throw new Error('@sparticuz/chromium is not installed')
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/**
 * The browser from npm, unpacked where it is not yet, with the system libraries that a bare machine lacks.
 * @throws where the package is not installed
 */
export async function npmChromium(): Promise<Program> {
  const unpacked = path.join(CACHE, version())
  await unpackOnce(unpacked, async (aside) => {
    // it unpacks its libraries only where it believes to be on Lambda
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
 * Unpacks aside and moves what came of it into place at once: another process never meets half of it. Packages unpack into
 * the temp folder, so that in a test, which cannot move that, it has to have been done before.
 * @param unpack gets the folder that is the temp folder meanwhile
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
