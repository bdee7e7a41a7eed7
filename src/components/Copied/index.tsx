import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface CopiedProps {
  text: string
  /** Null until something has been copied. */
  copied: boolean | null
  /** Shown on success. */
  says?: string
}

/** How to copy by hand, and in WeChat how to grant the permission. */
const BY_HAND =
  process.env.TARO_ENV === 'weapp'
    ? '这里不能自动复制，请长按下面的字复制。微信问起时点“允许”，下次就能自动复制。'
    : '这里不能自动复制，请长按下面的字复制：'

/** The result of copying. If it failed, shows the text so that it can be copied by hand. */
export function Copied({ text, copied, says = '✓ 已复制' }: CopiedProps): ReactNode {
  return (
    <>
      <View className="copied" role="status">
        {copied === true ? says : null}
        {copied === false ? BY_HAND : null}
      </View>
      {copied === false ? <ByHand text={text} /> : null}
    </>
  )
}

function ByHand({ text }: { text: string }): ReactNode {
  // WeChat selects text on a long press only with `userSelect`
  return process.env.TARO_ENV === 'weapp' ? (
    <Text className="copied-text" userSelect>
      {text}
    </Text>
  ) : (
    <View className="copied-text">{text}</View>
  )
}
