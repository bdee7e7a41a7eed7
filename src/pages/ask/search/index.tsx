import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { CardLink } from '@/components/CardLink'
import { Disclosure } from '@/components/Disclosure'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Section } from '@/components/Section'
import { SoftButton } from '@/components/SoftButton'
import { TextField } from '@/components/TextField'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { WayOut } from '@/components/WayOut'
import { searchField } from '@/platform/keyboard'
import { keepInAddress, openPage, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { contents, find, findWhole, type Found, type RegionContents } from '@/rules'
import { changesUrl, entrancesUrl, faqUrl, guideUrl, itemUrl, phonesUrl, searchUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { regionIdOf } from '@/state/place'
import { settingsFor, type Setting } from './settings'
import './index.scss'

/** So many results are shown at once, the best first; the others can be opened. */
const AT_ONCE = 10
/** How long a resident may pause between two keys, in milliseconds, before it is searched. */
const PAUSE = 150
/** A pasted text longer than this is cut off. */
const LONGEST = 200

/** The search over everything of a region: `region` and `q` of the address say where and for what. */
export default asPage(SearchPage)

function SearchPage(): ReactNode {
  const { query } = useArrival()
  const id = regionIdOf(query['region'])
  useShareCard(() => placeCard(id, '搜一搜规定', searchUrl(id)))
  const region = contents.find((one) => one.id === id)
  if (!region) return <Unknown what="这个地方" />
  return <Search key={region.id} region={region} first={query['q'] ?? ''} />
}

/** @param first what is searched for when the page opens */
function Search({ region, first }: { region: RegionContents; first: string }): ReactNode {
  const [typed, setTyped] = useState(first)
  const [query, setQuery] = useState(first)
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuery(typed)
      keepInAddress(searchUrl(region.id, typed))
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [typed, region.id])
  return (
    <Page>
      <Bar />
      <Title takesFocus={first !== ''}>搜{region.name}的规定</Title>
      <View className="search-box">
        <TextField
          className="search-field"
          kind={searchField('要找什么')}
          focus={first === ''}
          maxlength={LONGEST}
          placeholder="如：敬老卡、退钱"
          value={typed}
          onType={setTyped}
        />
        <View className="search-clear">
          {typed === '' ? null : (
            <SoftButton
              label="清空"
              says="清空要找的字"
              onPress={() => {
                setTyped('')
              }}
            />
          )}
        </View>
      </View>
      <View className="search-results">
        <Results region={region} query={query.trim()} />
      </View>
    </Page>
  )
}

function Results({ region, query }: { region: RegionContents; query: string }): ReactNode {
  const { today } = useHere()
  const searching = query !== ''
  // what can be found is fetched with the first word: until then the page is there sooner
  const atHand = useAtHand(...(searching ? [{ region: region.id, with: 'search' as const }] : []))
  const whole = searching && atHand ? findWhole(region.id, today) : null
  const cards = [
    ...settingsFor(query).map((way) => <SettingCard key={way.title} setting={way} />),
    ...(whole ? find(query, whole) : []).map((one) => (
      <Result key={`${one.kind} ${one.id}`} region={region} found={one} />
    )),
  ]
  const others = cards.slice(AT_ONCE)
  return (
    <>
      <View className="search-count" role="status">
        {searching ? searchedWords(query, atHand, cards.length) : '打几个字就行，拼音、一整句话也可以。'}
      </View>
      {cards.slice(0, AT_ONCE)}
      {others.length === 0 ? null : (
        <Disclosure key={query} title={`看其余${others.length}条`}>
          {others}
        </Disclosure>
      )}
      {whole && cards.length === 0 ? <WayOut regionId={region.id} /> : null}
      {atHand && cards.length === 0 ? <Topics region={region} /> : null}
    </>
  )
}

function searchedWords(query: string, atHand: boolean, count: number): string {
  if (!atHand) return '正在找…'
  return count > 0 ? `找到${count}条` : `没有找到“${query}”。换几个字试试，或者打电话问。`
}

function SettingCard({ setting: { title, text, url } }: { setting: Setting }): ReactNode {
  return (
    <CardLink
      label="设置"
      title={title}
      text={text}
      onPress={() => {
        openPage(url)
      }}
    />
  )
}

const KINDS: Readonly<Record<Found['kind'], string>> = {
  guide: '办事指引',
  faq: '常见问题',
  item: '事项',
  change: '新规定',
  changes: '新规定',
  contact: '电话',
  channel: '官方入口',
}

function urlOf({ id: regionId }: RegionContents, { kind, id }: Found): string {
  switch (kind) {
    case 'guide':
      return guideUrl(id, 1)
    case 'faq':
      return faqUrl(regionId, id)
    case 'item':
      return itemUrl(regionId, id)
    case 'change':
    case 'changes':
      return changesUrl(regionId, id)
    case 'contact':
      return phonesUrl(regionId)
    case 'channel':
      return entrancesUrl(regionId)
  }
}

function Result({ region, found }: { region: RegionContents; found: Found }): ReactNode {
  return (
    <CardLink
      label={KINDS[found.kind]}
      title={found.title}
      text={found.text}
      onPress={() => {
        openPage(urlOf(region, found))
      }}
    />
  )
}

/** What there is to choose from where nothing was found, or looked for. */
function Topics({ region }: { region: RegionContents }): ReactNode {
  return (
    <Section title="或者从这里选">
      {region.guides.map(({ id, title, asks }) => (
        <CardLink
          key={id}
          title={title}
          text={asks}
          onPress={() => {
            openPage(guideUrl(id, 1))
          }}
        />
      ))}
    </Section>
  )
}
