import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Qr } from '@/components/Qr'
import type { CallView, PosterView } from '@/rules'
import { typeOnPaper } from './type-on-paper'

export const PAPERS = { a4: 'A4纸', a3: 'A3纸' } as const
export type PaperSize = keyof typeof PAPERS

export interface PaperProps {
  poster: PosterView
  /** The guide's address; null if the build has no address. */
  link: string | null
  size: PaperSize
}

/** The poster. On screen it uses the page's type; on paper, type that can be read from a distance. */
export function Paper({ poster, link, size }: PaperProps): ReactNode {
  const { place, title, asks, parts, calls, dated } = poster
  const type = process.env.TARO_ENV === 'h5' ? `poster--${size} poster--${typeOnPaper(poster)}` : ''
  return (
    <View className={`poster ${type}`}>
      <View className="poster-place">{place}</View>
      <View className="poster-title" role="heading" aria-level={2}>
        {title}
      </View>
      <View className="poster-asks">{asks}</View>
      {parts.map(({ title: name, lines }) => (
        <View className="poster-part" key={name}>
          <View className="poster-name" role="heading" aria-level={3}>
            {name}
          </View>
          {lines.map((line) => (
            <View className="poster-line" key={line}>
              {line}
            </View>
          ))}
        </View>
      ))}
      <View className="poster-ends">
        <View className="poster-calls">
          {calls.map((call) => (
            <Call key={call.phone ?? call.name} {...call} />
          ))}
        </View>
        {link === null ? null : (
          <View className="poster-code">
            <Qr text={link} label="二维码，扫一扫，答几问就知道" />
            <View>扫一扫，答几问就知道</View>
          </View>
        )}
      </View>
      <View className="poster-dated">{dated}由“问办”按公开文件整理，以经办单位的答复为准。</View>
    </View>
  )
}

function Call({ name, phone, note, hours }: CallView): ReactNode {
  return (
    <View className="poster-call">
      <View>{hours === null ? name : `${name}（${hours}）`}</View>
      <View className={phone === null ? '' : 'poster-number'}>{phone ?? note}</View>
    </View>
  )
}
