/** The way that led to the page that is shown, and the moves along it. */
import { browserTrail } from './trail-browser'
import { weChatTrail } from './trail-wechat'

export interface Trail {
  /** What tells the page that is shown from every other; null where it cannot be told. */
  readonly page: () => object | null
  /** The addresses that back leads to, the nearest first, as far as they are known. */
  readonly below: () => readonly string[]
  /** Opens an address on top of the page that is shown. */
  readonly push: (url: string) => Promise<unknown>
  /** Opens an address in place of the page that is shown. */
  readonly replace: (url: string) => Promise<unknown>
  /** Goes back to an address of `below`; 1 is the nearest. */
  readonly back: (depth: number) => Promise<unknown>
  /** Opens an address as the only one. */
  readonly restart: (url: string) => Promise<unknown>
  /**
   * Takes note of the page that is shown now.
   * @param opened the parameters that it was opened with
   * @returns the address to open on top of it, where another page was meant
   */
  readonly arrive: (opened: Readonly<Record<string, string | undefined>>) => string | null
  /** The page that is shown has this address from now on. */
  readonly keep: (url: string) => void
}

export const trail: Trail = process.env.TARO_ENV === 'h5' ? browserTrail : weChatTrail
