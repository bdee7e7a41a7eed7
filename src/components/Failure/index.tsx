import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { readPlace } from '@/state/place'
import { BigButton } from '../BigButton'
import { Hotline } from '../Hotline'
import { Page } from '../Page'
import { Section } from '../Section'
import { Title } from '../Title'

export interface FailureProps {
  title: string
  text: string
  onRetry: () => void
  onHome: () => void
}

/** In the place of a page that cannot be shown: what happened, that nothing is lost, how to go on and whom to call. */
export function Failure({ title, text, onRetry, onHome }: FailureProps): ReactNode {
  const place = readPlace()
  return (
    <Page>
      <Title>{title}</Title>
      <View>{text}</View>
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
