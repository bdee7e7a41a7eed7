import type { NotHere } from '@/state/place'

/** Why a place could not be fetched, and what to do. */
export function whyWords(why: NotHere): string {
  switch (why) {
    case 'unreadable':
      return '可能没有网，或者网不好。'
    case 'unpublished':
      return '网上没有这个地方的规定了。'
    case 'newer-app':
      return '这里的“问办”旧了，读不了。先更新“问办”。'
    default:
      return '取来的核对不上，没有用。过一会儿再试。'
  }
}
