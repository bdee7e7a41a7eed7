/** Reads a YAML file. No other module knows that the policy is written in YAML. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type Node,
  type YAMLError,
} from 'yaml'
import { type At, type Problems } from './problems'
import type { Entry, Tree } from './tree'

const FAULTS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: '这一项上面已经写过了，一组里每一项只能写一次',
  BAD_INDENT: '缩进不对：同一组的各项要对齐，里面的要多缩进两个空格；也可能是上一行的括号没有成对',
  TAB_AS_INDENT: '缩进用了制表符（Tab），要用空格',
  MISSING_CHAR: '少了冒号、引号或括号：每一项写成“名字: 内容”，冒号是半角的，后面空一格；列表里用半角的逗号',
  MULTILINE_IMPLICIT_KEY: '少了冒号：每一项写成“名字: 内容”，冒号是半角的，后面空一格',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”，或者下一行缩进多了：内容里有冒号的，整句用单引号括起来',
  BLOCK_IN_FLOW: '括号 { } 或 [ ] 里面不能再分行写列表',
  UNEXPECTED_TOKEN:
    '这里多了或少了符号：以“{”或“[”开头的句子，和写在括号里、有“{”或“[”的句子，要用单引号括起来；列表的“-”后面要空一格',
  BAD_SCALAR_START: '这个符号不能写在开头：整句用单引号括起来',
  KEY_OVER_1024_CHARS: '少了冒号：每一项写成“名字: 内容”',
  BAD_DQ_ESCAPE: '双引号里的“\\”写法不对，换成单引号',
  MULTIPLE_DOCS: '一个文件里只能有一份，不要写“---”或“...”',
  RESOURCE_EXHAUSTION: '括号套得太深了',
  TAG_RESOLVE_FAILED: '不用“!”：条件不成立写成“not 名字”',
}

/** A sanity limit, twenty times the size of the largest file. */
const MOST_CHARACTERS = 2_000_000

/** Characters that editors do not show, but that change how the file is read. */
const UNREADABLE: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/, '文件不是用 UTF-8 存的，字读不出来：用编辑器另存一次，编码选 UTF-8'],
  // eslint-disable-next-line no-control-regex -- the search is for control characters
  [/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/, '这里有一个看不见的字符，删去它'],
  [
    /(?!^)\uFEFF|[\u0080-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f]/,
    '这里有一个看不见的字符，或者不是键盘上的空格：删去它，要空格就重新打一个',
  ],
  [/^ *\u3000/m, '缩进用了全角空格，要用半角的'],
  [/\r(?!\n)/, '换行的写法不对：用编辑器另存一次，换行选 LF'],
  [/^%/m, '一行不能以“%”开头：是一句话的话用单引号括起来'],
]

