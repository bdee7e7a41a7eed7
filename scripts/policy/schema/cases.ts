/** The schema of a place's cases. */
import type { Ids } from './ids'
import {
  anyOf,
  type Field,
  idOf,
  listOf,
  mapOf,
  may,
  must,
  oneOf,
  record,
  type Schema,
  someOf,
  text,
} from './json'

const oneOrMore = (schema: Schema): Schema => anyOf(schema, someOf(schema))

export function casesSchema(ids: Ids): Schema {
  const answer = anyOf(text, { type: 'number' }, listOf(text))
  const by: Readonly<Record<string, Field>> = {
    guide: may('由哪个指引回答', idOf(ids.guides)),
    faq: may('由哪个常见问题回答', idOf(ids.faqs)),
    item: may('由清单的哪一项回答', idOf(ids.items)),
    network: may('由哪一级经办机构回答', idOf(ids.network)),
    contact: may('由哪个电话回答', idOf(ids.contacts)),
  }
  const expected: Readonly<Record<string, Field>> = {
    answers: may('这个人怎么回答指引的问题；没写的就是不清楚', mapOf(answer)),
    verdict: may(
      '该是哪一种；有几个结论的，一样多',
      oneOrMore(oneOf('yes', 'not-needed', 'partly', 'ask', 'no')),
    ),
    outcome: may('该是哪个结论；有不清楚的，可能有几个', oneOrMore(text)),
    certainty: may('该有多大把握；不写就不看', oneOf('clear', 'inferred', 'unclear')),
  }
  return record({
    cases: may(
      '案例，每个起个名字',
      mapOf(
        record({
          says: must('居民怎么说的', text),
          today: must('哪天说的，2023-04-01', text),
          district: may('打电话时选的区县', idOf(ids.districts)),
          insurance: may('打电话时选的险种', idOf(ids.insurances)),
          expected: may('该怎么回答，给人看的', text),
          ...by,
          ...expected,
          mentions: may('一定要说到的；写成列表的，说到一个就行', listOf(oneOrMore(text))),
          never: may('不可以说的', listOf(text)),
          also: may('还有哪里回答', someOf(record({ ...by, ...expected }))),
        }),
      ),
    ),
    finds: may(
      '人们会打的字，搜出来的前三条里要有它',
      listOf(
        record({ ...by, channel: may('入口', idOf(ids.channels)), words: must('人们打的字', someOf(text)) }),
      ),
    ),
  })
}
