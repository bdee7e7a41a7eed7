/** The schemas of a guide and of `shared.yaml`. */
import { LONGEST, TOPIC_ICONS } from '@/rules/authoring'
import { citesOf } from './base'
import type { Ids } from './ids'
import {
  anyOf,
  type Field,
  idOf,
  listOf,
  mapOf,
  may,
  must,
  numberOrName,
  oneOf,
  record,
  type Schema,
  someOf,
  text,
  usable,
  yes,
} from './json'

/** A criterion, or `not` and a criterion. Any text if the file defines none. */
const refOf = (ids: Ids): Schema => idOf(ids.criteria.flatMap((id) => [id, `not ${id}`]))

const option: Schema = record({
  label: must('选项的字', text),
  hint: may('选项下面的一句说明', text),
  away: may('选这个的人在外地（elsewhere）或境外（abroad）', oneOf('elsewhere', 'abroad')),
  ruledElsewhere: may('选这个的人归别处管，这里的热线帮不上', yes),
})

/** Options; `use` adds shared ones. */
const optionsSchema = (ids: Ids): Schema => ({
  type: 'object',
  properties: { use: { description: '取现成的选项', ...idOf(ids.options) } },
  additionalProperties: option,
})

function questionSchema(ids: Ids): Schema {
  const bound = { type: ['string', 'number'] }
  return usable(
    {
      kind: must(
        'choice 选一个，choices 选几个，date 问日子，number 问数字',
        oneOf('choice', 'choices', 'date', 'number'),
      ),
      ask: must('问题，用居民的话', text),
      label: may(`问什么，最多${LONGEST.label}个字，写在回答前面`, text),
      help: may('问题下面的一句解释', text),
      brief: may(`help 的短句，最多${LONGEST.help}个字，写在问题下面`, text),
      howToFind: must('不清楚的人怎么查', text),
      can: must('居民能不能改变它：act 能办到，choose 自己选，no 改不了', oneOf('act', 'choose', 'no')),
      private: may('答案只留在手机里，不进分享的链接', yes),
      given: may('这个条件成立才问；写成列表的，都成立才问', anyOf(refOf(ids), someOf(refOf(ids)))),
      options: may('选项', optionsSchema(ids)),
      unit: may('数字的单位', text),
      from: may('最早、最小：2023-02-28、today-120y、year-1、数字或名字', bound),
      to: may('最晚、最大，写法同 from', bound),
    },
    idOf(ids.questions),
  )
}

function criterionSchema(ids: Ids): Schema {
  const range = record({
    from: may('从这里起，这个也算', numberOrName),
    to: may('到这里止，这个也算', numberOrName),
  })
  const condition = mapOf(anyOf(text, someOf(text), range))
  return usable(
    {
      when: must('什么时候成立；写成列表的，一条成立就成立', anyOf(condition, someOf(condition))),
      yes: may('成立时怎么说；没有人会读到的不写', text),
      no: may('不成立时怎么说；没有人会读到的不写', text),
      cite: must('写在哪几条原文里', citesOf(ids)),
    },
    idOf(ids.sharedCriteria),
  )
}

const whenOf = (ids: Ids): Readonly<Record<string, Field>> => ({
  when: may('这些条件都成立才显示', someOf(refOf(ids))),
  unasked: may('不问、只说“如果……”的，写“如果”后面的话', text),
})

/** The keys of a sentence; either `cite` or `tip`. */
const sentenceFields = (ids: Ids): Readonly<Record<string, Field>> => ({
  ...whenOf(ids),
  ask: may('值得为它多问一个问题的，起个名字', text),
  text: must('一句话，数字写成 {名字}', text),
  brief: may(`这句的短答，最多${LONGEST.brief}个字：只能少说，不能多说`, text),
  lead: may(`一步叫什么，最多${LONGEST.lead}个字；用在 steps 里`, text),
  cite: may('写在哪几条原文里', citesOf(ids)),
  tip: may('不是规定，是我们的提醒', yes),
  certainty: may(
    '这一句没有结论那么有把握时写：inferred 按原文的理解，unclear 文件没有写清楚',
    oneOf('inferred', 'unclear'),
  ),
})

/** A whole named list. */
export const takenFrom = (ids: Ids): Schema => record({ use: must('取现成的', idOf(ids.parts)) })

export const sentencesOf = (ids: Ids): Schema =>
  anyOf(listOf(usable(sentenceFields(ids), idOf(ids.parts))), takenFrom(ids))

const spanSchema = record({
  years: may('几年', numberOrName),
  months: may('几个月', numberOrName),
  days: may('几天', numberOrName),
})

function dateSchema(ids: Ids): Schema {
  return usable(
    {
      ...whenOf(ids),
      ask: may('值得为它多问一个问题的，起个名字', text),
      kind: must('deadline 最后一天，earliest 最早一天', oneOf('deadline', 'earliest')),
      label: must('这个日子叫什么', text),
      brief: may(`label 的短说法，最多${LONGEST.day}个字`, text),
      cite: must('写在哪几条原文里', citesOf(ids)),
      of: may('从哪个问题的日子数，或者 today', idOf([...ids.asked, 'today'])),
      plus: may('再过多久', spanSchema),
      workdays: may('再过几个工作日', numberOrName),
      yearOf: may('哪个问题问了年份', idOf(ids.asked)),
      plusYears: may('年份再加几年', numberOrName),
      monthDay: may('那一年的哪天，12-31', text),
    },
    idOf(ids.parts),
  )
}

