/**
 * Names that are defined once and used in many places: figures, terms (days, months, lists …) and words. A text uses
 * `{seniorAge}`, `{seniorAge.value}` or `{refundLastMonthDay|monthDay}`; a bound as `seniorAge - 1`.
 */
import { isIsoDate, type IsoDate, plus, toDay, toIsoDate } from '@/rules/authoring'
import { type At, type Problems, unknown, Unreadable } from './problems'
import type { Tree } from './tree'
import { dateWords, monthDayWords, monthWords, spanWords } from './words'

export type Value = number | string

export type Named =
  /** A number with its unit and, if it has any, its periods. */
  | { readonly kind: 'figure'; readonly value: number; readonly unit: string; readonly period?: Period }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'list'; readonly list: readonly string[] }
  | { readonly kind: 'period'; readonly period: Period }
  /** A text for use in other texts. */
  | { readonly kind: 'words'; readonly text: Tree }
  /** Texts of the place by the name after a dot, as in `districts.haigang`, `contacts.waterHotline.phone`. */
  | { readonly kind: 'texts'; readonly texts: Readonly<Record<string, string>> }

/** A name with an unreadable value: reported at its definition, not wherever it is used. */
export interface Unread {
  readonly kind: 'unread'
}

export interface Period {
  readonly from?: Value
  readonly to?: Value
}

/** Larger than any year, age or span of the policy. */
const FAR = 9999

const EXPRESSION = /^([A-Za-z][\w-]*(?:\.[\w-]+)*)(?: *([-+*]) *(\d+))?$/
const PLACEHOLDER = /\{([^{}]*)\}/g

/** A day of the year. */
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/

/** The formats of a value in texts. */
const FORMATS = {
  date: { needs: '日子（2023-02-10）', say: (value: Value) => (isDate(value) ? dateWords(value) : null) },
  month: {
    needs: '月份（2023-03）或日子',
    say: (value: Value) => (isDate(value) || isMonth(value) ? monthWords(value) : null),
  },
  monthOnly: {
    needs: '月份（2023-03）或日子',
    say: (value: Value) => (isDate(value) || isMonth(value) ? `${Number(value.slice(5, 7))}月` : null),
  },
  monthDay: {
    needs: '月日（12-31）',
    say: (value: Value) => (isMonthDay(value) ? monthDayWords(value) : null),
  },
  span: {
    needs: '几个月',
    say: (value: Value) => (typeof value === 'number' ? spanWords(value) : null),
  },
} as const satisfies Readonly<Record<string, { needs: string; say: (value: Value) => string | null }>>

/** The formats of a list. */
const LIST_FORMATS = {
  count: (list: readonly string[]) => String(list.length),
  and: (list: readonly string[]) => list.join('和'),
} as const

export const isDate = (value: Value): value is IsoDate => typeof value === 'string' && isIsoDate(value)
export const isMonth = (value: Value): value is `${number}-${number}` =>
  typeof value === 'string' && MONTH.test(value)
export const isMonthDay = (value: Value): value is `${number}-${number}` =>
  typeof value === 'string' && MONTH_DAY.test(value) && isIsoDate(`2024-${value}`)

