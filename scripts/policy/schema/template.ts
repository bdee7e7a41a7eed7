/** The schemas of layers, templates, and files that fill in templates. */
import { type Blank, type BlankKind, BLANKS } from '../template'
import { sentencesOf } from './guide'
import type { Ids } from './ids'
import { anyOf, idOf, listOf, mapOf, may, must, oneOf, record, type Schema, someOf, text, yes } from './json'

export const layerSchema = (layers: readonly string[]): Schema =>
  record({
    name: must('层的名字，比如河北省', text),
    what: must('里面写的是什么', text),
    above: may('上面紧接着的一层', idOf(layers)),
  })

/** Describes only the blanks: a template's texts and conditions refer to what places fill in. */
export const templateSchema = (blanks: readonly string[]): Schema => {
  const part = (words: string) => must(`${words}；写法和别的指引一样，“if: 名字”的只在填了它的地方有`, {})
  return record({
    fill: must(
      '各地要填的',
      mapOf(
        record({
          kind: must('填什么', oneOf(...Object.keys(BLANKS))),
          write: must('告诉填的人写什么，一句话', text),
          optional: may('可以不填', yes),
          of: may('选项：哪一个要填的问题', idOf(blanks)),
          if: may('填了这一个才填', idOf(blanks)),
        }),
      ),
    ),
    title: part('指引的名字'),
    short: may('名字的短说法', text),
    topic: part('归在哪一类'),
    icon: may('图标，和这一类的不同时写', text),
    main: may('首页上的大按钮', yes),
    asks: part('居民会怎么问'),
    brief: may('asks 的短句，写在首页的名字下面', text),
    keywords: may('人们会用来找它的词', { type: 'array' }),
    questions: part('问题，按问的顺序'),
    derived: part('从答案推算出来的'),
    criteria: part('条件'),
    rules: part('规则，从上往下，第一行成立的算数'),
    outcomes: part('结论'),
    days: may('检查时一定要看的日子', { type: 'array' }),
    words: may('几处都用的词语', { type: 'object' }),
    parts: may('几处都用的句子、材料、列表', { type: 'object' }),
  })
}

/** @param options the options of the question whose options are filled in; empty if unknown */
function fillingOf(
  kind: BlankKind,
  ids: Ids,
  figures: readonly string[],
  options: readonly string[],
): Schema {
  const pointers = (known: readonly string[]): Schema => listOf(anyOf(idOf(known), { type: 'object' }))
  switch (kind) {
    case 'figure':
      return idOf(figures)
    case 'words':
      return text
    case 'keywords':
      return listOf(text)
    case 'citation':
      return anyOf(idOf(ids.citations), someOf(idOf(ids.citations)))
    case 'question':
      return idOf(ids.questions)
    case 'options':
      return anyOf(idOf(options), someOf(idOf(options)))
    case 'sentences':
      return sentencesOf(ids)
    case 'contacts':
      return pointers(ids.contacts)
    case 'channels':
      return pointers(ids.channels)
    case 'guides':
      return listOf(idOf(ids.guides))
  }
}

/** @param optionsOf the options of the question that the file fills into a blank */
export function fillingSchema(
  template: string,
  blanks: ReadonlyMap<string, Blank>,
  ids: Ids,
  figures: readonly string[],
  optionsOf: (blank: string | undefined) => readonly string[],
): Schema {
  const fields = [...blanks].map(([name, { kind, write, optional, of, if: beside }]) => {
    const field = optional === undefined && beside === undefined ? must : may
    const when = beside === undefined ? '' : `（填了“${beside}”才填）`
    return [name, field(`${write}${when}`, fillingOf(kind, ids, figures, optionsOf(of)))] as const
  })
  return record({ from: must('用哪个模板', { const: template }), ...Object.fromEntries(fields) })
}
