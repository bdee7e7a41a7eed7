import type { Browser } from 'playwright-core'
import { fontsFile, launchBrowser } from './browser'
import type { MiniProgram } from './mini-program'
import { openPhone, type OpenOptions } from './phone'

export interface SingleOptions extends OpenOptions {
  /** A browser to use, which stays open. Default: starts the one at WEAPP_RUNNER_BROWSER, or that `findBrowser` finds. */
  browser?: Browser
  /** Folders with the only fonts of the browser it starts. Default: the system's fonts. Linux only. */
  fonts?: readonly string[]
}

export interface OpenedMiniProgram extends MiniProgram {
  /** Closes the mini-program, and the browser if it was started for it. */
  close: () => Promise<void>
}

/**
 * Opens one compiled mini-program. To open several, use {@link openPhone}: it needs one browser for all and compiles each
 * folder once.
 * @param folder where app.json is
 * @throws if no browser is found, and as `open` of {@link openPhone} does
 */
export async function openMiniProgram(
  folder: string,
  { browser: given, fonts, ...options }: SingleOptions = {},
): Promise<OpenedMiniProgram> {
  const browser =
    given ??
    (await launchBrowser({
      named: process.env['WEAPP_RUNNER_BROWSER'],
      env: { ...process.env, ...(fonts && { FONTCONFIG_FILE: fontsFile(fonts) }) },
    }))
  const phone = await openPhone(browser)
  const close = async (): Promise<void> => {
    await phone.close()
    if (!given) await browser.close()
  }
  try {
    return { ...(await phone.open(folder, options)), close }
  } catch (error) {
    await close()
    throw error
  }
}
