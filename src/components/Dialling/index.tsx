import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { Dial, type DialProps } from '@/platform/phone'

/** What dials a number when it is tapped; where the device has refused to, it says what to do instead. */
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
