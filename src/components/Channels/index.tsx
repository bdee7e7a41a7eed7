import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ChannelView } from '@/rules'
import { CopyButton } from '../CopyButton'
import './index.scss'

const KINDS = {
  'mini-program': '微信小程序',
  app: '手机应用',
  'official-account': '微信公众号',
  window: '窗口',
} as const

/** Where it is done: what to search for, and the way inside. */
export function Channels({ channels }: { channels: readonly ChannelView[] }): ReactNode {
  return channels.map(({ id, kind, name, use, path, condition }) => (
    <View className="channel" key={id}>
      {condition === null ? null : <View className="channel-condition">{condition}：</View>}
      <View className="channel-name">
        {KINDS[kind]}：{name}
      </View>
      <View>{use}</View>
      {path ? <View>进去后依次点：{path.join(' → ')}</View> : null}
      {kind === 'window' ? null : <CopyButton text={name} label="复制名称去搜" />}
    </View>
  ))
}
