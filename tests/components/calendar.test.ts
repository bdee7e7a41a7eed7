import Taro from '@tarojs/taro'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { addToCalendar, allowCalendar, phoneEntry, reachesCalendar } from '@/platform/calendar'
import { reminderOf, type CalendarEntry, type Reminder } from '@/platform/calendar-entry'
import { icsOf } from '@/platform/ics'
import type { IsoDate } from '@/rules'

const NOW = new Date('2026-11-23T01:02:03.456Z')
const ENTRY: CalendarEntry = {
  id: 'qinhuangdao/refund 2026-12-31',
  title: '最晚这天到税务部门申请退费',
  text: '带身份证；到税务部门',
  date: '2026-12-31',
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
  test('has the day, the text and the reminder', () => {
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
  ])('an all-day entry on %s ends on %s', (date, end) => {
    const { event } = read(icsOf({ ...ENTRY, date }, NOW))
    expect([event.startDate, event.endDate].map(String)).toEqual([date, end])
  })

  test('reminds at nine on the day before if the day is near', () => {
    expect(read(icsOf(ENTRY, new Date(2026, 11, 29, 20))).trigger).toBe('-PT15H')
  })

  test('lasts an hour if the reminder is on the day itself, because some phones ring at midnight for all-day entries', () => {
    const { event, trigger } = read(icsOf(ENTRY, new Date(2026, 11, 30, 12)))
    expect([event.startDate, event.endDate].map(String)).toEqual([
      '2026-12-31T09:00:00',
      '2026-12-31T10:00:00',
    ])
    expect(trigger).toBe('PT0S')
  })

  test('has no alarm if it is too late for one', () => {
    const { event, component } = read(icsOf(ENTRY, new Date(2026, 11, 31, 19)))
    expect(event.startDate.isDate).toBe(true)
    expect(component.getFirstSubcomponent('valarm')).toBeNull()
  })

  test('keeps the same id every time it is created', () => {
    const ids = [NOW, new Date(0)].map((now) => read(icsOf(ENTRY, now)).event.uid)
    expect(ids).toEqual(['qinhuangdao/refund 2026-12-31@wenban', ids[0]])
    expect(read(icsOf({ ...ENTRY, id: 'other' }, NOW)).event.uid).not.toBe(ids[0])
  })

  test('keeps any text, in lines of at most 75 octets that end in CRLF', () => {
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

  test('escapes line breaks in a title', () => {
    const { event } = read(icsOf({ ...ENTRY, title: 'a\r\nEND:VEVENT\u0000\u0007' }, NOW))
    expect(event.summary).toBe('a\nEND:VEVENT')
  })
})

describe('adding to the calendar', () => {
  const { TARO_ENV } = process.env
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW })
  })
  afterEach(() => {
    jest.useRealTimers()
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
    expect(await addToCalendar(ENTRY)).toBe('handed')
    expect(clicked).toEqual([['blob:x', '2026-12-31.ics']])
    expect(files[0]?.type).toBe('text/calendar;charset=utf-8')
    expect(document.querySelector('a')).toBeNull()
  })

  test('cannot be done from WeChat’s own browser, which downloads nothing', () => {
    expect(reachesCalendar()).toBe(true)
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.50')
    expect(reachesCalendar()).toBe(false)
  })

  test('is refused by a browser that creates no files, with the reason on the console', async () => {
    const say = jest.spyOn(console, 'info').mockImplementation()
    expect(await addToCalendar(ENTRY)).toBe('refused')
    expect(say).toHaveBeenCalledTimes(1)
  })

  test('asks WeChat at once, within the tap, and reports the result', async () => {
    process.env.TARO_ENV = 'weapp'
    const add = jest.spyOn(Taro, 'addPhoneCalendar')
    add.mockResolvedValueOnce({ errMsg: 'ok' }).mockRejectedValueOnce({ errno: 112 })
    jest.spyOn(Taro, 'getSetting').mockRejectedValue(new Error('not there'))
    const first = addToCalendar(ENTRY)
    expect(add).toHaveBeenCalledTimes(1)
    expect(await first).toBe('reminding')
    expect(await addToCalendar(ENTRY)).toBe('refused')
    jest.setSystemTime(new Date(2026, 11, 31, 19))
    add.mockResolvedValueOnce({ errMsg: 'ok' })
    expect(await addToCalendar(ENTRY)).toBe('added')
  })

  test('can be allowed in WeChat’s settings after a refusal, and then happens', async () => {
    process.env.TARO_ENV = 'weapp'
    // Taro's types do not know the scope
    const settings = (allowed: boolean) => ({ authSetting: { 'scope.addPhoneCalendar': allowed } }) as never
    const add = jest.spyOn(Taro, 'addPhoneCalendar').mockRejectedValueOnce({ errno: 103 })
    jest.spyOn(Taro, 'getSetting').mockResolvedValue(settings(false))
    const open = jest.spyOn(Taro, 'openSetting').mockResolvedValueOnce(settings(false))
    expect(await addToCalendar(ENTRY)).toBe('forbidden')
    expect(await allowCalendar(ENTRY)).toBe('forbidden')
    expect(add).toHaveBeenCalledTimes(1)
    open.mockResolvedValueOnce(settings(true))
    add.mockResolvedValueOnce({ errMsg: 'ok' })
    expect(await allowCalendar(ENTRY)).toBe('reminding')
  })

  const at = (day: number, hour: number): Date => new Date(2026, 11, day, hour)

  test.each([
    // [when it is added, when it rings as an all-day entry, and when as an entry at nine o'clock]
    [at(29, 23), at(30, 9), at(30, 18)],
    [at(1, 12), at(28, 9), at(28, 18)],
  ])('added on %s, the phone rings by day, however it treats all-day entries', (now, whole, timed) => {
    const { startTime, alarm, alarmOffset = 0, allDay } = phoneEntry(ENTRY, now)
    expect(new Date(startTime * 1000)).toEqual(at(31, 9))
    expect({ alarm, allDay }).toEqual({ alarm: true, allDay: true })
    expect(new Date((startTime - alarmOffset) * 1000)).toEqual(timed)
    expect(new Date((startTime - 9 * 3600 - alarmOffset) * 1000)).toEqual(whole)
  })

  test('on the day itself the phone rings at its hour, and the entry is not all-day', () => {
    const { startTime, endTime, alarm, alarmOffset, allDay } = phoneEntry(ENTRY, at(31, 10))
    expect([startTime, Number(endTime)].map((time) => new Date(time * 1000))).toEqual([
      at(31, 12),
      at(31, 13),
    ])
    expect({ alarm, alarmOffset, allDay }).toEqual({ alarm: true, alarmOffset: 0, allDay: false })
  })

  test('late on the day itself the phone does not ring', () => {
    expect(phoneEntry(ENTRY, at(31, 19))).toMatchObject({ alarm: false, allDay: true })
  })

  test.each<[left: string, now: Date, Reminder]>([
    ['400 days', new Date(2025, 10, 26, 23), { daysBefore: 3 }],
    ['8 days', at(23, 23), { daysBefore: 3 }],
    ['7 days', at(24, 0), { daysBefore: 1 }],
    ['2 days', at(29, 23), { daysBefore: 1 }],
    ['1 day', at(30, 23), { hour: 9 }],
    ['hours, at midnight', at(31, 0), { hour: 9 }],
    ['hours, in the morning', at(31, 8), { hour: 10 }],
    ['hours, after nine', at(31, 10), { hour: 12 }],
    ['hours, towards evening', at(31, 18), { hour: 20 }],
    ['hours, in the evening', at(31, 19), null],
  ])('a reminder for a day that is %s off is never at night and never in the past', (_, now, reminder) => {
    expect(reminderOf('2026-12-31', now)).toEqual(reminder)
  })
})
