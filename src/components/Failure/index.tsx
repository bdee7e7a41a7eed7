import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isUnsaved } from '@/platform/storage'
import { readPlace } from '@/state/place'
import { BigButton } from '../BigButton'
import { Hotline } from '../Hotline'
import { Page } from '../Page'
import { Section } from '../Section'
import { Title } from '../Title'

export interface FailureProps {
  title: string
  /** What may be the cause. */
  text?: string
  onRetry: () => void
  onHome: () => void
}

/** In the place of a page that cannot be shown: what happened, what became of the answers, how to go on and whom to call. */
export function Failure({ title, text, onRetry, onHome }: FailureProps): ReactNode {
  const place = readPlace()
  return (
    <Page>
      <Title>{title}</Title>
      <View>
        {text}
        {isUnsaved() ? '您的回答先记着，关掉就没了。' : '您的回答还在手机上。'}
      </View>
      <BigButton label="再试一次" onPress={onRetry} />
      <BigButton kind="other" label="回首页" onPress={onHome} />
      {place?.hotline ? (
        <Section title="打电话问">
          <Hotline regionId={place.id} />
        </Section>
      ) : null}
    </Page>
  )
}
