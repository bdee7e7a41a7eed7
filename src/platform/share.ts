/** Shares a page with somebody else. */
import { useShareAppMessage } from '@tarojs/taro'
import { isInApp } from './browsers'
import { copyText } from './clipboard'

export interface ShareCard {
  readonly title: string
  /** The text beside the link, if there is one. */
  readonly text: string
  readonly link?: string
}

/** `left`: the resident cancelled. */
export type SharingEnd = 'shared' | 'copied' | 'left' | 'failed'

/** Opens the browser's share dialog. Without one, copies the text and the link. */
export async function share({ title, text, link }: ShareCard): Promise<SharingEnd> {
  if (process.env.TARO_ENV === 'h5' && 'share' in navigator) {
    try {
      await navigator.share(link === undefined ? { title, text } : { title, text, url: link })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'left'
      // the browser offers sharing but refuses it; copy instead
    }
  }
  return (await copyText(link === undefined ? text : `${text}\n${link}`)) ? 'copied' : 'failed'
}

/**
 * Whether the device can send a text with another app. Browsers inside other apps claim it and do nothing.
 */
export const canShareText = (): boolean => process.env.TARO_ENV === 'h5' && 'share' in navigator && !isInApp()

export interface Card {
  readonly title: string
  /** The page that the card opens. */
  readonly route: string
}

/**
 * A picture in the package, the same for every page. Without it WeChat uses a screenshot, answers included.
 */
const CARD_PICTURE = '/assets/card.png'

/**
 * The card that WeChat shares from its menu and from a button of open type `share`. Does nothing in the
 * browser. The page's config needs `enableShareAppMessage`.
 * @param card called at the moment of sharing
 */
export function useShareCard(card: () => Card): void {
  useShareAppMessage(() => {
    const { title, route } = card()
    return { title, path: route, imageUrl: CARD_PICTURE }
  })
}

/** Whether a button can open WeChat's chat picker. */
export const sharesCards = process.env.TARO_ENV === 'weapp'
