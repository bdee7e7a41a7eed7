/** Where something of a place stands, in words. */

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
  find: '怎么查',
  keywords: '搜索用的词',
  title: '名称',
  quote: '原文',
  phone: '号码',
  value: '数值',
  answer: '回答',
  cite: '出处',
  plus: '往后数',
  years: '年',
  months: '月',
  workdays: '工作日',
}

const NAMED = new Set(['guides', 'questions', 'criteria', 'outcomes', 'options', 'contacts', 'faqs', 'items'])

/** 「指引 senior-bus-card 结论 too-young 一句话结论」 of a path; numbers in lists and plain texts need no name. */
export const whereWords = (path: readonly string[]): string =>
  path
    .flatMap((key, i) => {
      if (path[i - 2] === 'criteria') return key === 'yes' ? ['成立'] : key === 'no' ? ['不成立'] : [key]
      // what follows a kind of thing is the name of one
      if (NAMED.has(path[i - 1] ?? '')) return [key]
      return /^\d+$/.test(key) || ['text', 'ask', 'label'].includes(key) ? [] : [KINDS[key] ?? key]
    })
    .join(' ')
