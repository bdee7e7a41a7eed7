import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { HOME_CARD } from '@/cards'
import { CardLink } from '@/components/CardLink'
import { Disclosure } from '@/components/Disclosure'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { OptionCard } from '@/components/OptionCard'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { QuietLink } from '@/components/QuietLink'
import { Section } from '@/components/Section'
import { SetAside } from '@/components/SetAside'
import { SoftButton } from '@/components/SoftButton'
import { TypeSizeSwitch } from '@/components/TypeSizeSwitch'
import { WayOut } from '@/components/WayOut'
import { openPage, useArrival } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { aboutWords } from '@/platform/publisher'
import { useUpdate } from '@/platform/updates'
import { useShareCard } from '@/platform/share'
import { contents, type GuideContents, type RegionContents } from '@/rules'
import {
  changesUrl,
  entrancesUrl,
  faqsUrl,
  guideUrl,
  itemsUrl,
  MINE,
  networkUrl,
  phonesUrl,
  resultUrl,
  searchUrl,
  surveyUrl,
} from '@/routes'
import { begunGuides } from '@/state/drafts'
import { useDrawnKey, useHere } from '@/state/here'
import { keepPlace, readPlace } from '@/state/place'
import { isElderly, useTypeSize } from '@/state/settings'
import './index.scss'

/** The first page: the guides of a place, what was begun, and whom to call. */
export default asPage(Home)

function Home(): ReactNode {
  const update = useUpdate()
  const { query } = useArrival()
  const drawn = useDrawnKey((person) => JSON.stringify(begunGuides(person)))
  const [place, setPlace] = useState(readPlace)
  const elderly = isElderly(useTypeSize())
  useShareCard(() => HOME_CARD)
  return (
    <Page>
      <Head />
      {query['lost'] === '1' ? (
        <Notice>要打开的那一页没有打开：可能链接不完整，或者网不好。可以在下面找，或者请对方重新发。</Notice>
      ) : null}
      {update.ready ? <CardLink title="有新版本，点一下更新" onPress={update.apply} /> : null}
      {update.failed ? <View>新版本没有更新成。退出问办再打开，就会再试。</View> : null}
      <TypeSizeSwitch />
      <SetAside />
      {place ? <Search place={place} /> : null}
      <Begun key={drawn} />
      {place ? (
        <>
          <Place
            place={place}
            onChoose={(chosen) => {
              keepPlace(chosen.id)
              setPlace(chosen)
            }}
          />
          {place.has.changes ? <Changes regionId={place.id} /> : null}
          {elderly ? <FewerThings place={place} /> : <AllThings place={place} />}
          <WayOut regionId={place.id} />
          <About place={place} />
        </>
      ) : null}
    </Page>
  )
}

function Head(): ReactNode {
  return (
    <View className="home-head">
      <View className="home-title">
        <View className="home-name" role="heading" aria-level={1}>
          问办
        </View>
        <View>先问清，再去办。</View>
      </View>
      <SoftButton
        label="我的"
        says="我的：存下的结果、字号、隐私"
        onPress={() => {
          openPage(MINE)
        }}
      />
    </View>
  )
}

/** The quiet way to what is newer than most of the documents. */
function Changes({ regionId }: { regionId: string }): ReactNode {
  return (
    <QuietLink
      label="这几年变了什么"
      onPress={() => {
        openPage(changesUrl(regionId))
      }}
    />
  )
}

/** The way through a place's rules in 标准. */
function AllThings({ place }: { place: RegionContents }): ReactNode {
  const [main, others] = byMain(place)
  return (
    <>
      <SurveyCard place={place} />
      {main.map((guide) => (
        <GuideCard key={guide.id} guide={guide} />
      ))}
      {others.length === 0 ? null : (
        <Disclosure title={`更多办事指引（${others.length}个）`}>
          <Topics guides={others} />
        </Disclosure>
      )}
      <Library place={place} />
    </>
  )
}

/** The same in 长辈版: what is asked for most, and one place where all the rest is. */
function FewerThings({ place }: { place: RegionContents }): ReactNode {
  const [main, others] = byMain(place)
  return (
    <>
      {main.map((guide) => (
        <GuideCard key={guide.id} guide={guide} />
      ))}
      <Disclosure title="更多办事指引和查询">
        <SurveyCard place={place} />
        <Topics guides={others} />
        <Library place={place} />
      </Disclosure>
    </>
  )
}

function byMain({ guides }: RegionContents): [GuideContents[], GuideContents[]] {
  return [guides.filter(({ main }) => main), guides.filter(({ main }) => !main)]
}

