/** Which numbers to call: by district, insurance and purpose, with or without the hotline. */
import {
  callLine,
  callsFor,
  callsOf,
  contactsOf,
  contactView,
  hotlineView,
  phonesTo,
  type ContactView,
} from '@/rules/advice/contacts'
import { sampleRegion } from '../engine/sample-region'
import { alternative, body, decided, directory, offices, open, phone, sideBySide, toFind } from './made'

const office = (district: string, insurance: readonly string[] | null, number: string, purpose?: string) => ({
  district,
  insurance,
  phone: number,
  cite: number,
  ...(purpose === undefined ? {} : { purpose }),
})
const region = {
  ...sampleRegion,
  districts: { east: '东区' },
  insurances: { employee: '职工医保', resident: '居民医保' },
  purposes: { move: '转移' },
  contacts: {
    agency: {
      kind: 'directory',
      name: '经办机构',
      hours: '工作日',
      scope: '参保',
      cite: 'list',
      offices: [
        office('east', ['employee', 'resident'], '1000001'),
        office('east', ['resident'], '1000002', 'move'),
        office('west', null, '1000003'),
        office('west', ['employee', 'other'], '1000004', 'other'),
      ],
    },
    desk: {
      kind: 'phone',
      name: '柜台全名',
      short: '柜台',
      phone: '1234567',
      hours: '24小时',
      scope: '发卡',
      cite: 'a',
    },
    line: {
      kind: 'phone',
      hotline: true,
      name: '政务热线',
      phone: '12345',
      hours: null,
      scope: '都答',
      cite: 'b',
    },
    bureau: { kind: 'body', name: '某局', scope: '管卡', cite: 'c' },
  },
} as const satisfies typeof sampleRegion

describe('a directory', () => {
  const numbers = (caller: Parameters<typeof contactView>[2], purpose?: string): readonly string[] => {
    const view = contactView(region, { id: 'agency', ...(purpose === undefined ? {} : { purpose }) }, caller)
    return view.kind === 'directory' ? view.offices.map((one) => one.phone.slice(-1)) : []
  }

  test.each([
    [{}, ['1', '2', '3', '4']],
    [{ district: 'east' }, ['1', '2']],
    [{ district: 'west' }, ['3', '4']],
    [{ district: 'none' }, []],
    // an office without insurances serves all of them
    [{ insurance: 'employee' }, ['1', '3', '4']],
    [{ insurance: 'resident' }, ['1', '2', '3']],
    [{ district: 'east', insurance: 'employee' }, ['1']],
  ])('lists for %j the offices %j', (caller, found) => {
    expect(numbers(caller)).toEqual(found)
  })

  test('lists for a purpose its office and those for all purposes', () => {
    expect(numbers({}, 'move')).toEqual(['1', '2', '3'])
    expect(numbers({}, 'other')).toEqual(['1', '3', '4'])
  })

  test('is picked once the district is known and has an office, and then cites the rows of that office', () => {
    const view = (caller: object) => contactView(region, { id: 'agency' }, caller)
    expect(view({})).toMatchObject({ picked: false, cite: ['list'], hours: '工作日' })
    expect(view({ insurance: 'employee' })).toMatchObject({ picked: false })
    expect(view({ district: 'none' })).toMatchObject({ picked: false, cite: ['list'] })
    expect(view({ district: 'east' })).toMatchObject({ picked: true, cite: ['list', '1000001', '1000002'] })
  })

  test('names its offices, or gives ids without a name', () => {
    const view = contactView(region, { id: 'agency' }, {})
    if (view.kind !== 'directory') throw new Error(view.kind)
    expect(view.offices.map(({ district, insurance, purpose }) => [district, insurance, purpose])).toEqual([
      ['东区', '职工医保、居民医保', null],
      ['东区', '居民医保', '转移'],
      ['west', expect.stringContaining('没有写'), null],
      ['west', '职工医保、other', 'other'],
    ])
    expect(view.hotline).toMatchObject({ phone: '12345' })
  })

  test('has numbers with the area code for people elsewhere', () => {
    const view = contactView(region, { id: 'agency' }, { district: 'east', away: 'elsewhere' })
    expect(view).toMatchObject({ offices: [{ phone: '0999-1000001' }, {}], hotline: { phone: '0999-12345' } })
  })
})

test('a phone contact, and a body without a number', () => {
  expect(contactView(region, { id: 'desk' }, {}, '如果有证')).toEqual({
    id: 'desk',
    kind: 'phone',
    name: '柜台全名',
    short: '柜台',
    phone: '1234567',
    hours: '24小时',
    scope: '发卡',
    condition: '如果有证',
    cite: ['a'],
  })
  expect(contactView(region, { id: 'line' }, { away: 'abroad' })).toMatchObject({
    short: '政务热线',
    phone: '+86-999-12345',
    condition: null,
  })
  expect(contactView(region, { id: 'bureau' }, {})).toMatchObject({
    kind: 'body',
    note: expect.stringContaining('电话'),
  })
  expect(() => contactView(region, { id: 'none' }, {})).toThrow(/sampleland.*none/)
})

