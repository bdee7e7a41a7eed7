/** Search entries for everything in a region. */
import type { Channel, Contact, Region, WholeRegion } from '../engine/region'
import type { Pinyin } from '../regions/pinyin'
import { buildIndex, type Entry, type Index, type Ways } from './search'

export interface SearchHit extends Entry {
  readonly kind: 'guide' | 'faq' | 'item' | 'change' | 'changes' | 'contact' | 'channel'
  /** The id within the region; `region/guide` for a guide. `changes` is the page of all changes. */
  readonly id: string
  /** One line that says what it is. */
  readonly text: string
}

type Words = Omit<SearchHit, 'pinyin' | 'counts'>

/** Weights: a guide answers for the person who asks; an office or channel only says where. */
const COUNTS: Readonly<Record<SearchHit['kind'], number>> = {
  guide: 1.3,
  faq: 1,
  item: 0.9,
  contact: 0.9,
  change: 0.9,
  changes: 0.9,
  channel: 0.8,
}

const CHANNEL_WORDS: Readonly<Record<Channel['kind'], string>> = {
  'mini-program': '微信小程序',
  app: '手机应用',
  'official-account': '微信公众号',
  window: '窗口',
}

function contactWords(contact: Contact, region: Region): string {
  if (contact.kind === 'body') return '电话 文件里没有印电话'
  if (contact.kind === 'phone') return `电话 ${contact.phone}`
  const offices = contact.offices.map(({ district, insurance, phone }) => {
    const whose = (insurance ?? []).map((id) => region.insurances[id] ?? id).join('、')
    return `${region.districts[district] ?? district}${whose} ${phone}`
  })
  return `电话 ${offices.join(' ')}`
}

const numbersOf = (contact: Contact): readonly string[] =>
  contact.kind === 'phone'
    ? [contact.phone]
    : contact.kind === 'directory'
      ? contact.offices.map(({ phone }) => phone)
      : []

/** The page of all changes, with the names that people use for it. */
const allChanges = (place: string): Words => ({
  key: `changes ${place}`,
  kind: 'changes',
  id: '',
  title: '这几年变了什么',
  keywords: ['变化', '新规定', '新政策', '新文件', '最新政策', '改了什么', '政策变化'],
  text: '旧文件以后的新规定，按日子排',
  words: '',
})

/** Everything in the region that can be found. */
export function entriesOf(region: WholeRegion): readonly Words[] {
  const { id: place, guides, faqs, services, changes, contacts, channels } = region
  const words = (...parts: readonly (string | readonly string[] | undefined)[]): string =>
    parts.flat().join(' ')
  return [
    ...guides.map(({ id, title, asks, keywords = [], questions, outcomes }): Words => {
      const labels = Object.values(questions).flatMap((question) => [
        question.ask,
        ...('options' in question ? Object.values(question.options).map(({ label }) => label) : []),
      ])
      const headlines = Object.values(outcomes).map(({ headline }) => headline)
      const full = `${place}/${id}`
      return {
        key: `guide ${full}`,
        kind: 'guide',
        id: full,
        title,
        keywords: [...keywords, asks],
        text: asks,
        words: words(labels, headlines),
      }
    }),
    ...faqs.map(({ id, topic, ask, answer, keywords }): Words => ({
      key: `faq ${place}/${id}`,
      kind: 'faq',
      id,
      title: ask,
      keywords,
      text: topic,
      words: words(
        topic,
        answer.map(({ text }) => text),
      ),
    })),
    ...(services?.items ?? []).map(
      ({ id, name, group, code, materials, whom, channel, notes, keywords = [] }): Words => ({
        key: `item ${place}/${id}`,
        kind: 'item',
        id,
        title: name,
        keywords: [id, ...(code === null ? [] : [code]), ...keywords],
        text: group.name,
        words: words(group.name, group.code ?? '', whom, channel, materials, notes),
      }),
    ),
    ...changes.map(({ id, topic, headline, means, todo, keywords }): Words => ({
      key: `change ${place}/${id}`,
      kind: 'change',
      id,
      title: headline,
      keywords,
      text: topic,
      words: words(
        topic,
        [...means, ...todo].map(({ text }) => text),
      ),
    })),
    ...(changes.length === 0 ? [] : [allChanges(place)]),
    ...Object.entries(contacts).map(([id, contact]): Words => ({
      key: `contact ${place}/${id}`,
      kind: 'contact',
      id,
      title: contact.name,
      keywords: ['电话', ...numbersOf(contact), ...(contact.keywords ?? [])],
      text: contact.scope,
      words: words(contact.scope, contactWords(contact, region)),
    })),
    ...Object.entries(channels).map(([id, { name, kind, use, path }]): Words => ({
      key: `channel ${place}/${id}`,
      kind: 'channel',
      id,
      title: name,
      keywords: [],
      text: `${CHANNEL_WORDS[kind]}：${use}`,
      words: words(CHANNEL_WORDS[kind], use, path),
    })),
  ]
}

/** Common names of the kinds of insurance: 职工, 居民, 灵活就业. */
const insurancesOf = ({ insurances }: Region): readonly string[] =>
  Object.values(insurances).map((name) => name.replace(/医保$/, ''))

/** @param pinyin of the region's titles and keywords */
export const indexOf = (
  region: WholeRegion,
  pinyin: Pinyin,
  ways: Pick<Ways, 'synonyms' | 'sounds'>,
): Index<SearchHit> =>
  buildIndex(
    entriesOf(region).map((entry) => ({
      ...entry,
      counts: COUNTS[entry.kind],
      pinyin: pinyin[entry.key] ?? '',
    })),
    { ...ways, apart: insurancesOf(region) },
  )
