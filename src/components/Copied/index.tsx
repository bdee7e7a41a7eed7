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

/** How a text that the platform does not copy can be allowed to be, where the resident can do something about it. */
const ALLOW = process.env.TARO_ENV === 'weapp' ? '微信问起时点“允许”，以后就能自动复制。' : ''

/** Whether copying worked; where it did not, the text is shown to be copied by hand. */
export function Copied({ text, copied, says = '✓ 已复制' }: CopiedProps): ReactNode {
  return (
    <>
      <View className="copied" role="status">
        {copied === true ? says : null}
        {copied === false ? `${ALLOW}这里不能自动复制，请长按下面的字复制：` : null}
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
