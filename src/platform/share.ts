/** Handing a page on to somebody else. */
import { useShareAppMessage } from '@tarojs/taro'
import { isInApp } from './browsers'
import { copyText } from './clipboard'

export interface ShareCard {
  readonly title: string
  /** What is said, beside the link where there is one. */
  readonly text: string
  readonly link?: string
}

/** `left`: the resident changed their mind. */
export type SharingEnd = 'shared' | 'copied' | 'left' | 'failed'

/** Opens the browser's own way of sharing; where it has none, the text and the link are copied. */
export async function share({ title, text, link }: ShareCard): Promise<SharingEnd> {
  if (process.env.TARO_ENV === 'h5' && 'share' in navigator) {
    try {
      await navigator.share(link === undefined ? { title, text } : { title, text, url: link })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'left'
      // it offers what it then refuses; the clipboard is left
    }
  }
  return (await copyText(link === undefined ? text : `${text}\n${link}`)) ? 'copied' : 'failed'
}

/** Whether the device offers a choice of apps to send a text with; apps that show pages promise it and do nothing. */
export const canShareText = (): boolean => process.env.TARO_ENV === 'h5' && 'share' in navigator && !isInApp()

export interface Card {
  readonly title: string
  /** The page that the card opens. */
  readonly route: string
}

/** In the package, for every page alike. Without one WeChat puts a picture of the screen on the card, answers and all. */
const CARD_PICTURE = '/assets/card.png'

/**
 * What WeChat shares from a page: by its menu and by a button of open type `share`. Nothing in the browser. The page's
 * config needs `enableShareAppMessage`.
 * @param card asked for at the moment of sharing
 */
export function useShareCard(card: () => Card): void {
  useShareAppMessage(() => {
    const { title, route } = card()
    return { title, path: route, imageUrl: CARD_PICTURE }
  })
}

/** Whether a button can open WeChat's own choice of a chat. */
export const sharesCards = process.env.TARO_ENV === 'weapp'
