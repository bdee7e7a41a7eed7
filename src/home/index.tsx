import { Heading } from '@/components/Heading'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { HOME_CARD } from '@/cards'
import { Group } from '@/components/Group'
import { Warning } from '@/components/Notice'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PhoneButton } from '@/components/PhoneButton'
import { Row, Rows } from '@/components/Rows'
import { QuarantineNotice } from '@/components/QuarantineNotice'
import { GuideRow, Topics } from '@/components/Topics'
import { useUnfolding } from '@/components/unfolding'
import { useArrival } from '@/platform/navigation'
import { aboutWords } from '@/platform/publisher'
import { useShareCard } from '@/platform/share'
import { useUpdate } from '@/platform/updates'
import { useWide } from '@/platform/width'
import type { RegionContents } from '@/rules'
import { surveyUrl } from '@/routes'
import { keepPlace, readPlace } from '@/state/place'
import { useNewRules, useRefusal } from '@/state/new-rules'
import { isElderly, useTypeSize } from '@/state/settings'
import { Begun } from './Begun'
import { Choosing } from './Choosing'
import { Head } from './Head'
import { Library } from './Library'
import './index.scss'

/** The home page: the guides of a place, guides in progress, and whom to call. */
export default asPage(Home)

function Home(): ReactNode {
  const { query } = useArrival()
  const [place, setPlace] = useState(readPlace)
  const elderly = isElderly(useTypeSize())
  const wide = useWide()
  useShareCard(() => HOME_CARD)
  useNewRules(() => {
    setPlace(readPlace())
  })
  const begun = <Begun />
  return (
    <>
      {wide ? null : <Head place={place} />}
      <Page wide>
        <View className="home-columns">
          <View className="home-column">
            {query['lost'] === '1' ? (
              <Warning>
                要打开的那一页没有打开：可能链接不完整，或者网不好。可以在下面找，或者请对方重新发。
              </Warning>
            ) : null}
            <Update />
            <QuarantineNotice />
            <Choosing
              place={place}
              onChoose={(chosen) => {
                keepPlace(chosen.id)
                setPlace(chosen)
              }}
            >
              {wide ? null : begun}
            </Choosing>
            {place ? <Guides key={place.id} place={place} /> : null}
          </View>
          {place ? (
            <View className="home-column home-column--side">
              {wide ? begun : null}
              <Library place={place} />
              {elderly && !wide ? null : <Call place={place} />}
              <About place={place} />
            </View>
          ) : null}
        </View>
        {elderly && !wide && place?.hotline ? (
          <View className="home-foot">
            <PhoneButton label="打电话问" phone={place.hotline.phone} />
          </View>
        ) : null}
      </Page>
    </>
  )
}

/** Offers a newer version of the app, if there is one. */
function Update(): ReactNode {
  const update = useUpdate()
  return (
    <>
      {update.ready ? (
        <Rows>
          <Row icon="redo" title="有新版本" text="点一下更新，回答不会丢" onPress={update.apply} />
        </Rows>
      ) : null}
      {update.failed ? <View>新版本没有更新成。退出问办再打开，就会再试。</View> : null}
    </>
  )
}

/** Links to the guides: the most used ones, 一次问全, and the others by topic. */
function Guides({ place }: { place: RegionContents }): ReactNode {
  const size = useTypeSize()
  const all = `全部${place.guides.length}件事`
  return (
    <>
      <View className="home-guides">
        <Rows>
          {place.guides
            .filter(({ main }) => main)
            .map((guide) => (
              <GuideRow key={guide.id} guide={guide} />
            ))}
        </Rows>
      </View>
      <View className="home-survey">
        <Row
          icon="survey"
          title="一次问全"
          text={size === 'huge' ? '不知道办哪件？' : '不知道办哪件？答一遍就知道'}
          to={surveyUrl(place.id)}
        />
      </View>
      {isElderly(size) ? (
        <Rows>
          <Group icon="doc" title={all}>
            <Topics place={place} />
          </Group>
        </Rows>
      ) : (
        <>
          <Heading>{all}</Heading>
          <Topics place={place} />
        </>
      )}
    </>
  )
}

/** Whom to call if nothing fits. If the documents print no number, shows what they say instead. */
function Call({ place: { hotline, callingNote } }: { place: RegionContents }): ReactNode {
  if (!hotline) return <View className="home-call">{callingNote}</View>
  const { short, phone, hours } = hotline
  return (
    <PhoneButton
      label="都不是？打电话"
      phone={phone}
      line={[short, hours].filter((words) => words !== null).join('，')}
    />
  )
}

/** Says how many documents the answers are based on. The first document of a place is the main one. */
function documentsWords({ documents: { count, published } }: RegionContents): string {
  return `按${/^\d/.test(published) ? `${published}等` : ''}${count}份文件回答，可能变了，先打电话问清。`
}

/** What the answers are based on, where they are stored, and who publishes the app. */
function About({ place }: { place: RegionContents }): ReactNode {
  const { open, title } = useUnfolding()
  const refusal = useRefusal()
  return (
    <View className="home-about">
      <View>{documentsWords(place)}</View>
      {refusal === null ? null : <View>没能核对有没有新规定，先按手机里的回答。</View>}
      <View>回答只留在您这里。</View>
      <View className="home-publisher" {...title}>
        问办不是政府办的，谁办的
      </View>
      {open ? aboutWords().map((words) => <View key={words}>{words}</View>) : null}
    </View>
  )
}
