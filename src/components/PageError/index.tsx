import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { canDial, Dial } from '@/platform/phone'
import { isUnsaved } from '@/platform/storage'
import { readPlace } from '@/state/place'
import { BigButton } from '../BigButton'
import { Icon } from '../Icon'
import { Page } from '../Page'
import { SoftButton, SoftButtons } from '../SoftButton'
import { Title } from '../Title'
import './index.scss'

export interface PageErrorProps {
  title: string
  /** A possible cause. */
  text?: string
  onRetry: () => void
  onHome: () => void
}

/**
 * Replaces a page that cannot be shown: what happened, what became of the answers, how to go on and
 * whom to call.
 */
export function PageError({ title, text, onRetry, onHome }: PageErrorProps): ReactNode {
  return (
    <Page>
      <View className="failure">
        <View>
          <Title>{title}</Title>
          <View className="failure-text">
            {text}
            {isUnsaved() ? '您的回答先记着，关掉就没了。' : '您的回答还在。'}
          </View>
        </View>
        <BigButton icon="redo" label="再试一次" onPress={onRetry} />
        <SoftButtons>
          <SoftButton icon="home" label="回首页" onPress={onHome} />
          <CallHotline />
        </SoftButtons>
      </View>
    </Page>
  )
}

/** The government hotline of the last chosen place, if its documents name one. */
function CallHotline(): ReactNode {
  const [failed, setFailed] = useState(false)
  const hotline = readPlace()?.hotline
  if (!hotline) return null
  const { name, phone } = hotline
  if (failed || !canDial()) return <View className="failure-number">请用手机拨{phone}</View>
  return (
    <Dial
      className="soft-button"
      phone={phone}
      label={`打电话 ${phone}，${name}`}
      onFail={() => {
        setFailed(true)
      }}
    >
      <Icon name="phone" />
      <View>{phone}</View>
    </Dial>
  )
}
