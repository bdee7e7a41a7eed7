import type { ComponentType, ReactNode } from 'react'
import { useArrival } from '@/platform/navigation'
import { useShareCard, type Card } from '@/platform/share'
import {
  findLibrary,
  findRegion,
  findSurvey,
  findWhole,
  type DataRequest,
  type IsoDate,
  type Library,
  type Region,
  type WholeAsking,
  type WholeRegion,
} from '@/rules'
import { useData } from '@/state/use-data'
import { useHere } from '@/state/here'
import { regionIdOf } from '@/state/place'
import { Loading } from '../Loading'
import { NotFound } from '../NotFound'

/** Data of a region: what to load, and how it is found then. */
export interface RegionData<R> {
  readonly with?: NonNullable<Extract<DataRequest, { region: string }>['with']>
  readonly find: (id: string, today: IsoDate) => R | null
}

export const BARE: RegionData<Region> = { find: findRegion }
export const LIBRARY: RegionData<Region & Library> = { with: 'library', find: findLibrary }
export const ASKING: RegionData<WholeAsking> = { with: 'asking', find: findSurvey }
export const WHOLE: RegionData<WholeRegion> = { with: 'whole', find: findWhole }

export interface RegionPageProps<R> {
  region: R
  /** The parameters in the address. */
  query: Readonly<Record<string, string | undefined>>
}

interface RegionPageOptions<R> {
  /** What the page shows of the region. */
  data: RegionData<R>
  card: (id: string) => Card
  /** What is missing if the region has nothing to show: 「这个地方的电话」. */
  missing: string
}

/** A page about the region in its address (`region`). Another region is another page. */
export function regionPage<R>(
  Content: ComponentType<RegionPageProps<R>>,
  { data: wanted, card, missing }: RegionPageOptions<R>,
): ComponentType {
  return function RegionPage(): ReactNode {
    const { query } = useArrival()
    const { today } = useHere()
    const id = regionIdOf(query['region'])
    useShareCard(() => card(id))
    const data = useData({ region: id, ...(wanted.with && { with: wanted.with }) })
    if (data.status !== 'ready') return <Loading data={data} />
    const region = wanted.find(id, today)
    return region === null ? <NotFound what={missing} /> : <Content key={id} region={region} query={query} />
  }
}
