/** Finds and starts a Chromium, also on machines that have none installed. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { npmChromium, npmChromiumRuns, type Program } from './npm-chromium'

export { fontsFile } from './fonts'
export { CACHE, npmChromium, npmChromiumRuns, unpackOnce, type Program } from './npm-chromium'

/** The flags of every browser. */
export const FLAGS: readonly string[] = [
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

export interface BrowserOptions {
  /** Path of the browser. Default: the one that {@link findBrowser} finds. */
  named?: string | undefined
  /** Flags in addition to {@link FLAGS}. */
  flags?: readonly string[]
  /** The environment of the browser. Default: that of this process. */
  env?: NodeJS.ProcessEnv
}

/**
 * Starts a headless browser.
 * @throws as {@link findBrowser} does
 */
export async function launchBrowser({
  named,
  flags = [],
  env = process.env,
}: BrowserOptions = {}): Promise<Browser> {
  const program = await findBrowser(named)
  return chromium.launch({
    executablePath: program.file,
    args: [...FLAGS, ...flags],
    env: { ...env, ...program.env },
  })
}

/**
 * Finds a browser: the one at `named`; else the one from npm; if that is missing or cannot run here, an installed Chrome,
 * Chromium or Edge.
 * @throws if there is no file at `named`, or no browser is found
 */
export async function findBrowser(named?: string): Promise<Program> {
  if (named) {
    if (existsSync(named)) return { file: named, env: {} }
    throw new Error(`there is no browser at ${named}`)
  }
  if (npmChromiumRuns()) return npmChromium()
  const installed = candidates().find((file) => existsSync(file))
  if (installed !== undefined) return { file: installed, env: {} }
  throw new Error(
    'no browser found: @sparticuz/chromium is not installed or does not run here (Linux on x64 only); install Chrome, Chromium or Edge, or name one',
  )
}

/** Where an installed browser may be. */
function candidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ])
    default:
      return (process.env['PATH'] ?? '')
        .split(path.delimiter)
        .flatMap((folder) =>
          ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].map(
            (name) => path.join(folder, name),
          ),
        )
  }
}
