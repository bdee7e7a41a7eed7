import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { canPrint, printPage } from '@/platform/print'
import { BigButton } from '../BigButton'

/** Prints the page and reports a failure. Renders nothing where printing is impossible. */
export function PrintButton({ label = '打印' }: { label?: string }): ReactNode {
  const [failed, setFailed] = useState(false)
  if (!canPrint()) return null
  return (
    <>
      <BigButton
        icon="print"
        label={label}
        onPress={() => {
          setFailed(false)
          void printPage().then((began) => {
            setFailed(!began)
          })
        }}
      />
      {failed ? <View role="alert">这里打不了。请存成图片，或者用手机浏览器打开“问办”再查一遍。</View> : null}
    </>
  )
}