function SurveyCard({ place }: { place: RegionContents }): ReactNode {
  return (
    <CardLink
      title="一次问全"
      text="答一遍问题，看这里的哪些指引用得上"
      onPress={() => {
        openPage(surveyUrl(place.id))
      }}
    />
  )
}

/** The way to the search, as large as a field to type into. */
function Search({ place }: { place: RegionContents }): ReactNode {
  return (
    <View
      className="home-search"
      hoverClass="pressed"
      {...pressable('link', () => {
        openPage(searchUrl(place.id))
      })}
    >
      <Icon name="search" />
      <View className="home-search-words">搜一搜：您要办什么？</View>
    </View>
  )
}

/** Guides that were begun and can be gone on with. */
function Begun(): ReactNode {
  const { person } = useHere()
  const [begun] = useState(() => begunGuides(person))
  const known = contents.flatMap(({ guides }) => guides)
  const cards = begun.flatMap(({ id, next }) => {
    const guide = known.find((one) => one.id === id)
    return guide ? [{ ...guide, next }] : []
  })
  if (cards.length === 0) return null
  return (
    <Section title="接着办">
      {cards.map(({ id, title, next }) => (
        <CardLink
          key={id}
          title={title}
          text={next === null ? '已答完，看结果' : `接着答第${next}问`}
          onPress={() => {
            openPage(next === null ? resultUrl(id) : guideUrl(id, next))
          }}
        />
      ))}
    </Section>
  )
}

/** The place whose rules are shown, and the others to change to. */
function Place({
  place,
  onChoose,
}: {
  place: RegionContents
  onChoose: (place: RegionContents) => void
}): ReactNode {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <View className="home-place">
        <View className="home-region" role="heading" aria-level={2}>
          {place.name}
        </View>
        {contents.length > 1 ? (
          <SoftButton
            label="换地方"
            says={`换地方，现在是${place.name}`}
            onPress={() => {
              setChoosing(!choosing)
            }}
          />
        ) : null}
      </View>
      {choosing ? (
        <View className="home-places" role="radiogroup" aria-label="哪个地方的规定">
          {contents.map((region) => (
            <OptionCard
              key={region.id}
              kind="radio"
              label={region.name}
              chosen={region.id === place.id}
              onPress={() => {
                setChoosing(false)
                onChoose(region)
              }}
            />
          ))}
        </View>
      ) : null}
    </>
  )
}

/** Guides by the part of life they belong to. */
function Topics({ guides }: { guides: readonly GuideContents[] }): ReactNode {
  const topics = [...new Set(guides.map(({ topic }) => topic))]
  return topics.map((topic) => (
    <View className="home-topic" key={topic}>
      <View className="home-region" role="heading" aria-level={3}>
        {topic}
      </View>
      {guides
        .filter((guide) => guide.topic === topic)
        .map((guide) => (
          <GuideCard key={guide.id} guide={guide} />
        ))}
    </View>
  ))
}

function GuideCard({ guide: { id, title, asks } }: { guide: GuideContents }): ReactNode {
  return (
    <CardLink
      title={title}
      text={asks}
      onPress={() => {
        openPage(guideUrl(id, 1))
      }}
    />
  )
}

/** What can be looked up without being asked anything. */
function Library({ place: { id, has } }: { place: RegionContents }): ReactNode {
  const entries = [
    ...(has.faqs ? [{ label: '常见问题', url: faqsUrl(id) }] : []),
    ...(has.services
      ? [
          { label: '事项', url: itemsUrl(id) },
          { label: '四级网点', url: networkUrl(id) },
        ]
      : []),
    { label: '电话本', url: phonesUrl(id) },
    ...(has.entrances ? [{ label: '官方入口', url: entrancesUrl(id) }] : []),
  ]
  return (
    <Section title="查一查">
      <View className="home-library">
        {entries.map(({ label, url }) => (
          <View
            className="home-entry"
            hoverClass="pressed"
            key={label}
            {...pressable('link', () => {
              openPage(url)
            })}
          >
            {label}
          </View>
        ))}
      </View>
    </Section>
  )
}

/** What the answers rest on, where they stay, and who answers for the app. */
function About({ place }: { place: RegionContents }): ReactNode {
  return (
    <View className="home-about">
      <View>问办按下面的文件回答，文件可能已经有新的规定，办之前先打电话核实。</View>
      {place.sources.map(({ title, published }) => (
        <View key={title}>
          《{title}》，{published}
        </View>
      ))}
      <View>您的回答只留在这部手机上，不会传出去。</View>
      {aboutWords().map((words) => (
        <View key={words}>{words}</View>
      ))}
    </View>
  )
}
