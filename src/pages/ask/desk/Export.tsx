import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { TextButton } from '@/components/TextButton'
import { copyText } from '@/platform/clipboard'
import { CAN_DOWNLOAD, downloadCsv } from '@/platform/download'
import { useHere } from '@/state/here'
import type { Visit } from '@/state/desk'
import { listCsv, listText } from './list'

export interface ExportProps {
  /** `YYYY-MM-DD` */
  day: string
  /** All of that day. */
  visits: readonly Visit[]
}

/** Takes the list of a day out of the app. It is made when it is asked for: a long one would slow the page down. */
export function Export({ day, visits }: ExportProps): ReactNode {
  const { today } = useHere()
  const [said, setSaid] = useState('')
  /** What has to be copied by hand. */
  const [byHand, setByHand] = useState('')
  const copy = (text: string): void => {
    void copyText(text).then((copied) => {
      setSaid(copied ? '✓ 已复制' : '这里不能自动复制，请长按下面的字复制：')
      setByHand(copied ? '' : text)
    })
  }
  const which = day === today ? '今天' : '这天'
  return (
    <View className="desk-export">
      <View className="desk-buttons">
        <TextButton
          label={`复制${which}的名单`}
          onPress={() => {
            copy(listText(day, visits, today))
          }}
        />
        {CAN_DOWNLOAD ? (
          <TextButton
            label="下载表格（CSV）"
            onPress={() => {
              downloadCsv(`帮办名单-${day}.csv`, listCsv(visits, today))
              setSaid('✓ 已下载')
            }}
          />
        ) : (
          <TextButton
            label="复制成表格（CSV）"
            onPress={() => {
              copy(listCsv(visits, today))
            }}
          />
        )}
      </View>
      <View className="desk-said" role="status">
        {said}
      </View>
      {byHand === '' ? null : <View className="desk-by-hand">{byHand}</View>}
    </View>
  )
}
