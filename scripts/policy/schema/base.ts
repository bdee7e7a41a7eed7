/** The schemas of a place's basic files. */
import { LONGEST, TOPIC_ICONS } from '@/rules/authoring'
import type { Ids } from './ids'
import {
  anyOf,
  count,
  idOf,
  listOf,
  mapOf,
  may,
  must,
  number,
  oneOf,
  orNull,
  record,
  type Schema,
  someOf,
  text,
  yes,
} from './json'

export const citesOf = (ids: Ids): Schema => someOf(idOf(ids.citations))

const value: Schema = { type: ['number', 'string'] }
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }
const READING = may('原文换了说法的，怎么读出来的，要说到这个数字：“免费，就是0元”；检查时显示出来', text)

/** @param layers the layers that may be above the place */
export const placeSchema = (ids: Ids, layers: readonly string[]): Schema =>
  record({
    name: must('地方的名字，居民看得到', text),
    province: may('哪个省，比如 河北；地方多了，按省列出来', text),
    areaCode: must(
      '区号；文件没有印，是我们的提示',
      record({
        elsewhere: must('从别的市打，前面加什么', text),
        abroad: must('从境外打，前面加什么', text),
        tip: must('区号是我们的提示', yes),
      }),
    ),
    callingNote: must('打电话前要知道的一句话', text),
    districts: must('区县：名字和叫法', mapOf(text)),
    insurances: must('险种：名字和叫法', mapOf(text)),
    purposes: must('电话的用途：名字和叫法', mapOf(text)),
    topics: may(
      '指引的每一类用哪个图标',
      listOf(record({ name: must('哪一类', text), icon: must('图标', oneOf(...TOPIC_ICONS)) })),
    ),
    guides: must('首页上指引的顺序', listOf(idOf(ids.guides), { uniqueItems: true })),
    above: may('上面紧接着的一层', idOf(layers)),
    without: may(
      '上面各层的指引、常见问题和变化，这里不要的',
      record({
        guides: may('哪些指引', listOf(text)),
        faqs: may('哪些常见问题', listOf(text)),
        changes: may('changes.yaml 里的哪些', listOf(text)),
      }),
    ),
  })

export const sourcesSchema = (): Schema =>
  mapOf(
    record({
      title: must('文件的标题', text),
      publisher: must('谁发布、刊登的', text),
      number: may('文号，照印', text),
      url: may('官方网页的地址', { type: 'string', pattern: '^https?://' }),
      published: must(
        '哪天（2023-02-28）或哪个月（2023-02）刊出；不知道写 null',
        orNull({ type: 'string', pattern: '^\\d{4}-\\d\\d(-\\d\\d)?$' }),
      ),
      dating: must('日期怎么知道的，或者为什么不知道', text),
      from: may('从哪天起施行，当天算', DAY),
      to: may('有效到哪天，当天算', DAY),
      checked: may('最后一次查对、仍然有效的那天；新旧从这天算', DAY),
      known: must(
        '文字怎么来的：print 文件本身，law 法律数据库全文，transcript 公开转载的全文、未核对官方网页，press 媒体转述，record 只见到二手记录',
        oneOf('print', 'law', 'transcript', 'press', 'record'),
      ),
    }),
  )

export const citationsSchema = (ids: Ids): Schema => {
  const place = {
    source: must('哪个文件', idOf(ids.sources)),
    place: must('在文件的什么地方', text),
    newer: may(
      '更新的条文对这一条做了什么',
      someOf(
        record({
          from: must('从哪天起，当天算', DAY),
          how: must(
            'replaced 代替了，confirmed 再次确认，completed 补充，旧的还算数',
            oneOf('replaced', 'confirmed', 'completed'),
          ),
          by: must('更新的是哪一条', idOf(ids.citations)),
        }),
      ),
    ),
  }
  return mapOf(
    anyOf(
      record({ ...place, quote: must('原文，照印，印错的也照印', text) }),
      record({ ...place, says: must('大意，用自己的话；没有照印原文时写', text) }),
    ),
  )
}

export const statementsSchema = (): Schema =>
  record({
    sections: must('每一节有多少条：“A: 16”就是A1到A16', mapOf(count)),
    more: must('不在哪一节里的条目', listOf(text)),
    unsaid: must('不必说的条目，和为什么不说', mapOf(text)),
  })

export const figuresSchema = (ids: Ids): Schema => {
  const unit = must('单位，比如周岁、个工作日、%', text)
  const figureCite = must('数字写在哪一条原文里', idOf(ids.citations))
  const cite = must('写在哪几条原文里', citesOf(ids))
  const period = record({
    value: must('这段时间里的数字', number),
    from: must('从哪天起，当天算', text),
    to: may('到哪天止，当天算；不写的到下一段开始为止', text),
    cite: may('这一段的数字写在哪一条原文里，和旁边写的不同时写', idOf(ids.citations)),
  })
  return record({
    figures: must(
      '数字，每个只写一次',
      mapOf(
        anyOf(
          record({ value: must('数字', number), unit, cite: figureCite, reading: READING }),
          record({
            periods: must('它管的日子，一段接一段，先的在前', someOf(period)),
            unit,
            cite: may('数字写在哪一条原文里；每一段都写了的不写', idOf(ids.citations)),
            reading: READING,
          }),
        ),
      ),
    ),
    terms: may(
      '日子、月份、年份、名单，每个只写一次',
      mapOf(
        anyOf(
          record({ value: must('日子、月份、月日、数字或字', value), cite, reading: READING }),
          record({ from: may('从哪里起', value), to: may('到哪里止', value), cite, reading: READING }),
          record({ list: must('名单', someOf(text)), cite, reading: READING }),
        ),
      ),
    ),
  })
}

export const contactsSchema = (ids: Ids): Schema => {
  const phone = must('电话号码，用单引号括起来', { type: 'string', pattern: '^[\\d-]{3,}$' })
  const cite = must('写在哪一条原文里', idOf(ids.citations))
  const any = {
    name: must('叫什么', text),
    scope: must('管什么', text),
    cite,
    keywords: may('人们会用来找它的词', listOf(text)),
  }
  const kind = (id: string, words: string) => must(words, { const: id })
  const office = record({
    district: must('哪个区县', idOf(ids.districts)),
    insurance: must('哪些险种；文件没写的写 null', orNull(someOf(idOf(ids.insurances)))),
    purpose: may('只管哪种用途', idOf(ids.purposes)),
    phone,
    cite,
  })
  return mapOf(
    anyOf(
      record({
        ...any,
        kind: kind('phone', 'phone：一个号码'),
        hotline: may('政务热线，每一页都能打', yes),
        short: may(`名字的短说法，最多${LONGEST.contact}个字`, text),
        phone,
        hours: must('什么时候有人接；文件没写的写 null', orNull(text)),
      }),
      record({
        ...any,
        kind: kind('directory', 'directory：按区县、险种分的号码'),
        hours: must('什么时候有人接', text),
        offices: must('各个号码', someOf(office)),
      }),
      record({ ...any, kind: kind('body', 'body：文件写了，没有写号码') }),
    ),
  )
}

export const channelsSchema = (ids: Ids): Schema =>
  mapOf(
    record({
      kind: must('小程序、APP、公众号还是窗口', oneOf('mini-program', 'app', 'official-account', 'window')),
      name: must('叫什么，按找得到的名字写', text),
      use: must('在那里办什么', text),
      path: may('进去以后一步一步点什么', someOf(text)),
      cite: must('写在哪几条原文里', citesOf(ids)),
    }),
  )
