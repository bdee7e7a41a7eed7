/** The schema of `changes.yaml`: what has changed since a place's older documents. */
import { citesOf } from './base'
import { ownTables } from './guide'
import type { Ids } from './ids'
import { idOf, listOf, mapOf, may, must, record, type Schema, text, usable } from './json'
import { statementsOf } from './library'

export const changesSchema = (ids: Ids): Schema =>
  record({
    changes: must(
      '旧文件以后变了什么，一样一条',
      mapOf(
        usable(
          {
            topic: must('归在哪一类，和指引的一样', text),
            from: may('从哪天起（2027-01-01，或者日子的名字）；不写就按文件公布的日子', text),
            headline: must('一句话，最多30个字', text),
            cite: must('写在哪几条原文里', citesOf(ids)),
            means: must('对谁有什么不同，一句一句', statementsOf(ids)),
            todo: must('该做什么，一句一句', statementsOf(ids)),
            guides: may('说到哪些指引；它们的结果下面会指到这里', listOf(idOf(ids.guides))),
            faq: may('接着看哪个常见问题', idOf(ids.faqs)),
            keywords: must('人们会用来找它的词', listOf(text)),
          },
          text,
        ),
      ),
    ),
    ...ownTables,
  })