const has = <K extends string>(object: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.prototype.hasOwnProperty.call(object, key)

export class Names {
  readonly #problems: Problems
  readonly #named: ReadonlyMap<string, Named | Unread>
  readonly #used: Set<Tree>
  readonly #open: Tree[] = []

  constructor(problems: Problems, named: ReadonlyMap<string, Named | Unread>, used: Set<Tree>) {
    this.#problems = problems
    this.#named = named
    this.#used = used
  }

  /** These names and those of another file. */
  with(more: ReadonlyMap<string, Named | Unread>): Names {
    return new Names(this.#problems, new Map([...this.#named, ...more]), this.#used)
  }

  /** A text with its names replaced. */
  text(tree: Tree): string {
    if (tree.kind !== 'value' || tree.value === null)
      return this.#problems.refuse(
        tree.at,
        `这里要写一句话，现在是${tree.kind === 'value' ? '空的' : '一组或列表'}`,
      )
    if (typeof tree.value !== 'string')
      return this.#problems.refuse(tree.at, `这里要写字，“${String(tree.value)}”是字的话用单引号括起来`)
    const { at, value } = tree
    if (value.trim() === '') return this.#problems.refuse(at, '这里要写一句话，现在是空的')
    if (value.includes('\n')) this.#problems.refuse(at, '一句话里不能换行：分成几句写')
    if (value !== value.trim()) this.#problems.refuse(at, '前后多了空格')
    if (/\$\{/.test(value)) this.#problems.refuse(at, `“$”多了：数字写成 {名字}，前面没有“$”`)
    if (/[｛｝]/.test(value)) this.#problems.refuse(at, '花括号要用半角的 { }')
    const filled = value.replace(PLACEHOLDER, (_, inside: string) => this.#say(inside, at))
    if (/[{}]/.test(value.replace(PLACEHOLDER, ''))) this.#problems.refuse(at, '花括号没有成对')
    return filled
  }

  /** A number, or the name of one. */
  number(tree: Tree): number {
    const value = this.value(tree)
    return typeof value === 'number'
      ? value
      : this.#problems.refuse(tree.at, `这里要写数字，或者数字的名字；现在是“${value}”`)
  }

  /** A whole number within inclusive bounds, or the name of one. */
  whole(tree: Tree, from = -FAR, to = FAR): number {
    const value = this.number(tree)
    if (Number.isInteger(value) && value >= from && value <= to) return value
    return this.#problems.refuse(tree.at, `这里要写${from}到${to}的整数，现在是${value}`)
  }

  /** A day, the name of one, or one composed of names: `{refundNoteYear}-{refundLastMonthDay}`. */
  date(tree: Tree): IsoDate {
    const joined = tree.kind === 'value' && typeof tree.value === 'string' && tree.value.includes('{')
    const value = joined ? this.text(tree) : this.value(tree)
    if (isDate(value)) return value
    return this.#problems.refuse(
      tree.at,
      `“${String(value)}”不是日历上有的日子，要写成 2023-02-28 这样，或者写日子的名字`,
    )
  }

  /** A literal number or text, or the value of a name. */
  value(tree: Tree): Value {
    if (tree.kind === 'value' && typeof tree.value === 'number') return tree.value
    if (tree.kind !== 'value' || typeof tree.value !== 'string')
      return this.#problems.refuse(tree.at, '这里要写数字、日子，或者它们的名字')
    const [, path, sign, by] = EXPRESSION.exec(tree.value) ?? []
    if (path === undefined) return tree.value
    return this.#compute(this.#find(path, tree.at), sign, by, path, tree.at)
  }

  /** The named period, or the period of a named figure; else undefined. */
  period(tree: Tree): Period | undefined {
    if (tree.kind !== 'value' || typeof tree.value !== 'string') return undefined
    const { named, rest } = this.#find(tree.value, tree.at)
    if (rest.length > 0) return undefined
    return named.kind === 'period' || named.kind === 'figure' ? named.period : undefined
  }

  #find(path: string, at: At): { named: Named; rest: readonly string[] } {
    const [name = '', ...rest] = path.split('.')
    const named = this.#named.get(name)
    if (named?.kind === 'unread') throw new Unreadable(`${name} is told where it stands`)
    return named
      ? { named, rest }
      : this.#problems.refuse(at, unknown(name, '数字、日子或词', this.#named.keys()))
  }

  /** The value of a path with its arithmetic. */
  #compute(
    { named, rest }: { named: Named; rest: readonly string[] },
    sign: string | undefined,
    by: string | undefined,
    path: string,
    at: At,
  ): Value {
    const value = this.#valueAt(named, rest, path, at)
    if (by === undefined) return value
    const n = Number(by)
    if (typeof value === 'number') return sign === '*' ? value * n : value + (sign === '-' ? -n : n)
    if (isDate(value) && sign !== '*')
      return toIsoDate(plus(toDay(value), { days: sign === '-' ? -n : n }, 'last-day'))
    return this.#problems.refuse(at, `“${path}”是“${value}”，不能这样算：数字可以 + - *，日子可以 + - 几天`)
  }

  #valueAt(named: Named, rest: readonly string[], path: string, at: At): Value {
    const [key, ...more] = rest
    if (named.kind === 'texts') {
      const inside = rest.join('.')
      if (has(named.texts, inside)) return named.texts[inside] ?? ''
      return this.#problems.refuse(
        at,
        unknown(
          path,
          '名字',
          Object.keys(named.texts).map((one) => `${path.split('.')[0] ?? ''}.${one}`),
        ),
      )
    }
    const no = (): never => this.#problems.refuse(at, `“${path}”后面的“.${rest.join('.')}”没有这一样`)
    if (more.length > 0) return no()
    switch (named.kind) {
      case 'figure':
        if (key === undefined || key === 'value') return named.value
        if (key === 'unit') return named.unit
        return this.#bound(named.period, key) ?? no()
      case 'value':
        return key === undefined ? named.value : no()
      case 'list':
        if (key === undefined) return named.list.join('、')
        return named.list[Number(key) - 1] ?? no()
      case 'period':
        if (key === undefined) return this.#problems.refuse(at, `“${path}”是一段时间，要写明“.from”还是“.to”`)
        return this.#bound(named.period, key) ?? no()
      case 'words':
        return key === undefined ? this.#words(named.text, at) : no()
    }
  }

  #bound(period: Period | undefined, key: string): Value | undefined {
    return key === 'from' ? period?.from : key === 'to' ? period?.to : undefined
  }

  #words(text: Tree, at: At): string {
    if (this.#open.includes(text)) return this.#problems.refuse(at, '这个词里又用到了它自己')
    this.#used.add(text)
    this.#open.push(text)
    try {
      return this.text(text)
    } finally {
      this.#open.pop()
    }
  }

  /** The content of braces, in words. */
  #say(inside: string, at: At): string {
    const [expression = '', format, ...more] = inside.split('|').map((part) => part.trim())
    const [, path, sign, by] = EXPRESSION.exec(expression) ?? []
    if (path === undefined || more.length > 0)
      return this.#problems.refuse(at, `“{${inside}}”写法不对：写成 {名字}、{名字.value} 或 {名字|格式}`)
    const found = this.#find(path, at)
    const { named, rest } = found
    if (format !== undefined && has(LIST_FORMATS, format))
      return named.kind === 'list' && rest.length === 0
        ? LIST_FORMATS[format](named.list)
        : this.#problems.refuse(at, `“|${format}”只用于名单，“${path}”不是`)
    const value = this.#compute(found, sign, by, path, at)
    if (format === undefined)
      return named.kind === 'figure' && rest.length === 0 && by === undefined
        ? `${named.value}${named.unit}`
        : String(value)
    if (!has(FORMATS, format))
      return this.#problems.refuse(
        at,
        unknown(format, '格式', [...Object.keys(FORMATS), ...Object.keys(LIST_FORMATS)]),
      )
    const { needs, say } = FORMATS[format]
    return say(value) ?? this.#problems.refuse(at, `“|${format}”要用在${needs}上，“${path}”是“${value}”`)
  }
}

/** The texts of a map by name, read when they are used; non-texts are reported then. */
export function wordsOf(tree: Tree | undefined): ReadonlyMap<string, Named> {
  return new Map(
    tree?.kind === 'map'
      ? tree.entries.map(({ key, value }) => [key, { kind: 'words', text: value }] as const)
      : [],
  )
}
