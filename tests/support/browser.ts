import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const CACHE = path.resolve(__dirname, '..', '..', 'node_modules', '.cache', 'wenban-browser')

const FLAGS = [
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
]

/**
 * A real browser: the one named by CHROMIUM or CHROME_PATH, else an installed Chrome, Chromium or
 * Edge, else one from npm. WENBAN_BROWSER=npm skips the installed ones.
 * @param more flags beside those that every test needs
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more]
  const installed = process.env.WENBAN_BROWSER === 'npm' ? undefined : installedBrowser()
  return installed ? chromium.launch({ executablePath: installed, args }) : launchFromNpm(args)
}

/** Where an installed browser lies, if there is one. */
export function installedBrowser(): string | undefined {
  for (const name of ['CHROMIUM', 'CHROME_PATH']) {
    const named = process.env[name]
    if (!named) continue
    if (existsSync(named)) return named
    throw new Error(`${name} names ${named}, where there is no browser`)
  }
  return candidates().find((file) => existsSync(file))
}

function candidates(): string[] {
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
      return (process.env.PATH ?? '')
        .split(path.delimiter)
        .flatMap((folder) =>
          ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].map(
            (name) => path.join(folder, name),
          ),
        )
  }
}

/** The browser from npm brings along the system libraries that a bare machine lacks. */
async function launchFromNpm(args: string[]): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser found: install Chrome, or name one by CHROMIUM=/path/to/browser')
  }
  const { AWS_EXECUTION_ENV, TMPDIR } = process.env
  mkdirSync(CACHE, { recursive: true })
  try {
    // it unpacks into the temp folder, and its libraries only where it believes to be on Lambda
    Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: CACHE })
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    return await chromium.launch({
      executablePath: await packed.executablePath(),
      args,
      env: { ...process.env, FONTCONFIG_FILE: chineseFonts() },
    })
  } finally {
    setEnv({ AWS_EXECUTION_ENV, TMPDIR })
  }
}

function setEnv(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
}

/**
 * Writes a font configuration that knows the Chinese font from npm; without it text has no size.
 * @returns the configuration's file
 */
function chineseFonts(): string {
  const fonts = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const file = path.join(CACHE, 'fonts.conf')
  const weights = ['400Regular', '700Bold'].map((weight) => `<dir>${path.join(fonts, weight)}</dir>`)
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${weights.join('')}<cachedir>${path.join(CACHE, 'fonts')}</cachedir></fontconfig>
`,
  )
  return file
}
