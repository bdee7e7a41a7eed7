import { Button, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { share, sharesCards, type SharingEnd } from '@/platform/share'
import { Copied } from '../Copied'
import { Icon } from '../Icon'
import { Tile } from '../Tiles'
import './index.scss'

interface Sharable {
  title: string
  /** Sent along with the link. */
  text: string
  /** Null if the page has no address that others can open. */
  link: string | null
}

const LABEL = '发给家人'

const SAID: Readonly<Record<SharingEnd, string>> = {
  shared: '已交给您选的应用，请到那里看看发出去没有。',
  copied: '✓ 已复制文字和链接，到聊天里粘贴就行',
  left: '',
  failed: '这里发不出去。可以让家人直接看屏幕，或者：',
}

/** Shares a page: as a card in WeChat, which the page defines; as a link in the browser. */
export function ShareTile({
  title,
  text,
  link,
  onEnd,
}: Sharable & { onEnd: (end: SharingEnd) => void }): ReactNode {
  if (process.env.TARO_ENV === 'weapp')
    return (
      <Button className="tile" hoverClass="pressed" openType="share">
        <Icon name="send" />
        <View>{LABEL}</View>
      </Button>
    )
  if (link === null) return null
  return (
    <Tile
      icon="send"
      label={LABEL}
      onPress={() => {
        void share({ title, text, link }).then(onEnd)
      }}
    />
  )
}

/** The result of sharing. */
export function SharedAt({ text, link, end }: Sharable & { end: SharingEnd }): ReactNode {
  if (sharesCards || link === null) return null
  return (
    <>
      <View className="share-button-said" role="status">
        {SAID[end]}
      </View>
      <Copied text={`${text}\n${link}`} copied={end === 'failed' ? false : null} />
    </>
  )
}