const pointersOf = (ids: Ids, known: readonly string[], more: Readonly<Record<string, Field>>): Schema =>
  anyOf(
    listOf(
      anyOf(
        idOf(known),
        usable({ id: must('哪一个', idOf(known)), ...whenOf(ids), ...more }, idOf(ids.parts)),
      ),
    ),
    takenFrom(ids),
  )

const outcomeSchema = (ids: Ids): Schema =>
  record({
    verdict: must(
      'yes 能办，not-needed 不用办，partly 一部分，ask 先问，no 不能',
      oneOf('yes', 'not-needed', 'partly', 'ask', 'no'),
    ),
    certainty: must(
      'clear 文件写明，inferred 我们的理解，unclear 文件没写清',
      oneOf('clear', 'inferred', 'unclear'),
    ),
    ruledElsewhere: may('要问别处的规定', yes),
    actFirst: may('先办第一步，再打电话核实；“不可以”的，今天另有事可做', yes),
    headline: must('结论，一句话', text),
    cite: must('结论写在哪几条原文里', citesOf(ids)),
    notes: may('还要知道的', sentencesOf(ids)),
    steps: must('一步一步怎么做', sentencesOf(ids)),
    materials: may('带什么', sentencesOf(ids)),
    dates: may('算出来的日子', anyOf(listOf(dateSchema(ids)), takenFrom(ids))),
    timeLimit: may('多久办好', usable(sentenceFields(ids), idOf(ids.parts))),
    cautions: may('要小心的', sentencesOf(ids)),
    channels: may('在哪里办', pointersOf(ids, ids.channels, {})),
    contacts: must(
      '问谁',
      pointersOf(ids, ids.contacts, { purpose: may('只打管这个的号码', idOf(ids.purposes)) }),
    ),
    next: may('接着看哪个指引', anyOf(listOf(anyOf(idOf(ids.guides), takenFrom(ids))), takenFrom(ids))),
  })

const derivedSchema = (ids: Ids): Schema => {
  const asked = idOf(ids.asked)
  return anyOf(
    record({ years: must('从这个日子到今天满几年', asked) }),
    record({ months: must('从这个日子到今天满几个月', asked) }),
    record({
      days: must('从这个日子到今天几天', asked),
      after: may('不从这个日子数，从它再过多久那天数', spanSchema),
    }),
    record({ monthsUntilMonthOf: must('离这个日子的那个月还有几个月', asked) }),
    record({ yearsAhead: must('这个年份比今年晚几年', asked) }),
    record({
      ofToday: must(
        '今天是几月（month）、几号（date），这个月还剩几天（daysLeft）',
        oneOf('month', 'date', 'daysLeft'),
      ),
    }),
  )
}

/** Tables that a file defines for itself. */
export const ownTables = {
  words: may('本文件几处都用的词语，写成 {名字}', mapOf(text)),
  parts: may('本文件几处都用的句子、材料、列表，用 use 取', { type: 'object' }),
} as const

/** How deeply nested groups of rows an editor can complete. */
const GROUPS_DEEP = 3

/** A row, or a group of rows that share their first conditions. */
function rowSchema(ids: Ids, when: Field, deep: number): Schema {
  const row = record({ when, then: must('就是这个结论', idOf(ids.outcomes)) })
  if (deep === 0) return row
  const inGroup = may('这一行自己还要的条件', someOf(refOf(ids)))
  return anyOf(
    row,
    record({
      when: must('这一组都要的条件', someOf(refOf(ids))),
      rules: must('这一组的各行', someOf(rowSchema(ids, inGroup, deep - 1))),
    }),
  )
}

export const guideSchema = (ids: Ids): Schema =>
  record({
    title: must('指引的名字', text),
    short: may(`名字的短说法，最多${LONGEST.short}个字`, text),
    topic: must('归在哪一类', text),
    icon: may('图标，和这一类的不同时写', oneOf(...TOPIC_ICONS)),
    main: may('首页上的大按钮', yes),
    asks: must('居民会怎么问', text),
    brief: may(`asks 的短句，最多${LONGEST.asks}个字，写在首页的名字下面`, text),
    keywords: may('人们会用来找它的词', listOf(text)),
    questions: must('问题，按问的顺序', mapOf(questionSchema(ids))),
    derived: must('从答案推算出来的：年龄、月份、天数', mapOf(derivedSchema(ids))),
    criteria: must('条件，和成立、不成立时说的话', mapOf(criterionSchema(ids))),
    rules: must(
      '规则，从上往下，第一行成立的算数',
      someOf(rowSchema(ids, must('这些条件都成立', someOf(refOf(ids))), GROUPS_DEEP)),
    ),
    outcomes: must('结论', mapOf(outcomeSchema(ids))),
    days: may('检查时一定要看的日子', listOf(text)),
    rulings: may('文件没写清的地方，照 rulings.yaml 里哪几条办', listOf(idOf(ids.rulings))),
    ...ownTables,
  })

export const sharedSchema = (ids: Ids): Schema =>
  record({
    questions: must('几个指引都问的，按“一次问全”的顺序', mapOf(questionSchema({ ...ids, criteria: [] }))),
    options: may('现成的选项', mapOf(optionsSchema(ids))),
    // shared criteria may omit what every guide writes beside `use`
    criteria: may('现成的条件', mapOf({ ...criterionSchema(ids), anyOf: [{}] })),
    ...ownTables,
  })
