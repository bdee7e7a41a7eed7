/** The schema of `matters.yaml`. */
import type { Ids } from './ids'
import { mapOf, may, must, record, type Schema, someOf, text } from './json'

export const mattersSchema = ({ guides }: Ids): Schema =>
  mapOf(
    record({
      what: must('几个指引都答的是什么事', text),
      guides: must('哪几个指引，至少两个', {
        ...record(
          Object.fromEntries(
            guides.map((id) => [
              id,
              may(
                '这个指引里答这件事的结论',
                record({
                  outcomes: must('哪几个结论', someOf(text)),
                  given: may('碰到这些结论的人一定是这样：别的指引的问题和选项', mapOf(text)),
                }),
              ),
            ]),
          ),
        ),
        minProperties: 2,
      }),
    }),
  )
