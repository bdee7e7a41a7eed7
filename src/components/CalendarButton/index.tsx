import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import {
  addToCalendar,
  allowCalendar,
  reachesCalendar,
  type CalendarEnd,
  type CalendarEntry,
} from '@/platform/calendar'
import type { CalendarDay } from '@/rules'
import { BigButton } from '../BigButton'
import { CopyButton } from '../CopyButton'
import { SoftButton } from '../SoftButton'
import './index.scss'

export interface CalendarButtonProps {
  /** What the day is about: the guide's title. */
  matter: string
  /** The kind of day, such as a deadline. */
  label: string
  day: CalendarDay
  /** Whether it is the screen's primary action. */
  main?: boolean
}

const REFUSED = '这里记不进日历。请自己记下上面的日子。'

// each platform reaches only some of the ends, so each bundle holds only its own texts
const SAID: Readonly<Partial<Record<CalendarEnd, string>>> =
  process.env.TARO_ENV === 'weapp'
    ? {
        reminding: '✓ 已记进手机日历，到时会提醒',
        added: '✓ 已记进手机日历',
        forbidden: '没有记进去：日历没有允许问办用。打开设置，允许“添加到日历”，就能记。',
      }
    : {
        handed: '已交给浏览器下载日历文件。请到下载里点开它，就记进日历；没有的话，请自己记下上面的日子。',
      }

/**
 * Adds a day to the phone's calendar with a reminder. Offers to copy the day where no calendar is
 * available.
 */
export function CalendarButton({ matter, label, day, main = false }: CalendarButtonProps): ReactNode {
  const [end, setEnd] = useState<CalendarEnd | null>(null)
  const title = `${matter}：${day.title}`
  const text = `${matter}：${day.text}`
  if (!reachesCalendar())
    return <CopyButton label="复制这个日子" says={`复制这个日子：${label}`} text={text} />
  const put = (how: (entry: CalendarEntry) => Promise<CalendarEnd>) => (): void => {
    void how({ ...day, id: `${title} ${day.date}`, title }).then(setEnd)
  }
  return (
    <>
      {main ? (
        <BigButton
          icon="calendar"
          label="记进日历"
          says={`记进日历：${label}`}
          onPress={put(addToCalendar)}
        />
      ) : (
        <View className="calendar-button">
          <SoftButton
            icon="calendar"
            label="记进日历"
            says={`记进日历：${label}`}
            onPress={put(addToCalendar)}
          />
        </View>
      )}
      <View className="calendar-said" role="status">
        {end === null ? null : (SAID[end] ?? REFUSED)}
      </View>
      {process.env.TARO_ENV === 'weapp' && end === 'forbidden' ? (
        <SoftButton label="去设置里打开" onPress={put(allowCalendar)} />
      ) : null}
    </>
  )
}