const OPEN_QUOTE = '引号没有成对：这里开始的引号，同一行里少了后面的那一个'
/** The start of a quoted value. */
const QUOTED = /(?:^\s*|[:,[{-] +|[[{])(["'])/g

/** The first value whose quote is not closed on its line. */
function openQuote(lines: readonly string[]): { readonly line: number; readonly column: number } | null {
  for (const [i, line] of lines.entries()) {
    if (/^\s*#/.test(line)) continue
    QUOTED.lastIndex = 0
    for (let found = QUOTED.exec(line); found; found = QUOTED.exec(line)) {
      const start = QUOTED.lastIndex
      const closed = (found[1] === "'" ? /^(?:[^']|'')*'/ : /^(?:[^"\\]|\\.)*"/).exec(line.slice(start))
      if (!closed) return { line: i + 1, column: start }
      QUOTED.lastIndex = start + closed[0].length
    }
  }
  return null
}

const LINKED = '不用“&”和“*”：几处都用的写在 parts 里，用 use 取'
const FULL_WIDTH_COLON = /^[\s{[-]*[A-Za-z][\w-]*：/
const NO_SPACE = /^[A-Za-z][\w-]*:(?!\/\/)\S/
/** Values that must be on one line. Only blocks (`|`, `>`) may span several. */
const ONE_LINE = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE']
const SENTENCE = '；是一句话的话用单引号括起来'

/**
 * @param file its name, for messages
 * @returns null after reporting why it cannot be read
 */
export function readYaml(file: string, text: string, problems: Problems): Tree | null {
  if (text.length > MOST_CHARACTERS) {
    problems.say(
      { file, line: 1, column: 1 },
      `文件太大，有${Math.ceil(text.length / 10_000)}万个字，最多${MOST_CHARACTERS / 10_000}万个：看看是不是放错了，或者分成几个`,
    )
    return null
  }
  const lines = new LineCounter()
  // the parser compares each key with all others; `tree` uses a set
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: false,
  })
  const place = (offset: number): At => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  for (const [pattern, words] of UNREADABLE) {
    const at = text.search(pattern)
    if (at < 0) continue
    const before = text.slice(0, at).split('\n')
    problems.say({ file, line: before.length, column: (before.at(-1) ?? '').length + 1 }, words)
    return null
  }

  const written = text.split('\n')
  // an error causes others, so only the first is reported, with the likely cause
  const [first] = document.errors
  if (first) {
    const at = place(first.pos[0])
    const colon = written.findIndex(
      (line, i) => i + 1 >= at.line - 1 && i < at.line + 1 && FULL_WIDTH_COLON.test(line),
    )
    const tab = written.findIndex((line) => /^ *\t/.test(line))
    const open = openQuote(written.slice(0, at.line))
    if (tab >= 0) problems.say({ file, line: tab + 1, column: 1 }, FAULTS.TAB_AS_INDENT ?? '')
    else if (colon >= 0)
      problems.say(
        { file, line: colon + 1, column: (written[colon]?.indexOf('：') ?? 0) + 1 },
        '冒号要用半角的“:”，后面空一格',
      )
    else if (open) problems.say({ file, ...open }, OPEN_QUOTE)
    else if (/[，、]/.test(written[at.line - 1]?.[at.column - 1] ?? ''))
      problems.say(at, '逗号要用半角的“,”，后面空一格')
    else problems.say(at, FAULTS[first.code] ?? `写法不对（${first.code}）`)
    return null
  }

  const before = problems.all().length
  const refuse = (at: At, words: string): void => {
    problems.say(at, words)
  }

  function tree(node: Node | null | undefined, from: At): Tree {
    const at = node?.range ? place(node.range[0]) : from
    if (!node) return { kind: 'value', at, value: null }
    if (isAlias(node) || node.anchor !== undefined) refuse(at, LINKED)
    if (node.tag !== undefined) refuse(at, FAULTS.TAG_RESOLVE_FAILED ?? '')
    if (isMap<Node | null, Node | null>(node)) {
      // a text was cut in two by a comma: report only that
      const cut = node.flow ? node.items.findIndex(({ value }) => value === null) : -1
      const rest = node.items[cut]?.key
      if (cut > 0 && isScalar(rest)) {
        const text = node.items[cut - 1]?.key
        refuse(
          rest.range ? place(rest.range[0]) : at,
          `“${isScalar(text) ? String(text.value) : ''}”的内容在半角逗号“,”这里断开了：句子里用“，”，要用半角逗号的整句用单引号括起来`,
        )
        return { kind: 'value', at, value: null }
      }
      const keys = new Set<unknown>()
      return {
        kind: 'map',
        at,
        entries: node.items.map(({ key, value }): Entry => {
          const keyAt = key?.range ? place(key.range[0]) : at
          if (isScalar(key) && key.type === 'PLAIN' && FULL_WIDTH_COLON.test(String(key.value)))
            refuse(keyAt, '冒号要用半角的“:”，后面空一格')
          if (!isScalar(key) || key.value === null) {
            refuse(keyAt, '这里要写一个名字')
            return { key: '', at: keyAt, value: { kind: 'value', at: keyAt, value: null } }
          }
          if (keys.has(key.value)) refuse(keyAt, FAULTS.DUPLICATE_KEY ?? '')
          keys.add(key.value)
          return {
            key: typeof key.value === 'string' ? key.value : (key.source ?? ''),
            at: keyAt,
            value: tree(value, keyAt),
          }
        }),
      }
    }
    if (isSeq<Node | null>(node)) return { kind: 'list', at, items: node.items.map((item) => tree(item, at)) }
    if (!isScalar(node)) return { kind: 'value', at, value: null }
    const { value } = node
    if (typeof value === 'string') {
      const [start, end] = node.range ?? [0, 0]
      if (ONE_LINE.includes(node.type ?? '') && text.slice(start, end).includes('\n'))
        refuse(
          at,
          node.type !== 'PLAIN'
            ? OPEN_QUOTE
            : '一项写在一行里，这里接到了下一行：下一行是新的一项的话，检查它的冒号和缩进',
        )
      if (FULL_WIDTH_COLON.test(value) && node.type === 'PLAIN')
        refuse(at, `冒号要用半角的“:”，后面空一格${SENTENCE}`)
      else if (NO_SPACE.test(value) && node.type === 'PLAIN') refuse(at, `冒号后面要空一格${SENTENCE}`)
      return { kind: 'value', at, value }
    }
    if (typeof value === 'number' && !/^-?\d+(\.\d+)?$/.test(node.source ?? ''))
      refuse(at, `数字写成 65、0.5 这样，“${node.source ?? ''}”是字的话用单引号括起来`)
    if (typeof value === 'number' && /^0\d/.test(node.source ?? ''))
      refuse(at, `“${node.source ?? ''}”当成数字就没有了前面的0：号码整个用单引号括起来`)
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'value', at, value }
    refuse(at, '这里要写字或数字')
    return { kind: 'value', at, value: null }
  }

  const start: At = { file, line: 1, column: 1 }
  const whole = tree(document.contents, start)
  return problems.all().length === before ? whole : null
}

/** A text as one line of YAML, quoted if necessary. */
export const yamlText = (text: string): string => stringify(text, { lineWidth: 0 }).trim()

/** A scalar of a YAML text with its position. */
export interface Scalar {
  readonly isKey: boolean
  /** The file, then the keys and list indexes that lead to it. */
  readonly path: string
  /** For a key, the path of its map; for a value, its own path. */
  readonly above: string
  readonly value: string
  /** As written, quotes included, from `start`. */
  readonly written: string
  readonly start: number
  readonly line: number
}

/** Every scalar in order, keys before their values. The text must be valid. */
export function scalarsOf(file: string, text: string): readonly Scalar[] {
  const lines = new LineCounter()
  const found: Scalar[] = []
  function add(node: Node | null, isKey: boolean, above: string, path: string): void {
    if (!isScalar(node) || !node.range || node.value === null) return
    const [start, end] = node.range
    const value = typeof node.value === 'string' ? node.value : (node.source ?? '')
    found.push({
      isKey,
      path,
      above,
      value,
      written: text.slice(start, end),
      start,
      line: lines.linePos(start).line,
    })
  }
  function look(node: Node | null | undefined, path: string): void {
    if (isMap<Node | null, Node | null>(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : ''
        add(key, true, path, `${path} ${name}`)
        look(value, `${path} ${name}`)
      }
    else if (isSeq<Node | null>(node))
      node.items.forEach((item, i) => {
        look(item, `${path} ${i}`)
      })
    else add(node ?? null, false, path, path)
  }
  look(parseDocument<Node>(text, { lineCounter: lines, version: '1.2', prettyErrors: false }).contents, file)
  return found
}
