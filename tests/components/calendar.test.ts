import Taro from '@tarojs/taro'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { addToCalendar, phoneEntry, remindBefore } from '@/platform/calendar'
import { icsOf, type CalendarEntry } from '@/platform/ics'
import type { IsoDate } from '@/rules'

const NOW = new Date('2026-11-23T01:02:03.456Z')
const ENTRY: CalendarEntry = {
  id: 'qinhuangdao/refund 2026-12-31',
  title: '最晚这天到税务部门申请退费',
  text: '带身份证；到税务部门',
  date: '2026-12-31',
  remindBefore: 3,
}

/** As another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  const event = new ICAL.Event(component)
  const alarm = component.getFirstSubcomponent('valarm')
  return { event, component, trigger: String(alarm?.getFirstPropertyValue('trigger')) }
}

const octets = (line: string) => Buffer.byteLength(line)

describe('a calendar file', () => {
  test('says the day, the words and the reminder', () => {
    const { event, component, trigger } = read(icsOf(ENTRY, NOW))
    expect(event.summary).toBe(ENTRY.title)
    expect(event.description).toBe(ENTRY.text)
    expect(event.startDate.isDate).toBe(true)
    expect([event.startDate, event.endDate].map(String)).toEqual(['2026-12-31', '2027-01-01'])
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T01:02:03Z')
    expect(trigger).toBe('-PT63H')
  })

  test.each<[IsoDate, string]>([
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2027-02-28', '2027-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('ends a whole day on %s before %s', (date, end) => {
    const { event } = read(icsOf({ ...ENTRY, date }, NOW))
    expect([event.startDate, event.endDate].map(String)).toEqual([date, end])
  })

  test.each([
    [0, 'PT9H'],
    [1, '-PT15H'],
    [2, '-PT39H'],
  ])('reminds %i days before at nine in the morning', (days, trigger) => {
    expect(read(icsOf({ ...ENTRY, remindBefore: days }, NOW)).trigger).toBe(trigger)
  })

  test('has the same id however often it is made', () => {
    const ids = [NOW, new Date(0)].map((now) => read(icsOf(ENTRY, now)).event.uid)
    expect(ids).toEqual(['qinhuangdao/refund 2026-12-31@wenban', ids[0]])
    expect(read(icsOf({ ...ENTRY, id: 'other' }, NOW)).event.uid).not.toBe(ids[0])
  })

  test('keeps any words, in lines of at most 75 octets that end in CRLF', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('缴', '费', ',', ';', '\\', '\n', ':', '"', '𠮷', 'n'),
        maxLength: 200,
      }),
    )
    fc.assert(
      fc.property(words, words, (title, text) => {
        const file = icsOf({ ...ENTRY, title, text }, NOW)
        const { event } = read(file)
        expect([event.summary, event.description]).toEqual([title, text])
        expect(file.endsWith('\r\n')).toBe(true)
        for (const line of file.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(octets(line)).toBeLessThanOrEqual(75)
        }
      }),
    )
  })

  test('takes no line that a title brings along', () => {
    const { event } = read(icsOf({ ...ENTRY, title: 'a\r\nEND:VEVENT\u0000\u0007' }, NOW))
    expect(event.summary).toBe('a\nEND:VEVENT')
  })
})

describe('adding to the calendar', () => {
  const { TARO_ENV } = process.env
  afterEach(() => {
    process.env.TARO_ENV = TARO_ENV
    jest.restoreAllMocks()
    Reflect.deleteProperty(URL, 'createObjectURL')
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })

  test('downloads the file in a browser', async () => {
    const files: Blob[] = []
    Object.assign(URL, {
      createObjectURL: (file: Blob) => (files.push(file), 'blob:x'),
      revokeObjectURL: () => undefined,
    })
    const clicked: (readonly [string, string])[] = []
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push([this.href, this.download])
    })
    expect(await addToCalendar(ENTRY)).toBe('downloaded')
    expect(clicked).toEqual([['blob:x', '2026-12-31.ics']])
    expect(files[0]?.type).toBe('text/calendar;charset=utf-8')
    expect(document.querySelector('a')).toBeNull()
  })

  test("is refused in WeChat's own browser, which downloads nothing", async () => {
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.50')
    expect(await addToCalendar(ENTRY)).toBe('refused')
  })

  test('asks WeChat at once, within the tap, and says what came of it', async () => {
    process.env.TARO_ENV = 'weapp'
    const add = jest.spyOn(Taro, 'addPhoneCalendar')
    add.mockResolvedValueOnce({ errMsg: 'ok' }).mockRejectedValueOnce({ errno: 112 })
    const first = addToCalendar(ENTRY)
    expect(add).toHaveBeenCalledTimes(1)
    expect(await first).toBe('added')
    expect(await addToCalendar(ENTRY)).toBe('refused')
  })

  test.each([
    // [days before, when it reminds if the day is taken as whole, and if it is taken as nine o'clock]
    [0, new Date(2026, 11, 31, 0), new Date(2026, 11, 31, 9)],
    [1, new Date(2026, 11, 30, 9), new Date(2026, 11, 30, 18)],
    [3, new Date(2026, 11, 28, 9), new Date(2026, 11, 28, 18)],
  ])('reminds %i days before, however the phone takes it', (days, whole, timed) => {
    const { startTime, alarmOffset = 0, allDay } = phoneEntry({ ...ENTRY, remindBefore: days })
    expect(new Date(startTime * 1000)).toEqual(new Date(2026, 11, 31, 9))
    expect(allDay).toBe(true)
    expect(new Date((startTime - alarmOffset) * 1000)).toEqual(timed)
    expect(new Date((startTime - 9 * 3600 - alarmOffset) * 1000)).toEqual(whole)
  })

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [7, 1],
    [8, 3],
    [400, 3],
  ])('of a day in %i days it reminds %i days before', (left, before) => {
    expect(remindBefore(left)).toBe(before)
  })
})
