/** How long the desk keeps its list. */
import { isUnsaved } from '@/platform/storage'
import { keepDays } from '@/state/desk'

export const retentionNote = (): string => {
  const days = keepDays()
  return days === 1 ? '只留当天' : `${days}天，到时自动清掉`
}

/** Where the list is stored and for how long, in one sentence. */
export function whereKept(): string {
  if (isUnsaved()) return '先记着，关掉就没了。'
  const days = keepDays()
  return `只存在您这里，${days === 1 ? '明天' : `${days}天后`}自动清掉。`
}
