/** The schema of `reports.yaml`. */
import { REPORTERS } from '../reports'
import type { Ids } from './ids'
import { mapOf, may, must, oneOf, record, type Schema, text } from './json'

const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }

/** Suggests ids but accepts any: the subject of an answered report may be gone. The reader checks open ones. */
const named = (ids: readonly string[]): Schema => (ids.length > 0 ? { anyOf: [{ enum: ids }, text] } : text)

export const reportsSchema = (ids: Ids): Schema =>
  mapOf(
    record({
      received: must('哪天收到的', DAY),
      by: must(
        '谁说的，只写身份，不写姓名：resident 居民，family 家人，community-worker 社区工作者，window 窗口，keeper 编写的人',
        oneOf(...REPORTERS),
      ),
      about: must(
        '说的是哪一处；guide、faq、item、contact 写一样',
        record({
          guide: may('哪个指引', named(ids.guides)),
          at: may('指引的哪个结论或者问题', text),
          faq: may('哪个常见问题', named(ids.faqs)),
          item: may('哪个事项', named(ids.items)),
          contact: may('哪个电话', named(ids.contacts)),
        }),
      ),
      said: must('问办是怎么说的', text),
      wrong: must('窗口、电话或者居民说应当是什么', text),
      answered: may(
        '怎么答复的；没有答复的不写',
        record({ on: must('哪天', DAY), how: must('怎么改的，或者为什么不改', text) }),
      ),
    }),
  )
