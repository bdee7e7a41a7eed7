import { Heading } from '@/components/Heading'
import type { ReactNode } from 'react'
import { Tile, Tiles } from '@/components/Tiles'
import type { IconName } from '@/components/Icon'
import { openPage } from '@/platform/navigation'
import type { RegionContents } from '@/rules'
import { changesUrl, entrancesUrl, faqsUrl, itemsUrl, MINE, networkUrl, phonesUrl } from '@/routes'

interface Entry {
  readonly icon: IconName
  readonly label: string
  readonly says?: string
  readonly url: string
}

/** Most entries shown: two or three rows. */
const MOST = 6

/**
 * What can be looked up in a place, most used first. The documents come last, because 我的 lists them too.
 */
function entriesOf({ id, has }: RegionContents): readonly Entry[] {
  const entries: readonly (Entry | false)[] = [
    { icon: 'book', label: '电话本', url: phonesUrl(id) },
    has.faqs && { icon: 'faq', label: '常见问题', url: faqsUrl(id) },
    has.services && { icon: 'doc', label: '事项', url: itemsUrl(id) },
    has.services && { icon: 'pin', label: '四级网点', url: networkUrl(id) },
    has.entrances && { icon: 'entry', label: '官方入口', url: entrancesUrl(id) },
    has.changes && { icon: 'calendar', label: '新规定', says: '新规定：这几年变了什么', url: changesUrl(id) },
    { icon: 'source', label: '依据文件', says: '依据文件和它们的日期', url: MINE },
  ]
  return entries.filter((entry) => entry !== false).slice(0, MOST)
}

/** Information that can be looked up without answering questions. */
export function Library({ place }: { place: RegionContents }): ReactNode {
  return (
    <>
      <Heading>查一查</Heading>
      <Tiles across={3}>
        {entriesOf(place).map(({ url, ...entry }) => (
          <Tile
            key={entry.label}
            {...entry}
            role="link"
            onPress={() => {
              openPage(url)
            }}
          />
        ))}
      </Tiles>
    </>
  )
}
