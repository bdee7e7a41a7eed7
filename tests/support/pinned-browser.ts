/** The browser and the Chinese font that come with the packages, which are the same on every machine. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { devDependencies } from '../../package.json'

/** Where browsers from npm are unpacked. */
export const CACHE = path.resolve(__dirname, '..', '..', 'node_modules', '.cache', 'wenban-browser')
const UNPACKED = path.join(CACHE, devDependencies['@sparticuz/chromium'])

/** The browser from npm is a program for Linux on x64. */
export const pinnedBrowserRuns = process.platform === 'linux' && process.arch === 'x64'

/** A program, and what its environment has to hold. */
export interface Program {
  file: string
  env: Readonly<Record<string, string>>
}

/** The browser from npm, unpacked where it is not yet, with the system libraries that a bare machine lacks. */
export async function pinnedBrowser(): Promise<Program> {
  await unpack()
  return {
    file: path.join(UNPACKED, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(UNPACKED, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? []]
        .flat()
        .join(path.delimiter),
    },
  }
}

/** Unpacks the browser with its libraries. */
const unpack = (): Promise<void> =>
  unpackOnce(UNPACKED, async (aside) => {
    // it unpacks its libraries only where it believes to be on Lambda
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    return aside
  })

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

/**
 * Writes a font configuration that knows the Chinese font from npm and no other; without it text has no size.
 * @returns the configuration's file
 */
export function pinnedFonts(): string {
  const fonts = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const file = path.join(CACHE, 'fonts.conf')
  const weights = ['400Regular', '700Bold'].map((weight) => `<dir>${path.join(fonts, weight)}</dir>`)
  // a browser that starts meanwhile finds the old file or the new one, and no empty one
  const aside = `${file}.${process.pid}`
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(
    aside,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${weights.join('')}<cachedir>${path.join(CACHE, 'fonts')}</cachedir></fontconfig>
`,
  )
  renameSync(aside, file)
  return file
}
