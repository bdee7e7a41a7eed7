/** The browser of the tests: Chromium with our font, on a clock in China. */
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { findBrowser, fontsFile, launchBrowser as launch, type Program } from '#weapp-runner/browser'

/** The timeout of a wait in the browser, in milliseconds: twice as long as any wait in the app. */
export const PATIENCE = 20_000

/**
 * A real browser: the one from npm, whatever is installed. WENBAN_BROWSER=/path/to/browser chooses another. If the one
 * from npm cannot run, an installed Chrome, Chromium or Edge is used. On Linux all of them only have the Chinese font
 * from npm, so that lines break alike in each; elsewhere they have the fonts of the system.
 * @param flags in addition to those that every test needs
 */
export const launchBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  launch({ named: process.env.WENBAN_BROWSER, flags, env: surroundings() })

/** The browser that {@link launchBrowser} launches. */
export const chosenBrowser = (): Promise<Program> => findBrowser(process.env.WENBAN_BROWSER)

/** The environment of every browser in tests: only the font from npm, and China's time. */
export const surroundings = (): NodeJS.ProcessEnv => ({
  ...process.env,
  FONTCONFIG_FILE: fontsFile(FONTS),
  LC_ALL: 'C.UTF-8', // otherwise files on a minimal machine lose their Chinese names
  TZ: 'Asia/Shanghai',
})

const FONTS = ['400Regular', '700Bold'].map((weight) =>
  path.join(path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')), weight),
)
