import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ChannelView } from '@/rules'
import { Disclosure } from '../Disclosure'
import { EntranceActions } from '../EntranceActions'
import './index.scss'

/** Names of the kinds of channel. */
export const CHANNEL_KINDS = {
  'mini-program': '微信小程序',
  app: '手机应用',
  'official-account': '微信公众号',
  window: '窗口',
} as const

/** Number of channels shown before the rest are folded away. The best come first. */
const AT_ONCE = 3

/** Where it is done: what to search for, and the path inside the app. */
export function Channels({ channels }: { channels: readonly ChannelView[] }): ReactNode {
  const others = channels.slice(AT_ONCE)
  return (
    <>
      {channels.slice(0, AT_ONCE).map((channel) => (
        <ChannelWay key={channel.id} channel={channel} />
      ))}
      {others.length === 0 ? null : (
        <Disclosure title={`看其余${others.length}个`}>
          {others.map((channel) => (
            <ChannelWay key={channel.id} channel={channel} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

function ChannelWay({ channel: { kind, name, use, path, condition } }: { channel: ChannelView }): ReactNode {
  return (
    <View className="channel">
      {condition === null ? null : <View className="channel-condition">{condition}：</View>}
      <View className="channel-name">
        {CHANNEL_KINDS[kind]}：{name}
      </View>
      <View>{use}</View>
      {path ? <View>进去后依次点：{path.join(' → ')}</View> : null}
      <EntranceActions kind={kind} name={name} />
    </View>
  )
}
