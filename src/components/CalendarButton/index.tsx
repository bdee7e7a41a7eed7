import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { addToCalendar, remindBefore, type CalendarEnd } from '@/platform/calendar'
import type { IsoDate } from '@/rules'
import { TextButton } from '../TextButton'

export interface CalendarButtonProps {
  /** What the day is about: the guide's title. */
  matter: string
  /** What kind of day it is. */
  label: string
  /** What is to be known of it. */
  text: string
  date: IsoDate
  /** From today; 0 is today. */
  daysLeft: number
}

const SAID: Readonly<Record<CalendarEnd, string>> = {
  added: '✓ 已记进手机日历，到时会提醒',
  downloaded: '✓ 已下载日历文件，点开它就记进日历',
  refused: '这里记不进日历。请自己记下上面的日子。',
}

/** Puts a day into the phone's calendar, with a reminder. */
export function CalendarButton({ matter, label, text, date, daysLeft }: CalendarButtonProps): ReactNode {
  const [end, setEnd] = useState<CalendarEnd | null>(null)
  const title = `${matter}：${label}`
  return (
    <>
      <TextButton
        label="记进日历"
        says={`记进日历：${label}`}
        onPress={() => {
          void addToCalendar({
            id: `${title} ${date}`,
            title,
            text,
            date,
            remindBefore: remindBefore(daysLeft),
          }).then(setEnd)
        }}
      />
      <View role="status">{end === null ? null : SAID[end]}</View>
    </>
  )
}
