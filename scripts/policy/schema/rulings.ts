/** The schema of `rulings.yaml`. */
import type { Ids } from './ids'
import { idOf, mapOf, must, oneOf, record, type Schema, someOf, text } from './json'

/** @param ids the ids of a place; null for rulings of every place */
export function rulingsSchema(ids: Ids | null): Schema {
  const any = {
    kind: must(
      'contradiction 互相矛盾，misprint 印错，doubt 没写清，expired 过期，gap 没写',
      oneOf('contradiction', 'misprint', 'doubt', 'expired', 'gap'),
    ),
    documents: must('文件怎么说', text),
    treat: must('我们怎么办，为什么', text),
    decided: must('哪天定的', text),
  }
  return mapOf(record(ids ? { ...any, cite: must('写在哪几条原文里', someOf(idOf(ids.citations))) } : any))
}
