/**
 * Cases that something else than a guide answers, or answers as well: a question, a service item, a level of the
 * agencies or a number of the phone book, named per case.
 */
import {
  contactText,
  faqView,
  findFaq,
  findItem,
  findWhole,
  itemView,
  listRemarks,
  networkView,
  phoneBook,
  type Caller,
  type ContactView,
  type IsoDate,
  type StatementView,
} from '@/rules'

type Entry = 'contact' | 'faq' | 'item' | 'network'

const agency = ['P01', 'P03', 'P04', 'P08', 'P09', 'P11', 'P12', 'P13', 'P19', 'P23'] as const

/** `kind region id` of what answers the case. */
export const ENTRIES: readonly (readonly [id: string, entry: `${Entry} ${string} ${string}`])[] = [
  ['K01', 'item qinhuangdao A1-03'],
  ['K02', 'item qinhuangdao A1-06'],
  ['K04', 'item qinhuangdao A1-09'],
  ['K09', 'item qinhuangdao A1-15'],
  ['K12', 'item qinhuangdao A1-19'],
  ['K13', 'item qinhuangdao A1-21'],
  ['K16', 'item qinhuangdao A1-02'],
  ['K18', 'item qinhuangdao A2-09'],
  ['K20', 'faq qinhuangdao complaint'],
  ['N01', 'network qinhuangdao town'],
  ['N02', 'network qinhuangdao village'],
  ['N06', 'contact qinhuangdao hotline12345'],
  ['N08', 'item qinhuangdao A2-05'],
  ['N08', 'network qinhuangdao village'],
  ...agency.map((id) => [id, 'contact qinhuangdao agency'] as const),
  ['M01', 'faq qinhuangdao payment-rules-near'],
  ['M02', 'faq qinhuangdao payment-rules-far'],
  ['M03', 'faq qinhuangdao payment-rules-far'],
  ['M05', 'item qinhuangdao A1-16'],
  ['M09', 'faq qinhuangdao manual-claim-after-refusal'],
  ['F01', 'faq qinhuangdao filing-not-needed'],
  ['F04', 'faq qinhuangdao hospital-lookup'],
  ['F05', 'faq qinhuangdao outpatient-filing'],
  ['F06', 'faq qinhuangdao filing-not-needed'],
  ['F13', 'faq qinhuangdao outpatient-filing'],
  ['F14', 'faq qinhuangdao outpatient-filing'],
  ['F17', 'faq qinhuangdao how-to-file'],
  ['F36', 'faq qinhuangdao how-to-file'],
  ['F41', 'item qinhuangdao A1-13'],
  ['F45', 'faq qinhuangdao filing-not-needed'],
  ['R03', 'faq qinhuangdao late-filing'],
  ['D06', 'faq qinhuangdao chronic-diseases-across-provinces'],
  ['D07', 'faq qinhuangdao chronic-diseases-across-provinces'],
  ['U02', 'faq qinhuangdao refund'],
  ['U03', 'faq qinhuangdao suspension'],
  ['U07', 'faq qinhuangdao suspension'],
  ['U07', 'item qinhuangdao A2-04'],
  ['B03', 'faq qinhuangdao disability-rides'],
  ['B06', 'faq qinhuangdao disability-rides'],
  ['B08', 'faq qinhuangdao disability-rides'],
  ['B10', 'faq qinhuangdao disability-card-lost'],
  ['B15', 'faq qinhuangdao disability-review'],
  ['B16', 'faq qinhuangdao disability-review'],
  ['B17', 'faq qinhuangdao disability-rides'],
  ['B19', 'faq qinhuangdao disability-rides'],
  ['Q02', 'faq qinhuangdao flexible-enrolment'],
  ['Q08', 'faq qinhuangdao flexible-enrolment'],
  ['Q09', 'faq qinhuangdao flexible-enrolment'],
  ['Q11', 'faq qinhuangdao flexible-enrolment'],
  ['Q13', 'faq qinhuangdao flexible-enrolment'],
  ['Q16', 'faq qinhuangdao flexible-enrolment'],
  ['Q19', 'faq qinhuangdao flexible-top-up'],
  ['Q22', 'faq qinhuangdao flexible-rate'],
  ['Q23', 'faq qinhuangdao flexible-rate'],
  ['Q24', 'faq qinhuangdao flexible-rate'],
  ['W01', 'faq qinhuangdao low-income-water'],
  ['W03', 'faq qinhuangdao low-income-water'],
  ['W04', 'faq qinhuangdao low-income-water'],
  ['W05', 'faq qinhuangdao low-income-water'],
  ['W06', 'faq qinhuangdao low-income-water'],
  ['W07', 'faq qinhuangdao low-income-water'],
  ['W08', 'faq qinhuangdao more-water'],
  ['W11', 'faq qinhuangdao more-water'],
  ['Z01', 'faq zhoukou who-is-flexible'],
  ['Z02', 'faq zhoukou who-is-flexible'],
  ['Z03', 'faq zhoukou who-is-flexible'],
  ['Z05', 'faq zhoukou who-is-flexible'],
  ['Z07', 'faq zhoukou how-to-join'],
  ['Z08', 'faq zhoukou how-to-join'],
  ['Z09', 'faq zhoukou benefits'],
  ['Z12', 'faq zhoukou when-benefits-begin'],
  ['Z18', 'faq zhoukou arrears'],
  ['Z23', 'faq zhoukou switching'],
  ['Z31', 'faq zhoukou since-when'],
  ['Z32', 'faq zhoukou who-is-flexible'],
  ['C01', 'faq chengde-shuangqiao contribution-2025'],
  ['C03', 'faq chengde-shuangqiao contribution-2025'],
  ['C07', 'faq chengde-shuangqiao contribution-2025'],
  ['C15', 'faq chengde-shuangqiao contribution-2025'],
  ['C30', 'faq chengde-shuangqiao when-to-pay-2025'],
  ['C32', 'faq chengde-shuangqiao when-to-pay-2025'],
  ['C33', 'faq chengde-shuangqiao how-to-pay-2025'],
  ['C34', 'faq chengde-shuangqiao no-forced-insurance'],
  ['C36', 'faq chengde-shuangqiao who-joins-where'],
  ['C38', 'faq chengde-shuangqiao contribution-2025'],
  ['C40', 'faq chengde-shuangqiao who-joins-where'],
]

