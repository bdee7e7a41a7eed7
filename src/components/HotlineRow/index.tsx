import type { ReactNode } from 'react'
import { DialRow } from '../DialRow'
import { Row } from '../Rows'
import { phonesUrl } from '@/routes'
import { placeNamed } from '@/state/place'

/**
 * Fallback when a page does not help: the government hotline, or the phone book if the documents
 * name no hotline.
 */
export function HotlineRow({ regionId }: { regionId: string }): ReactNode {
  const hotline = placeNamed(regionId)?.hotline
  if (hotline) return <DialRow name="都不是？打电话问" detail={hotline.hours} phone={hotline.phone} />
  return <Row icon="book" title="都不是？看电话本" to={phonesUrl(regionId)} />
}
