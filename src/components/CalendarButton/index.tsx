import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import {
  addToCalendar,
  allowCalendar,
  reachesCalendar,
  reminderOf,
  type CalendarEnd,
  type CalendarEntry,
} from '@/platform/calendar'
import type { RememberedDay } from '@/rules'
import { CopyButton } from '../CopyButton'
import { TextButton } from '../TextButton'

export interface CalendarButtonProps {
  /** What the day is about: the guide's title. */
  matter: string
  /** What kind of day it is. */
  label: string
  day: RememberedDay
}

const SAID: Readonly<Record<CalendarEnd, string>> = {
  reminding: '✓ 已记进手机日历，到时会提醒',
  added: '✓ 已记进手机日历',
  handed: '已交给浏览器下载日历文件。请到下载里点开它，就记进日历；没有的话，请自己记下上面的日子。',
  forbidden: '没有记进去：日历没有允许问办用。打开设置，允许“添加到日历”，就能记。',
  refused: '这里记不进日历。请自己记下上面的日子。',
}

/** Puts a day into the phone's calendar, with a reminder; where that cannot be, it is there to be copied. */
export function CalendarButton({ matter, label, day }: CalendarButtonProps): ReactNode {
  const [end, setEnd] = useState<CalendarEnd | null>(null)
  const title = `${matter}：${day.title}`
  const text = `${matter}：${day.text}`
  if (!reachesCalendar())
    return <CopyButton label="复制这个日子" says={`复制这个日子：${label}`} text={text} />
  const put = (how: (entry: CalendarEntry) => Promise<CalendarEnd>) => (): void => {
    const reminder = reminderOf(day.date, new Date())
    void how({ id: `${title} ${day.date}`, title, text: day.text, date: day.date, reminder }).then(setEnd)
  }
  return (
    <>
      <TextButton label="记进日历" says={`记进日历：${label}`} onPress={put(addToCalendar)} />
      <View role="status">{end === null ? null : SAID[end]}</View>
      {end === 'forbidden' ? <TextButton label="去设置里打开" onPress={put(allowCalendar)} /> : null}
    </>
  )
}
