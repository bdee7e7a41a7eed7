import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Copied } from '@/components/Copied'
import { SoftButton } from '@/components/SoftButton'
import { copyText } from '@/platform/clipboard'
import { canDownload, downloadCsv } from '@/platform/download'
import { useHere } from '@/state/here'
import type { Visit } from '@/state/desk'
import { listCsv, listText } from './list'

export interface ExportProps {
  /** `YYYY-MM-DD` */
  day: string
  /** All visits of that day. */
  visits: readonly Visit[]
}

type Done =
  { readonly kind: 'copy'; text: string; copied: boolean } | { readonly kind: 'file'; handed: boolean }

/** Exports the list of a day. It is built on demand, because a long one would slow the page down. */
export function Export({ day, visits }: ExportProps): ReactNode {
  const { today } = useHere()
  const [done, setDone] = useState<Done | null>(null)
  const copy = (text: string): void => {
    void copyText(text).then((copied) => {
      setDone({ kind: 'copy', text, copied })
    })
  }
  const download = (): void => {
    try {
      downloadCsv(`帮办名单-${day}.csv`, listCsv(visits, today))
      setDone({ kind: 'file', handed: true })
    } catch {
      setDone({ kind: 'file', handed: false })
    }
  }
  const which = day === today ? '今天' : '这天'
  return (
    <View className="desk-export">
      <View className="desk-buttons">
        <SoftButton
          label={`复制${which}的名单`}
          onPress={() => {
            copy(listText(day, visits, today))
          }}
        />
        {canDownload() ? <SoftButton label="下载表格（CSV）" onPress={download} /> : null}
        <SoftButton
          label="复制成表格（CSV）"
          onPress={() => {
            copy(listCsv(visits, today))
          }}
        />
      </View>
      {done?.kind === 'file' ? (
        <View className="desk-said" role="alert">
          {done.handed
            ? '已交给浏览器下载，请到下载里看。没有的话，点“复制成表格”。'
            : '这里下载不了。请点“复制成表格”。'}
        </View>
      ) : null}
      <Copied
        text={done?.kind === 'copy' ? done.text : ''}
        copied={done?.kind === 'copy' ? done.copied : null}
      />
    </View>
  )
}
