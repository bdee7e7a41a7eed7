import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { restartAt, useArrival } from '@/platform/navigation'
import { HOME } from '@/routes'
import { isListed, nameOf } from '@/state/desk'
import { becomePerson, currentPerson, followDevice, personHere, type Person } from '@/state/person'
import { BigButton } from '../BigButton'
import { Page } from '../Page'
import { Title } from '../Title'
import './index.scss'

/**
 * Replaces every page of this window after another window has switched to another person or wiped
 * everything.
 */
export function ChangedElsewhere({ change }: { change: 'person' | 'wiped' }): ReactNode {
  useArrival() // the page that would end the navigation is not rendered
  const shown = personHere()
  const now = currentPerson()
  const goHome = (): void => {
    followDevice()
    restartAt(HOME)
  }
  if (change === 'wiped')
    return (
      <Page>
        <View className="failure">
          <View>
            <Title>另一个窗口里已经清掉了</Title>
            <View className="failure-text">这一页上的回答也一起清掉了。</View>
          </View>
          <BigButton icon="home" label="回首页" onPress={goHome} />
        </View>
      </Page>
    )
  return (
    <Page>
      <View className="failure">
        <View>
          <Title>另一个窗口换了人</Title>
          <View className="failure-text">
            这个窗口是{whose(shown)}的，另一个窗口现在是{whose(now)}的。怕写错人，这一页先收起来了。
          </View>
        </View>
        {isListed(shown) ? (
          <BigButton
            label={`接着${goOnWords(shown)}`}
            onPress={() => {
              becomePerson(shown)
            }}
          />
        ) : null}
        <BigButton kind="other" icon="home" label={`回首页，${goOnWords(now)}`} onPress={goHome} />
      </View>
    </Page>
  )
}

const whose = (person: Person): string => nameOf(person) ?? '您自己'

const goOnWords = (person: Person): string => {
  const name = nameOf(person)
  return name === null ? '办自己的事' : `帮${name}`
}
