/** The schemas of FAQs, services and service items. */
import { LONGEST, TOPIC_ICONS } from '@/rules/authoring'
import { citesOf } from './base'
import { ownTables, takenFrom } from './guide'
import type { Ids } from './ids'
import {
  anyOf,
  count,
  idOf,
  listOf,
  mapOf,
  may,
  must,
  oneOf,
  orNull,
  record,
  type Schema,
  someOf,
  text,
  usable,
  yes,
} from './json'

export const statementsOf = (ids: Ids): Schema => {
  const use = takenFrom(ids)
  const statement = usable(
    {
      text: must('一句话，数字写成 {名字}', text),
      cite: may('写在哪几条原文里', citesOf(ids)),
      tip: may('不是规定，是我们的提醒', yes),
    },
    idOf(ids.parts),
  )
  return anyOf(listOf(statement), use)
}

const contactsOf = (ids: Ids): Schema => {
  const use = takenFrom(ids)
  const contact = record({
    id: must('问谁', idOf(ids.contacts)),
    purpose: may('只打管这个的号码', idOf(ids.purposes)),
  })
  return anyOf(someOf(anyOf(idOf(ids.contacts), contact, use)), use)
}

export const faqsSchema = (ids: Ids): Schema =>
  record({
    faqs: must(
      '不用一步步问的问题',
      mapOf(
        usable(
          {
            topic: must('归在哪一类', text),
            ask: must('居民会怎么问', text),
            certainty: must(
              'clear 文件写明，inferred 我们的理解，unclear 文件没写清',
              oneOf('clear', 'inferred', 'unclear'),
            ),
            answer: must('回答，一句一句', statementsOf(ids)),
            guide: may('接着看哪个指引', idOf(ids.guides)),
            channels: may(
              '在哪里办',
              anyOf(listOf(anyOf(idOf(ids.channels), takenFrom(ids))), takenFrom(ids)),
            ),
            contacts: must('问谁', contactsOf(ids)),
            keywords: must('人们会用来找它的词', listOf(text)),
          },
          idOf(ids.faqs),
        ),
      ),
    ),
    ...ownTables,
  })

export const servicesSchema = (ids: Ids): Schema =>
  record({
    source: must('清单是哪个文件', idOf(ids.sources)),
    levels: must('清单分几级办，从上到下，写名字', mapOf(text)),
    remarks: must('对整张清单的说明', statementsOf(ids)),
    network: must(
      '各级经办机构',
      mapOf(
        record({
          name: must('哪一级', text),
          bodies: must('机构的名字，照印', listOf(text)),
          duties: must('职能，照印', text),
          system: must('用什么平台，照印', text),
          cite: must('写在哪几条原文里', citesOf(ids)),
          when: must('什么事去那里', statementsOf(ids)),
        }),
      ),
    ),
    ...ownTables,
  })

const FIELDS = ['body', 'whom', 'channel', 'flow', 'materials', 'timeLimit', 'query', 'notes']

export const serviceItemsSchema = (ids: Ids): Schema =>
  record({
    groups: must(
      '大类',
      mapOf(
        record({
          name: must('叫什么', text),
          code: must('编码；没有写 null', orNull(text)),
          short: may(`短名字，最多${LONGEST.group}个字；短名字一样的，列在一起`, text),
          icon: may('图标；列在一起的，用第一个的', oneOf(...TOPIC_ICONS)),
        }),
      ),
    ),
    items: must(
      '清单的每一行，照印',
      mapOf(
        record({
          level: must('在哪一级办', idOf(ids.levels)),
          place: must('清单上的位置，如“附件一 第12项”', text),
          group: must('哪个大类', idOf(ids.groups)),
          name: must('事项的名字', text),
          code: must('编码；没有写 null', orNull(text)),
          body: must('办理机构一栏', text),
          whom: must('服务对象一栏', text),
          clients: must('实际是谁来办', listOf(oneOf('resident', 'employer', 'hospital', 'pharmacy'))),
          channel: must('办理渠道一栏', text),
          ways: must(
            '实际能怎么办',
            listOf(oneOf('window', 'online', 'phone', 'mail', 'machine', 'hospital')),
          ),
          flow: must('流程一栏', listOf(text)),
          materials: must('材料一栏', listOf(text)),
          timeLimit: must(
            '办理时限一栏；没有写 null',
            orNull(record({ text: must('照印', text), workdays: must('几个工作日；即时办结是0', count) })),
          ),
          query: must('查询方式一栏；没有写 null', orNull(text)),
          rating: must('评价渠道一栏；没有写 null', orNull(text)),
          notes: must('备注一栏', listOf(text)),
          inherited: may(
            '并在上面一行里印的',
            record({
              from: must('哪一行', idOf(ids.items)),
              fields: must('哪几栏', listOf(oneOf('materials', 'query', 'rating', 'notes'))),
            }),
          ),
          misprints: may(
            '印错的地方',
            listOf(
              record({
                field: must('哪一栏', oneOf(...FIELDS)),
                printed: must("印成什么；空着的写 ''", { type: 'string' }),
                note: must('应当是什么', text),
              }),
            ),
          ),
          remarks: may('我们的说明', statementsOf(ids)),
          contacts: must('问谁', contactsOf(ids)),
          guides: may('接着看哪些指引', listOf(idOf(ids.guides))),
          keywords: may('人们会用来找它的词', listOf(text)),
        }),
      ),
    ),
    ...ownTables,
  })
