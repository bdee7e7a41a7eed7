import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { GuideContents, RegionContents } from '@/rules'
import { useOpensGuide } from '@/state/guide-opening'
import { isElderly, useTypeSize } from '@/state/settings'
import { Icon } from '../Icon'
import { Row, Rows } from '../Rows'
import { useUnfolding } from '../unfolding'
import './index.scss'

/** A guide's row; in 长辈版 its name only. */
export function GuideRow({ guide: { id, short, line, icon } }: { guide: GuideContents }): ReactNode {
  const elderly = isElderly(useTypeSize())
  const open = useOpensGuide()
  return (
    <Row
      icon={icon}
      title={short}
      text={elderly ? undefined : line}
      onPress={() => {
        open(id)
      }}
    />
  )
}

/** All guides of a place by topic. A topic unfolds in place. */
export function Topics({ place: { topics, guides } }: { place: RegionContents }): ReactNode {
  return (
    <View className="topics">
      {topics.map(({ name, icon }) => (
        <Topic key={name} name={name} icon={icon} guides={guides.filter(({ topic }) => topic === name)} />
      ))}
    </View>
  )
}

type TopicProps = RegionContents['topics'][number] & Pick<RegionContents, 'guides'>

function Topic({ name, icon, guides }: TopicProps): ReactNode {
  const { open, title } = useUnfolding()
  return (
    <>
      <View
        className={`topic ${open ? 'topic--open' : ''}`}
        aria-label={`${name}，${guides.length}件`}
        {...title}
      >
        <Icon name={icon} />
        <View className="topic-name">{name}</View>
        <View className="topic-count">{guides.length}件</View>
      </View>
      {open ? (
        <View className="topic-guides">
          <Rows>
            {guides.map((guide) => (
              <GuideRow key={guide.id} guide={guide} />
            ))}
          </Rows>
        </View>
      ) : null}
    </>
  )
}
