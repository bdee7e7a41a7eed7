import { Button, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { linkTo } from '@/platform/h5-address'
import { share, sharesCards, type SharingEnd } from '@/platform/share'
import { BigButton } from '../BigButton'
import { Copied } from '../Copied'
import './index.scss'

export interface ShareButtonProps {
  title: string
  /** What is said beside the link. */
  text: string
  /** The page that the link opens. */
  route: string
}

const LABEL = '发给家人'

const SAID: Readonly<Record<SharingEnd, string>> = {
  shared: '已交给您选的应用，请到那里看看发出去没有。',
  copied: '✓ 已复制文字和链接，到聊天里粘贴就行',
  left: '',
  failed: '这里发不出去。可以让家人直接看这部手机，或者：',
}

/** Hands a page on: as a card in WeChat, where the page says what the card is; as a link in the browser. */
export function ShareButton({ title, text, route }: ShareButtonProps): ReactNode {
  const [end, setEnd] = useState<SharingEnd>('left')
  if (sharesCards)
    return (
      <Button className="big-button big-button--other share-button" hoverClass="pressed" openType="share">
        {LABEL}
      </Button>
    )
  const link = linkTo(route)
  if (link === null) return null
  return (
    <>
      <BigButton
        kind="other"
        label={LABEL}
        onPress={() => {
          void share({ title, text, link }).then(setEnd)
        }}
      />
      <View className="share-button-said" role="status">
        {SAID[end]}
      </View>
      <Copied text={`${text}\n${link}`} copied={end === 'failed' ? false : null} />
    </>
  )
}
