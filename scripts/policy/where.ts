/** Paths and values of a place's data in Chinese words. */

const KINDS: Readonly<Record<string, string>> = {
  guides: '指引',
  questions: '问题',
  criteria: '条件',
  outcomes: '结论',
  options: '选项',
  sources: '文件',
  citations: '出处',
  figures: '数字',
  contacts: '电话',
  channels: '入口',
  shared: '共用的问题',
  faqs: '常见问题',
  services: '事项清单',
  items: '事项',
  districts: '区县',
  insurances: '险种',
  purposes: '用途',
  headline: '一句话结论',
  notes: '要知道的',
  steps: '怎么办',
  materials: '要带的',
  dates: '日子',
  timeLimit: '办理时限',
  cautions: '注意',
  verdict: '能不能',
  certainty: '把握',
  help: '说明',
  howToFind: '怎么查',
  keywords: '搜索用的词',
  title: '名称',
  quote: '原文',
  phone: '号码',
  value: '数值',
  answer: '回答',
  cite: '出处',
  source: '哪份文件',
  place: '第几条',
  says: '大意',
  newer: '更新的文件',
  how: '怎么变',
  by: '由哪一条',
  publisher: '发布的单位',
  published: '哪天发布',
  dating: '日期怎么知道的',
  number: '文号',
  url: '网址',
  known: '文字怎么来的',
  checked: '最后核对',
  from: '从哪天起',
  to: '到哪天',
  holds: '管的日子',
  unit: '单位',
  kind: '种类',
  can: '能不能改变',
  hint: '小字',
  name: '名字',
  hours: '几点有人',
  scope: '管什么',
  topic: '归在哪一类',
  asks: '居民怎么问',
  short: '短名字',
  brief: '短说法',
  lead: '步骤的名字',
  icon: '图标',
  topics: '分类',
  changes: '这几年变了什么',
  plus: '往后数',
  years: '年',
  months: '月',
  workdays: '工作日',
}

const NAMED = new Set([
  'guides',
  'questions',
  'criteria',
  'outcomes',
  'options',
  'sources',
  'citations',
  'figures',
  'contacts',
  'channels',
  'faqs',
  'items',
  'changes',
])

/** A path in words: 「指引 senior-bus-card 结论 too-young 一句话结论」. List indexes and keys of plain texts are left out. */
export const whereWords = (path: readonly string[]): string =>
  path
    .flatMap((key, i) => {
      if (path[i - 2] === 'criteria')
        return key === 'yes' ? ['成立'] : key === 'no' ? ['不成立'] : [KINDS[key] ?? key]
      // an id follows the name of its table
      if (NAMED.has(path[i - 1] ?? '')) return [key]
      return /^\d+$/.test(key) || ['text', 'ask', 'label', 'id'].includes(key) ? [] : [KINDS[key] ?? key]
    })
    .join(' ')

/** The meanings of the engine's terms, by the key that holds them. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  certainty: { clear: '文件写清楚了', inferred: '按原文的理解', unclear: '文件没有写清楚' },
  kind: {
    choice: '选一项',
    choices: '可以选几项',
    date: '填日期',
    number: '填数字',
    deadline: '最后一天',
    earliest: '最早一天',
    phone: '一个号码',
    directory: '各区县的号码',
    body: '没有印号码的单位',
    'mini-program': '微信小程序',
    app: '手机应用',
    'official-account': '微信公众号',
    window: '窗口',
  },
  can: { act: '可以去办成', choose: '由自己选', no: '改不了' },
  verdict: { yes: '可以', 'not-needed': '不用办', partly: '能办一部分', ask: '先问清', no: '不可以' },
  how: { replaced: '被代替', confirmed: '再次确认', completed: '补充' },
  known: {
    print: '文件本身',
    law: '法律数据库全文',
    transcript: '公开转载的全文',
    press: '媒体转述',
    record: '只见到二手记录',
  },
  away: { elsewhere: '在外地', abroad: '在境外' },
}

/** A value in words. Only the engine's terms are translated. */
export function valueWords(path: readonly string[], value: string): string {
  if (value === 'true') return '是'
  if (value === 'false') return '不是'
  const of = VALUES[path.at(-1) ?? '']
  return of && Object.prototype.hasOwnProperty.call(of, value) ? (of[value] ?? value) : value
}
