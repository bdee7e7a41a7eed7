import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { searchCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { keepInAddress, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import type { RegionContents } from '@/rules'
import { searchUrl } from '@/routes'
import { placeNamed, regionIdOf } from '@/state/place'
import { Searching } from '@/components/Searching'
import './index.scss'

/** Search over everything of a region. Parameters: `region`, `q`. */
export default asPage(SearchPage)

function SearchPage(): ReactNode {
  const { query } = useArrival()
  const id = regionIdOf(query['region'])
  useShareCard(() => searchCard(id))
  const region = placeNamed(id)
  if (!region) return <NotFound what="这个地方" />
  return <Search key={region.id} region={region} first={query['q'] ?? ''} />
}

/** @param first the initial query */
function Search({ region, first }: { region: RegionContents; first: string }): ReactNode {
  return (
    <Page wide>
      <Bar />
      <View className="search-title">
        <Title takesFocus={first !== ''}>搜{region.name}的规定</Title>
      </View>
      <Searching
        region={region}
        first={first}
        onSearch={(query) => {
          keepInAddress(searchUrl(region.id, query))
        }}
      />
    </Page>
  )
}
