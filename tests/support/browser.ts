/** The browser of the tests: Chromium with our font, on a clock in China. */
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { findBrowser, fontsFile, launchBrowser as launch, type Program } from '#weapp-runner/browser'

/** So long, in milliseconds, a wait in the browser goes on: twice as long as the app itself waits for anything. */
export const PATIENCE = 20_000

/**
 * A real browser: the one from npm, whatever is installed. WENBAN_BROWSER=/path/to/browser chooses another; where the one
 * from npm cannot run, it is an installed Chrome, Chromium or Edge. Each has the Chinese font from npm and no other on
 * Linux, so that lines break alike whichever browser it is; elsewhere browsers cannot be told, and have the system's.
 * @param flags beside those that every test needs
 */
export const launchBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  launch({ named: process.env.WENBAN_BROWSER, flags, env: surroundings() })

/** The browser that {@link launchBrowser} starts. */
export const chosenBrowser = (): Promise<Program> => findBrowser(process.env.WENBAN_BROWSER)

/** The environment of every browser of the tests: the font of the packages and no other, and China's time. */
export const surroundings = (): NodeJS.ProcessEnv => ({
  ...process.env,
  FONTCONFIG_FILE: fontsFile(FONTS),
  LC_ALL: 'C.UTF-8', // without it a bare machine's files lose their Chinese names
  TZ: 'Asia/Shanghai',
})

const FONTS = ['400Regular', '700Bold'].map((weight) =>
  path.join(path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')), weight),
)
