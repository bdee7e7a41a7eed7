/**
 * An example of each kind of stored value in each of its versions, as phones still have it. A new version adds an
 * example with the same content; existing examples never change.
 */
import type { DeviceName, PersonName } from '@/state/stored'

const CONTENTS = {
  id: 'zhoukou',
  name: '周口市',
  edition: '586cb13c',
  callingNote: '请先打电话问清。',
  hotline: { name: '政务服务热线', phone: '12345', hours: null, scope: '都可以问' },
  guides: [
    {
      id: 'zhoukou/benefit-start',
      title: '什么时候能报销',
      short: '何时能报',
      asks: '缴费以后从哪天起能报',
      line: '从哪天起能报销',
      icon: 'calendar',
      topic: '参保',
      main: true,
    },
  ],
  topics: [{ name: '参保', icon: 'shield' }],
  has: { faqs: true, services: false, changes: true, entrances: true },
  sources: [{ title: '参保办法', published: '2024年1月1日' }],
}
const FETCHED = {
  sequence: 9,
  file: 'zhoukou.0a1b',
  before: null,
  fetchedOn: '2026-11-27',
  contents: CONTENTS,
}
const FETCHED_SHORT = {
  ...FETCHED,
  contents: { ...CONTENTS, hotline: { ...CONTENTS.hotline, short: CONTENTS.hotline.name } },
}
const { sources, ...WITHOUT_SOURCES } = FETCHED_SHORT.contents
const FETCHED_COUNTED = {
  ...FETCHED_SHORT,
  contents: { ...WITHOUT_SOURCES, documents: { count: sources.length, published: '2024年1月1日' } },
}
const UNSENT = { birthday: { says: 'these', values: ['1950', '', ''] } }
const CARD = 'qinhuangdao/senior-bus-card'

export const DEVICE_VALUES: Readonly<Record<DeviceName, readonly unknown[]>> = {
  place: ['zhoukou'],
  rules: [
    { trusted: null, places: { zhoukou: FETCHED } },
    { trusted: null, places: { zhoukou: FETCHED_SHORT }, checked: null, offered: [] },
    { trusted: null, places: { zhoukou: FETCHED_COUNTED }, checked: null, offered: [] },
  ],
  settings: [{ size: 'huge', speed: 'slow' }],
  desk: [
    {
      visits: [{ id: 'mi5k2x0a', begun: '2026-11-27T09:05', number: 1, label: '张阿姨', note: '下午再来' }],
      keepDays: 30,
    },
  ],
  person: ['mi5k2x0a'],
}

export const PERSON_VALUES: Readonly<Record<PersonName, readonly Readonly<Record<string, unknown>>[]>> = {
  drafts: [
    {
      [CARD]: {
        answers: { hukouDistrict: 'haigang', others: ['a', 'b'], coverageYear: 2027 },
        unsent: UNSENT,
        next: 2,
        changed: 1795766400000,
      },
      'qinhuangdao/refund': { answers: {}, unsent: {}, next: null, changed: 0 },
    },
  ],
  known: [{ qinhuangdao: { insuredIn: 'qinhuangdao', birthday: '1950-05-20' } }],
  survey: [{ qinhuangdao: { unsure: ['allowance'], unsent: UNSENT } }],
  caller: [{ qinhuangdao: { district: 'haigang', insurance: 'residents' }, zhoukou: {} }],
  ticks: [{ [`${CARD} yes`]: ['身份证', '照片'] }],
  reports: [{ [`result ${CARD}`]: '窗口说不用' }],
  saved: [
    {
      [`${CARD}-mi5k2x0b`]: {
        id: `${CARD}-mi5k2x0b`,
        guide: CARD,
        answers: { hukouDistrict: 'haigang' },
        savedOn: '2026-11-27',
        finding: { key: 'yes-by-hukou', words: '可以办敬老卡' },
        edition: '586cb13c',
        revisions: ['2026-10-new-age'],
      },
      [`${CARD}-mi5k2x0c`]: {
        id: `${CARD}-mi5k2x0c`,
        guide: CARD,
        answers: {},
        savedOn: '2026-11-20',
        finding: { key: 'none', words: '不可以' },
        edition: '',
      },
    },
  ],
}
