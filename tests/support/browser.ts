import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { placesOnPath } from './on-path'
import { pinnedBrowser, pinnedBrowserRuns, pinnedFonts, type Program } from './pinned-browser'

/** What every Chrome of the tests is started with. */
export const FLAGS = [
  '--no-sandbox', // containers run as root
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--renderer-process-limit=1', // pages of a site share a process, and what was compiled in it
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', // nothing leaves the machine, whatever a page asks for
]

/** So long, in milliseconds, a wait in the browser goes on: twice as long as the app itself waits for anything. */
export const PATIENCE = 20_000

/**
 * A real browser: the one from npm, whatever is installed. WENBAN_BROWSER=/path/to/browser chooses another; where the one
 * from npm cannot run, it is an installed Chrome, Chromium or Edge. Each has the Chinese font from npm and no other on
 * Linux, so that lines break alike whichever browser it is; elsewhere browsers cannot be told, and have the system's.
 * @param more flags beside those that every test needs
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { file, env } = await chosenBrowser()
  return chromium.launch({
    executablePath: file,
    args: [...FLAGS, ...more],
    env: { ...surroundings(), ...env },
  })
}

/** The environment of every browser of the tests: the font of the packages and no other, and China's time. */
export const surroundings = (): NodeJS.ProcessEnv => ({
  ...process.env,
  FONTCONFIG_FILE: pinnedFonts(),
  LC_ALL: 'C.UTF-8', // without it a bare machine's files lose their Chinese names
  TZ: 'Asia/Shanghai',
})

/** The browser that {@link launchBrowser} starts. */
export async function chosenBrowser(): Promise<Program> {
  const named = process.env.WENBAN_BROWSER
  if (named) {
    if (existsSync(named)) return { file: named, env: {} }
    throw new Error(`WENBAN_BROWSER names ${named}, where there is no browser`)
  }
  if (pinnedBrowserRuns) return pinnedBrowser()
  const installed = candidates().find((file) => existsSync(file))
  if (installed !== undefined) return { file: installed, env: {} }
  throw new Error(
    'no browser found: the one from npm runs on Linux on x64 only; install Chrome, Chromium or Edge, or name one by WENBAN_BROWSER=/path/to/browser',
  )
}

/** Where an installed browser may lie. */
function candidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ])
    default:
      return placesOnPath([
        'google-chrome',
        'google-chrome-stable',
        'chromium',
        'chromium-browser',
        'microsoft-edge',
      ])
  }
}
