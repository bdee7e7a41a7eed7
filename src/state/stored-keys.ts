/** Everything that is stored, for the device or for each person, in the words of the privacy page. */
export const STORED = {
  place: { scope: 'device', words: '选的地方' },
  rules: { scope: 'device', words: '取来的新规定' },
  settings: { scope: 'device', words: '字号和朗读速度' },
  desk: { scope: 'device', words: '帮办名单' },
  person: { scope: 'device', words: '帮办时正在帮哪一位' },
  drafts: { scope: 'person', words: '回答' },
  known: { scope: 'person', words: '几项指引共用的回答' },
  survey: { scope: 'person', words: '一次问全的进度' },
  caller: { scope: 'person', words: '选电话用的区县和医保' },
  ticks: { scope: 'person', words: '材料上打的勾' },
  reports: { scope: 'person', words: '在“这里说得不对”里写的字' },
  saved: { scope: 'person', words: '存下的结果' },
} as const

export type StoredName = keyof typeof STORED

type NameOf<Scope> = {
  [Name in StoredName]: (typeof STORED)[Name]['scope'] extends Scope ? Name : never
}[StoredName]

export type DeviceName = NameOf<'device'>
export type PersonName = NameOf<'person'>
