/** An invented region around the sample guide, so that the engine's tests load no real one. */
import type { ServiceItem } from '@/rules/engine/library'
import type { Source, WholeRegion } from '@/rules/engine/region'
import { sample } from './sample-guide'

const { home, born, year } = sample.questions

export const sampleRegion: WholeRegion = {
  id: 'sampleland',
  name: 'Sampleland',
  sources: {},
  citations: {},
  figures: {},
  contacts: {},
  channels: {},
  shared: { home, born, year },
  areaCode: { elsewhere: '0999', abroad: '+86-999', tip: true },
  callingNote: '',
  districts: {},
  insurances: {},
  purposes: {},
  guides: [sample],
  faqs: [],
  services: null,
  changes: [],
}

/** A printed document, published then. */
export const sampleSource = (published: Source['published'], more: Partial<Source> = {}): Source => ({
  title: '办法',
  publisher: '',
  dating: '',
  known: 'print',
  published,
  ...more,
})

export const sampleItem: ServiceItem = {
  id: 'A1-05',
  level: 'city',
  place: '附件1 第5项',
  group: { name: 'group', code: null },
  name: 'item',
  code: null,
  body: 'body',
  whom: 'whom',
  clients: ['resident'],
  channel: 'window',
  ways: ['window'],
  flow: [],
  materials: [],
  timeLimit: null,
  query: null,
  rating: null,
  notes: [],
  contacts: [],
}
