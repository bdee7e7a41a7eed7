/** The regions' data in the browser: files of their own, fetched when a page needs them. */
import { contents } from '../contents'
import type { Guide } from '../engine/model'
import type { Library, Region, RegionBase, WholeRegion } from '../engine/region'
import type { Need, Shelf } from './shelf'

export type { Need, Shelf } from './shelf'

interface Sources {
  readonly base: () => Promise<RegionBase>
  readonly library: () => Promise<Library>
  /** In the region's order. */
  readonly guides: Readonly<Record<string, () => Promise<Guide>>>
}

const SOURCES: Readonly<Record<string, Sources>> = {
  qinhuangdao: {
    base: async () => (await import('./qinhuangdao/base')).base,
    library: async () => {
      const [{ faqs }, { services }] = await Promise.all([
        import('./qinhuangdao/faqs'),
        import('./qinhuangdao/network'),
      ])
      return { faqs, services }
    },
    guides: {
      filing: async () => (await import('./qinhuangdao/guides/filing')).filing,
      'beijing-tianjin': async () => (await import('./qinhuangdao/guides/beijing-tianjin')).beijingTianjin,
      'late-filing': async () => (await import('./qinhuangdao/guides/late-filing')).lateFiling,
      'filing-validity': async () => (await import('./qinhuangdao/guides/filing-validity')).filingValidity,
      'chronic-outpatient': async () =>
        (await import('./qinhuangdao/guides/chronic-outpatient')).chronicOutpatient,
      'manual-claim': async () => (await import('./qinhuangdao/guides/manual-claim')).manualClaim,
      refund: async () => (await import('./qinhuangdao/guides/refund')).refund,
      suspension: async () => (await import('./qinhuangdao/guides/suspension')).suspension,
      'flexible-insurance': async () =>
        (await import('./qinhuangdao/guides/flexible-insurance')).flexibleInsurance,
      'senior-bus-card': async () => (await import('./qinhuangdao/guides/senior-bus-card')).seniorBusCard,
      'disability-bus': async () => (await import('./qinhuangdao/guides/disability-bus')).disabilityBus,
      'low-income-water': async () => (await import('./qinhuangdao/guides/low-income-water')).lowIncomeWater,
      'water-tier': async () => (await import('./qinhuangdao/guides/water-tier')).waterTier,
    },
  },
  zhoukou: {
    base: async () => (await import('./zhoukou/base')).base,
    library: async () => ({ faqs: (await import('./zhoukou/faqs')).faqs, services: null }),
    guides: {
      'flexible-eligibility': async () =>
        (await import('./zhoukou/guides/flexible-eligibility')).flexibleEligibility,
      'benefit-start': async () => (await import('./zhoukou/guides/benefit-start')).benefitStart,
    },
  },
  'chengde-shuangqiao': {
    base: async () => (await import('./chengde-shuangqiao/base')).base,
    library: async () => ({ faqs: (await import('./chengde-shuangqiao/faqs')).faqs, services: null }),
    guides: {
      'resident-contribution-2025': async () =>
        (await import('./chengde-shuangqiao/guides/resident-contribution-2025')).residentContribution2025,
    },
  },
}

/** Something that is fetched once; a fetch that failed can be tried again. */
interface Fetched<T> {
  here?: T
  readonly fetch: () => Promise<void>
}

function fetched<T>(load: () => Promise<T>): Fetched<T> {
  const one: Fetched<T> = {
    fetch: async () => {
      one.here = await load()
    },
  }
  return one
}

interface RegionFiles {
  readonly region: Fetched<Region>
  readonly library: Fetched<Region & Library>
  readonly whole: Fetched<WholeRegion>
  readonly guides: ReadonlyMap<string, Fetched<Guide>>
}

function filesOf(id: string, sources: Sources): RegionFiles {
  const guides = new Map(Object.entries(sources.guides).map(([guide, load]) => [guide, fetched(load)]))
  const region = fetched<Region>(async () => ({ ...(await sources.base()), guides: titlesOf(id) }))
  const library = fetched<Region & Library>(async () => {
    const [base, looked] = await Promise.all([sources.base(), sources.library()])
    return { ...base, guides: titlesOf(id), ...looked }
  })
  const whole = fetched<WholeRegion>(async () => {
    const [base, looked] = await Promise.all([
      sources.base(),
      sources.library(),
      ...[...guides.values()].map(({ fetch }) => fetch()),
    ])
    const all = { ...base, guides: [...guides.values()].flatMap(({ here }) => here ?? []), ...looked }
    region.here = all
    library.here = all
    return all
  })
  return { region, library, whole, guides }
}

/** The region's guides by their titles, which the first page has already. */
function titlesOf(region: string): Region['guides'] {
  const guides = contents.find(({ id }) => id === region)?.guides ?? []
  return guides.map(({ id, title }) => ({ id: id.slice(region.length + 1), title }))
}

const files: ReadonlyMap<string, RegionFiles> = new Map(
  Object.entries(SOURCES).map(([id, sources]) => [id, filesOf(id, sources)]),
)

function guideFile(id: string): Fetched<Guide> | undefined {
  const [region = '', guide = ''] = id.split('/')
  return files.get(region)?.guides.get(guide)
}

export const shelf: Shelf = {
  region: (id) => files.get(id)?.region.here,
  library: (id) => files.get(id)?.library.here,
  whole: (id) => files.get(id)?.whole.here,
  guide: (id) => guideFile(id)?.here,
}

function filesFor(need: Need): readonly (Fetched<unknown> | undefined)[] {
  if ('guide' in need) return [guideFile(need.guide), files.get(need.guide.split('/')[0] ?? '')?.region]
  const region = files.get(need.region)
  return [need.with === undefined ? region?.region : region?.[need.with]]
}

export function bring(needs: readonly Need[]): Promise<unknown> | null {
  const missing = needs.flatMap(filesFor).flatMap((file) => (file && !('here' in file) ? [file] : []))
  return missing.length === 0 ? null : Promise.all(missing.map(({ fetch }) => fetch()))
}
