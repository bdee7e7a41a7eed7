/** What the desk says of where its list is kept. */
import { isUnsaved } from '@/platform/storage'
import { keepDays } from '@/state/desk'

/** At a desk there is a computer, else a phone. */
export const device = (wide: boolean): string => (wide ? '这台电脑' : '这部手机')

export const keptWords = (): string => {
  const days = keepDays()
  return days === 1 ? '只留当天' : `${days}天，到时自动清掉`
}

/** In a wide window. */
export function whereKept(): string {
  if (isUnsaved()) return '先记着，关掉就没了。'
  const days = keepDays()
  return `只存在${device(true)}上，${days === 1 ? '明天' : `${days}天后`}自动清掉。`
}