test('the hotline is the phone contact marked as one', () => {
  expect(hotlineView(region, null)).toEqual({
    name: '政务热线',
    short: '政务热线',
    phone: '12345',
    hours: null,
    scope: '都答',
  })
  const { line, ...others } = region.contacts
  expect(line.hotline).toBe(true)
  expect(hotlineView({ ...region, contacts: others }, null)).toBeNull()
})

describe('the contacts of a result', () => {
  const east = offices('东区', '1000001')
  const west = offices('西区', '1000002')

  test('are those of its outcome', () => {
    const contacts = [phone('柜台', '1234567')]
    expect(contactsOf(decided({ contacts }))).toBe(contacts)
    expect(contactsOf(open(toFind('？'), { contacts }))).toBe(contacts)
  })

  test('are merged for several outcomes, a directory with the numbers of all', () => {
    const merged = contactsOf(
      sideBySide([
        alternative('甲', { contacts: [directory('机构', true, east), body('某局')] }),
        alternative('乙', {
          contacts: [directory('机构', true, east, west), phone('柜台', '1234567'), body('某局')],
        }),
      ]),
    )
    expect(merged.map(({ id }) => id)).toEqual(['机构', '某局', '柜台'])
    expect(merged[0]).toMatchObject({ offices: [east, west] })
  })

  test('with the same id but another kind are those of the later outcome', () => {
    const merged = contactsOf(
      sideBySide([
        alternative('甲', { contacts: [directory('机构', true, east)] }),
        alternative('乙', { contacts: [phone('机构', '1234567')] }),
        alternative('丙', { contacts: [directory('机构', true, west)] }),
      ]),
    )
    expect(merged).toEqual([directory('机构', true, west)])
  })
})

describe('a call', () => {
  test('names the office and its purpose once the district is picked', () => {
    const view = directory('机构', true, offices('东区', '1', '转移'), offices('西区', '2'))
    expect(callsOf(view).map(({ name, phone: number }) => [name, number])).toEqual([
      ['东区机构（转移）', '1'],
      ['西区机构', '2'],
    ])
    expect(callsOf(directory('机构', false, offices('东区', '1')))).toMatchObject([
      { name: '机构', phone: null, note: expect.stringContaining('区县'), hours: '工作日' },
    ])
    expect(callsOf(body('某局'))).toEqual([
      { name: '某局', phone: null, note: '没有印电话', hours: null, condition: null },
    ])
  })

  test('with a number comes first, and each number once', () => {
    const contacts = [
      body('某局'),
      body('某局二'),
      phone('柜台', '1'),
      phone('窗口', '1'),
      phone('热线', '2'),
    ]
    expect(callsFor(decided({ contacts })).map(({ name }) => name)).toEqual([
      '窗口',
      '热线',
      '某局',
      '某局二',
    ])
  })

  test('is written in one line', () => {
    const call = { name: '柜台', phone: '1', note: null, hours: null, condition: null }
    expect(callLine(call)).toBe('柜台：1')
    expect(callLine({ ...call, hours: '工作日', condition: '如果有证' }, ' ')).toBe(
      '如果有证：柜台 1（工作日）',
    )
    expect(callLine({ ...call, phone: null, note: '没有印' })).toBe('柜台：没有印')
    expect(callLine({ ...call, phone: null })).toBe('柜台：')
  })
})

describe('the numbers to dial', () => {
  const hotline = { name: '政务热线', short: '热线', phone: '12345', hours: '24小时', scope: '' }
  const numbersTo = (contacts: readonly ContactView[], line: typeof hotline | null = hotline) => {
    const { first, all, byDistrict } = phonesTo(contacts, line)
    return { first: first?.phone ?? null, all: all.map((one) => one.phone), byDistrict }
  }

  test('end with the hotline, which only comes first if no other number is for everybody', () => {
    expect(numbersTo([phone('柜台', '1')])).toEqual({ first: '1', all: ['1', '12345'], byDistrict: false })
    expect(numbersTo([phone('柜台', '1', { condition: '如果有证' })])).toMatchObject({
      first: '12345',
      all: ['1', '12345'],
    })
    expect(numbersTo([phone('热线', '12345'), phone('柜台', '1')])).toMatchObject({
      first: '12345',
      all: ['1', '12345'],
    })
    expect(numbersTo([body('某局')], null)).toEqual({ first: null, all: [], byDistrict: false })
    expect(numbersTo([phone('柜台', '1')], null)).toMatchObject({ first: '1', all: ['1'] })
  })

  test('depend on the district until a directory is picked', () => {
    expect(numbersTo([phone('柜台', '1'), directory('机构', false, offices('东区', '2'))])).toMatchObject({
      all: ['1', '12345'],
      byDistrict: true,
    })
    expect(numbersTo([directory('机构', true, offices('东区', '2'))])).toMatchObject({
      first: '2',
      byDistrict: false,
    })
  })

  test('say who answers and when', () => {
    const { all } = phonesTo([phone('柜台', '1')], hotline)
    expect(all.map(({ line }) => line)).toEqual(['柜台', '热线 24小时'])
  })
})