const told = (statements: readonly StatementView[]) => statements.map(({ text }) => text)
const dialled = (contacts: readonly ContactView[]) => contacts.flatMap(contactText)

function lines(entry: string, today: IsoDate, caller: Caller): readonly (string | null)[] {
  const [kind = '', place = '', id = ''] = entry.split(' ')
  const region = findWhole(place)
  switch (kind) {
    case 'faq': {
      const found = findFaq(place, id)
      if (!found) break
      const view = faqView(found.region, found.faq, today, caller)
      const { ask, asOf, ageNote, certaintyNote, answer, channels, contacts } = view
      const ways = channels.map(({ name, use, path = [] }) => [name, use, ...path].join(' '))
      return [ask, asOf, ageNote, certaintyNote, ...told(answer), ...ways, ...dialled(contacts)]
    }
    case 'item': {
      const found = findItem(place, id)
      if (!found) break
      const { name, asOf, ageNote, columns, remarks, contacts } = itemView(
        found.region,
        found.item,
        today,
        caller,
      )
      const cells = Object.values(columns).flatMap(({ label, lines: cell, remarks: printed }) => [
        label,
        ...cell,
        ...printed,
      ])
      return [
        name,
        asOf,
        ageNote,
        ...cells,
        ...told(remarks),
        ...told(listRemarks(found.region)),
        ...dialled(contacts),
      ]
    }
    case 'network': {
      const level = region && networkView(region, today)?.levels.find((one) => one.id === id)
      if (!level) break
      return [level.name, ...level.bodies, ...told(level.when), level.duties]
    }
    case 'contact': {
      if (!region) break
      const { directories, hotlines } = phoneBook(region, today, caller)
      return dialled([...directories, ...hotlines].filter((contact) => contact.id === id))
    }
  }
  throw new Error(`no entry ${entry}`)
}

/** What a resident reads there. */
export const entryText = (entry: string, today: IsoDate, caller: Caller): string =>
  lines(entry, today, caller)
    .filter((line) => line !== null)
    .join('\n')
