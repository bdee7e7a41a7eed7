/** How high the screens may be with their folds closed, so that they are looked through with a few strokes of a thumb. */
import { HOME, itemsUrl, MINE, phonesUrl } from '@/routes'

export interface HighScreen {
  readonly name: string
  readonly route: string
  /** In px: in 标准 on a screen of 390, and in 特大 on one of 320. */
  readonly standard: number
  readonly huge: number
}

export const HIGH_SCREENS: readonly HighScreen[] = [
  { name: 'home', route: HOME, standard: 1600, huge: 1600 },
  { name: 'the phone book', route: phonesUrl('qinhuangdao'), standard: 1600, huge: 1900 },
  { name: 'the service items', route: itemsUrl('qinhuangdao'), standard: 1100, huge: 1500 },
  { name: '我的', route: MINE, standard: 1300, huge: 1700 },
]

const DRAFT = { answers: { insuredIn: 'qinhuangdao' }, unsent: {}, next: 2, changed: 1 }

/** What is on the phone of somebody who has begun a guide, by key and as text. */
export const begun = (size: 'standard' | 'huge'): Readonly<Record<string, string>> => ({
  'wenban.settings.v1': JSON.stringify({ size, speed: 'normal' }),
  'wenban.drafts.v1': JSON.stringify({ 'qinhuangdao/filing': DRAFT }),
})

/** The two screens that are measured. */
export const MEASURED = [
  { size: 'standard', width: 390, height: 844 },
  { size: 'huge', width: 320, height: 576 },
] as const
