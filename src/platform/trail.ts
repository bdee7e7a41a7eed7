/** The history of the current page and navigation along it. */
import { browserTrail } from './trail-browser'
import { weChatTrail } from './trail-wechat'

export interface Trail {
  /** An object that identifies the current page; null if pages cannot be told apart. */
  readonly page: () => object | null
  /** The known addresses that back leads to, nearest first. */
  readonly below: () => readonly string[]
  /** Opens an address on top of the current page. */
  readonly push: (url: string) => Promise<unknown>
  /** Opens an address in place of the current page. */
  readonly replace: (url: string) => Promise<unknown>
  /** Goes back to an address of `below`; 1 is the nearest. */
  readonly back: (depth: number) => Promise<unknown>
  /** Opens an address and closes all other pages. */
  readonly restart: (url: string) => Promise<unknown>
  /**
   * Records the page that is now shown.
   * @param opened the parameters that it was opened with
   * @returns the address to open on top of it, if another page was meant; else null
   */
  readonly arrive: (opened: Readonly<Record<string, string | undefined>>) => string | null
  /** Changes the recorded address of the current page. */
  readonly keep: (url: string) => void
}

export const trail: Trail = process.env.TARO_ENV === 'h5' ? browserTrail : weChatTrail
