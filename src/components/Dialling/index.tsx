import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { Dial, type DialProps } from '@/platform/phone'

/** Dials a number on press. If the device refuses, says what to do instead. */
export function Dialling({ children, ...dial }: PropsWithChildren<Omit<DialProps, 'onFail'>>): ReactNode {
  const [failed, setFailed] = useState(false)
  return (
    <>
      <Dial
        onFail={() => {
          setFailed(true)
        }}
        {...dial}
      >
        {children}
      </Dial>
      {failed ? <View role="alert">这台设备打不了电话，请用手机拨这个号码。</View> : null}
    </>
  )
}
