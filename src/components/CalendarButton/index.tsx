import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { addToCalendar, remindBefore, type CalendarEnd } from '@/platform/calendar'
import { dateWords, type DateView } from '@/rules'
import { TextButton } from '../TextButton'
import './index.scss'

export interface CalendarButtonProps {
  /** Names the matter, the same for the same result. */
  id: string
  /** The matter, in words. */
  title: string
  /** What to know on the day. */
  text: string
  date: DateView
}

const remindWords = (days: number): string => (days === 0 ? '当天提醒' : `提前${days}天提醒`)

/** Puts the day into the phone's calendar and says what came of it; nothing for a day that is past. */
export function CalendarButton({ id, title, text, date }: CalendarButtonProps): ReactNode {
  const [end, setEnd] = useState<CalendarEnd | null>(null)
  const { date: day, daysLeft, label } = date
  if (daysLeft < 0) return null
  const days = remindBefore(daysLeft)
  const add = (): void => {
    const entry = { id: `${id} ${day}`, title: `${title}：${label}`, text, date: day, remindBefore: days }
    void addToCalendar(entry).then(setEnd)
  }
  return (
    <View className="calendar-button">
      <TextButton label="记到日历" says={`记到日历：${label}，${dateWords(day)}`} onPress={add} />
      <View className="calendar-button-said" role="status">
        {end === 'added' ? `✓ 已记到日历，${remindWords(days)}` : null}
        {end === 'downloaded' ? `✓ 已下载日历文件，点开它就记进日历，${remindWords(days)}` : null}
        {end === 'refused' ? `这里记不进日历。请记在本子上：${dateWords(day)}` : null}
      </View>
    </View>
  )
}
