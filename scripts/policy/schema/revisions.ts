/** The schema of `revisions.yaml`. */
import { LONGEST_REASON } from '@/rules/authoring'
import type { Ids } from './ids'
import { listOf, mapOf, may, must, record, type Schema, text } from './json'

export const revisionsSchema = ({ guides }: Ids): Schema =>
  mapOf(
    record({
      on: must('哪天改的', { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
      why: must('为什么改，一句话，结果变了的人会看到', { ...text, maxLength: LONGEST_REASON }),
      guides: must('改了哪些指引，一个指引一项', {
        ...record(
          Object.fromEntries(
            guides.map((id) => [id, may('这个指引里给了别人的结论；空的 [] 是整个指引', listOf(text))]),
          ),
        ),
        minProperties: 1,
      }),
    }),
  )
