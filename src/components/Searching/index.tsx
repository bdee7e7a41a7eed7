import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { DialRow } from '../DialRow'
import { Icon } from '../Icon'
import { NOT_LOADED, Retry } from '../Loading'
import { Rows } from '../Rows'
import { SoftButton } from '../SoftButton'
import { TextField } from '../TextField'
import { Topics } from '../Topics'
import { searchField } from '@/platform/keyboard'
import { searchRegion, findWhole, type RegionContents } from '@/rules'
import { useData, type Data } from '@/state/use-data'
import { useHere } from '@/state/here'
import { useTypeSize } from '@/state/settings'
import { Best, Kind } from './Hits'
import { kindsOf } from './kinds'
import { settingsFor } from './settings'
import './index.scss'

/** Pause after the last keystroke before the search starts, in milliseconds. */
const PAUSE = 150
/** Longest query in characters; pasted text beyond it is cut off. */
const LONGEST = 200

export interface SearchingProps {
  region: RegionContents
  /** The initial query. If it is empty, the field takes the focus. */
  first?: string
  /** Called on every keystroke. */
  onType?: (typed: string) => void
  /** Called with the query when it is searched. */
  onSearch?: (query: string) => void
}

/** The search field and its results. */
export function Searching({ region, first = '', onType, onSearch }: SearchingProps): ReactNode {
  const huge = useTypeSize() === 'huge'
  const [typed, setTyped] = useState(first)
  const [query, setQuery] = useState(first)
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuery(typed)
      onSearch?.(typed)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [typed, onSearch])
  const change = (text: string): void => {
    setTyped(text)
    onType?.(text)
  }
  return (
    <>
      <View className="search-box">
        <Icon name="search" />
        <TextField
          className="search-field"
          kind={searchField('要找什么')}
          focus={first === ''}
          maxlength={LONGEST}
          placeholder={huge ? '如：敬老卡' : '如：敬老卡、退钱'}
          value={typed}
          onType={change}
        />
        <View className="search-clear">
          {typed === '' ? null : (
            <SoftButton
              label="清空"
              says="清空要找的字"
              onPress={() => {
                change('')
              }}
            />
          )}
        </View>
      </View>
      <View className="search-results">
        <Results region={region} query={query.trim()} />
      </View>
    </>
  )
}

function Results({ region, query }: { region: RegionContents; query: string }): ReactNode {
  const { today } = useHere()
  const searching = query !== ''
  // search data is loaded with the first keystroke, so that the page itself appears sooner
  const data = useData(...(searching ? [{ region: region.id, with: 'search' as const }] : []))
  const whole = searching && data.status === 'ready' ? findWhole(region.id, today) : null
  const found = whole ? searchRegion(query, whole) : []
  const settings = settingsFor(query)
  const count = found.length + settings.length
  // a guide ranked above everything else is most likely what was meant
  const best = found[0]?.kind === 'guide' && settings.length === 0 ? found[0] : null
  return (
    <>
      <View className="search-count" role="status">
        {searching ? searchedWords(query, data, count) : '打几个字就行，拼音、一整句话也可以。'}
      </View>
      <Retry data={data} />
      <View className="search-kinds">
        {best ? <Best key={best.id} region={region} found={best} query={query} /> : null}
        {kindsOf(region, best ? found.slice(1) : found, settings).map((kind) => (
          <Kind key={`${query} ${kind.id}`} kind={kind} also={best !== null} query={query} />
        ))}
      </View>
      {whole && count === 0 && region.hotline ? (
        <Rows>
          <DialRow name={region.hotline.short} detail={region.hotline.hours} phone={region.hotline.phone} />
        </Rows>
      ) : null}
      {data.status === 'ready' && count === 0 ? (
        <>
          <View className="search-kind-name" role="heading" aria-level={2}>
            或者从这里选
          </View>
          <Topics place={region} />
        </>
      ) : null}
    </>
  )
}

function searchedWords(query: string, { status }: Data, count: number): string {
  if (status === 'failed') return NOT_LOADED
  if (status === 'loading') return '正在找…'
  return count > 0 ? `找到${count}条` : `没有找到“${query}”。换几个字试试，或者打电话问。`
}
