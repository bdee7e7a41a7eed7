/**
 * Compares the service items with the catalogue, a transcript of the printed list that was checked against
 * the document.
 */
import { flowSteps, type ServiceItem } from '@/rules/engine/library'
import catalogue from './catalogue.json'
import { regionOf } from './places'

interface Row {
  readonly id: string
  readonly annex: number
  readonly seq: number
  readonly group: string
  readonly groupMainCode: string | null
  readonly item: string
  readonly itemCode: string | null
  readonly acceptingBody: string
  readonly serviceObject: string
  readonly channel: string
  readonly flow: readonly string[]
  readonly flowSteps: readonly string[] | null
  readonly materials: readonly string[] | null
  readonly timeLimit: string | null
  readonly timeLimitWorkdays: number | null
  readonly query: string | null
  readonly evaluation: string | null
  readonly notes: readonly string[] | null
  readonly inherited: { readonly fromRow: string; readonly fields: Readonly<Record<string, unknown>> } | null
  readonly printDefects?: readonly string[]
}

const region = regionOf('qinhuangdao')
const { services } = region
if (!services) throw new Error('no service list')
const { items, network } = services

const rows = catalogue.items as readonly Row[]
const pairs = rows.map((row) => {
  const item = items.find(({ id }) => id === row.id)
  if (!item) throw new Error(`no item ${row.id}`)
  return [row.id, row, item] as const
})

/** The number before an entry, as printed; one entry has two dots. */
const NUMBER = /^(\d+)\.+\s*/
const bare = (lines: readonly string[]) => lines.map((line) => line.replace(NUMBER, ''))

/** The column, including what a merged, blank cell takes from the row above. */
function read<K extends keyof Row>(row: Row, column: K): Row[K] {
  return (row.inherited?.fields[column] ?? row[column]) as Row[K]
}

test('the list has 35 rows with unique ids', () => {
  expect(items).toHaveLength(35)
  expect(new Set(items.map(({ id }) => id)).size).toBe(35)
  expect(items.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
})

describe.each(pairs)('%s', (_, row, item) => {
  test('has what is printed', () => {
    expect({
      level: item.level,
      place: item.place,
      group: { name: item.group.name, code: item.group.code },
      name: item.name,
      code: item.code,
      body: item.body,
      whom: item.whom,
      channel: item.channel,
      flow: item.flow,
      materials: item.materials,
      timeLimit: item.timeLimit?.text ?? null,
      workdays: item.timeLimit?.workdays ?? null,
      query: item.query,
      rating: item.rating,
      notes: item.notes,
    }).toEqual({
      level: row.annex === 1 ? 'county' : 'town',
      place: `附件${row.annex} 第${row.seq}项`,
      group: { name: row.group, code: row.groupMainCode },
      name: row.item,
      code: row.itemCode || null,
      body: row.acceptingBody,
      whom: row.serviceObject,
      channel: row.channel,
      flow: row.flow,
      materials: bare(read(row, 'materials') ?? []),
      timeLimit: row.timeLimit || null,
      workdays: row.timeLimitWorkdays,
      query: read(row, 'query') || null,
      rating: read(row, 'evaluation') || null,
      notes: bare(read(row, 'notes') ?? []),
    })
  })

  test('splits its flow into steps', () => {
    expect(item.flow.flatMap(flowSteps)).toEqual(row.flowSteps ?? row.flow)
  })

  test('drops only numbers that follow from the order, or notes their misprint', () => {
    for (const field of ['materials', 'notes'] as const) {
      const lines = read(row, field) ?? []
      const numbers = lines.map((line) => NUMBER.exec(line)?.[1])
      const derivable =
        numbers.every((number) => number === undefined) ||
        numbers.every((number, index) => number === String(index + 1))
      if (!derivable) expect(item.misprints?.map((misprint) => misprint.field)).toContain(field)
    }
  })

  test('names the cells that are merged with the row above', () => {
    const fields = Object.keys(row.inherited?.fields ?? {}).filter((field) => field !== 'supervision')
    expect(item.inherited?.fields ?? []).toEqual(
      fields.map((field) => (field === 'evaluation' ? 'rating' : field)),
    )
    expect(item.inherited?.from).toBe(row.inherited?.fromRow)
  })

  test('marks misprints by words printed there', () => {
    expect((item.misprints ?? []).length > 0).toBe((row.printDefects ?? []).length > 0)
    for (const { field, printed } of item.misprints ?? []) {
      const column = printedColumn(item, row, field)
      if (printed === '') expect(column).toBe('')
      else expect(column).toContain(printed)
    }
  })

  test('refers to guides, contacts and citations of the region', () => {
    expect(region.guides.map(({ id }) => id)).toEqual(expect.arrayContaining([...(item.guides ?? [])]))
    for (const { id } of item.contacts) expect(region.contacts).toHaveProperty(id)
    for (const remark of item.remarks ?? [])
      for (const id of 'cite' in remark ? remark.cite : []) expect(region.citations).toHaveProperty([id])
  })
})

/** The column as printed, including its numbering. */
function printedColumn(item: ServiceItem, row: Row, field: string): string {
  switch (field) {
    case 'materials':
    case 'notes':
      return (row[field] ?? []).join('\n')
    case 'timeLimit':
      return row.timeLimit ?? ''
    case 'body':
      return row.acceptingBody
    case 'whom':
      return row.serviceObject
    default:
      return String(item[field as 'channel' | 'query'])
  }
}

test('the filing directory is listed for filings, and for rows that lead to a claim or a question', () => {
  const withDirectory = items.filter(({ contacts }) => contacts.some(({ id }) => id === 'agency'))
  expect(withDirectory.map(({ id }) => id)).toEqual([
    'A1-09',
    'A1-12',
    'A1-13',
    'A1-15',
    'A1-16',
    'A1-19',
    'A1-21',
    'A2-07',
    'A2-08',
  ])
})

test('ruling-rows-for-residents: only rows for employers, hospitals and pharmacies are not for residents', () => {
  const others = items.filter(({ clients }) => !clients.includes('resident')).map(({ id }) => id)
  expect(others).toEqual(['A1-01', 'A1-04', 'A1-07', 'A1-22', 'A1-23', 'A1-24', 'A1-25'])
})

test('ruling-end-after-death: insurance after a death is ended at the window, despite the channel column', () => {
  expect(items.find(({ id }) => id === 'A2-04')?.ways).toEqual(['window'])
})

test('ruling-entrusted-village: rows that a village may handle say to ask first', () => {
  const asked = items.filter(({ remarks }) =>
    remarks?.some((remark) => 'cite' in remark && remark.cite.includes('M4')),
  )
  expect(asked.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['A1-03', 'A2-01', 'A2-02', 'A2-03', 'A2-05', 'A2-07', 'A2-08']),
  )
})

test('the network has the four printed levels, each with when to go there', () => {
  expect(
    network.map(({ name, bodies, duties, system }) => ({ level: name, bodies, duties, system })),
  ).toEqual(
    catalogue.serviceNetwork.levels.map(({ level, bodies, duties, system }) => ({
      level,
      bodies,
      duties,
      system,
    })),
  )
  for (const level of network) expect(level.when.length).toBeGreaterThan(0)
})
