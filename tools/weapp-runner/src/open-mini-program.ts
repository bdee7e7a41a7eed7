import type { Browser } from 'playwright-core'
import { fontsFile, launchBrowser } from './browser'
import type { MiniProgram } from './mini-program'
import { openPhone, type OpenOptions } from './phone'

export interface SingleOptions extends OpenOptions {
  /** A browser of yours, which stays open. Else one is started: WEAPP_RUNNER_BROWSER, or as `findBrowser` finds one. */
  browser?: Browser
  /** Folders with the only fonts that a browser that is started has, on Linux; else it has the system's. */
  fonts?: readonly string[]
}

export interface OpenedMiniProgram extends MiniProgram {
  /** Closes the mini-program, and the browser where it was started for it. */
  close: () => Promise<void>
}

/**
 * Opens one compiled mini-program. For more than one, open a phone ({@link openPhone}) and let it open them: it starts the
 * browser and compiles the templates only once.
 * @param folder the one with app.json
 * @throws as {@link openPhone}'s `open` does, and where no browser is found
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
