import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface CopiedProps {
  text: string
  /** Null before anything was copied. */
  copied: boolean | null
  /** What is said where it worked. */
  says?: string
}

/** How to copy it all the same, and in WeChat how the resident may allow it. */
const BY_HAND =
  process.env.TARO_ENV === 'weapp'
    ? '这里不能自动复制，请长按下面的字复制。微信问起时点“允许”，下次就能自动复制。'
    : '这里不能自动复制，请长按下面的字复制：'

/** Whether copying worked; where it did not, the text is shown to be copied by hand. */
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
  // in WeChat a long press takes hold of such text only
  return process.env.TARO_ENV === 'weapp' ? (
    <Text className="copied-text" userSelect>
      {text}
    </Text>
  ) : (
    <View className="copied-text">{text}</View>
  )
}
