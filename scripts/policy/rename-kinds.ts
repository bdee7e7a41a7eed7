/**
 * Where ids of each kind occur in the files of a place. A path is the file name without its extension, then keys and list
 * indexes, as in `guides/card rules 0 then`.
 */

import type { BlankKind } from './template'

export interface RenameKind {
  /** Its name in Chinese. */
  readonly words: string
  /** The maps in which it is a key. The first is where it is defined; the others refer to it. */
  readonly keys: readonly RegExp[]
  /** The values that are its id, or `not` and its id. Paths. */
  readonly values: readonly RegExp[]
  /** The prefix of its id in texts and bounds: `sources.` in `{sources.qa.published}`; null if they do not name it. */
  readonly named: string | null
  /** The kinds of template blanks that take it. */
  readonly blanks?: readonly BlankKind[]
  /** Guides may define the same id independently, so it is renamed in one guide. */
  readonly ofGuide?: true
  /** Links contain it. */
  readonly inLinks?: true
}

const PARTS = / parts \S+( \d+)?$/
const PART_IDS = / parts \S+( \d+)? id$/

export const RENAME_KINDS: Readonly<Record<string, RenameKind>> = {
  question: {
    words: '问题',
    keys: [
      /^(shared|guides\/\S+) questions$/,
      /^(shared|guides\/\S+) criteria \S+ when( \d+)?$/,
      /^cases\/\S+ cases \S+ answers$/,
      /^matters \S+ guides \S+ given$/,
    ],
    values: [
      /^(shared|guides\/\S+) questions \S+ use$/,
      / derived \S+ (years|months|days|monthsUntilMonthOf|yearsAhead)$/,
      / (of|yearOf)$/,
      /^reports \S+ about at$/,
    ],
    named: null,
    blanks: ['question'],
    inLinks: true,
  },
  fact: {
    words: '推算',
    keys: [/^guides\/\S+ derived$/, /^(shared|guides\/\S+) criteria \S+ when( \d+)?$/],
    values: [],
    named: null,
    ofGuide: true,
  },
  // renamed with its question; see `optionKind`
  option: { words: '选项', keys: [], values: [], named: null, inLinks: true },
  criterion: {
    words: '条件',
    keys: [/^(shared|guides\/\S+) criteria$/],
    values: [/ criteria \S+ use$/, /^(?!\S+ criteria ).* when \d+$/, / questions \S+ given$/],
    named: null,
    ofGuide: true,
  },
  outcome: {
    words: '结论',
    keys: [/^guides\/\S+ outcomes$/],
    values: [
      /^guides\/\S+ rules( \d+)+ then$/,
      /^cases\/.* outcome( \d+)?$/,
      /^reports \S+ about at$/,
      /^matters \S+ guides \S+ outcomes \d+$/,
      /^revisions \S+ guides \S+ \d+$/,
    ],
    named: null,
    ofGuide: true,
  },
  citation: {
    words: '出处',
    keys: [/^citations$/, /^statements unsaid$/],
    values: [/ cite( \d+)?$/, /^statements more \d+$/, /^citations \S+ newer \d+ (by|cite)( \d+)?$/],
    named: null,
    blanks: ['citation'],
  },
  source: {
    words: '文件',
    keys: [/^sources$/],
    values: [/^citations \S+ source$/, /^services source$/],
    named: 'sources.',
  },
  figure: { words: '数字', keys: [/^figures figures$/], values: [], named: '', blanks: ['figure'] },
  term: { words: '日子或名单', keys: [/^figures terms$/], values: [], named: '', blanks: ['figure'] },
  word: { words: '词', keys: [/^\S+ words$/], values: [], named: '' },
  part: {
    words: '句子',
    keys: [/^\S+ parts$/],
    values: [/^(?!\S+ (questions|options|criteria) ).* use$/],
    named: null,
  },
  contact: {
    words: '电话',
    keys: [/^contacts$/],
    values: [/ contacts \d+( id)?$/, PARTS, PART_IDS, /^cases\/.* contact$/, /^reports \S+ about contact$/],
    named: 'contacts.',
    blanks: ['contacts'],
  },
  channel: {
    words: '入口',
    keys: [/^channels$/],
    values: [/ channels \d+( id)?$/, PARTS, PART_IDS, /^cases\/.* channel$/],
    named: null,
    blanks: ['channels'],
  },
  faq: {
    words: '常见问题',
    keys: [/^faqs faqs$/],
    values: [
      /^cases\/.* faq( \d+)?$/,
      /^changes changes \S+ faq$/,
      /^reports \S+ about faq$/,
      /^place without faqs \d+$/,
    ],
    named: null,
    inLinks: true,
  },
  guide: {
    words: '指引',
    keys: [/^(matters|revisions) \S+ guides$/],
    values: [
      /^place (without )?guides \d+$/,
      / next \d+$/,
      /^faqs faqs \S+ guide$/,
      /^service-items items \S+ guides \d+$/,
      /^changes changes \S+ guides \d+$/,
      /^reports \S+ about guide$/,
      / parts \S+ \d+$/,
      /^cases\/.* guide( \d+)?$/,
    ],
    named: null,
    blanks: ['guides'],
    inLinks: true,
  },
  change: {
    words: '变化',
    keys: [/^changes changes$/],
    values: [/^place without changes \d+$/, /^changes changes \S+ use$/],
    named: null,
  },
  ruling: { words: '办法', keys: [/^rulings$/], values: [/^guides\/\S+ rulings \d+$/], named: null },
  place: { words: '地方', keys: [], values: [], named: null, inLinks: true },
}

/** Values that may be a name or an expression of one: bounds, spans, days. */
export const COMPUTED = [
  /^figures /,
  / derived \S+ after (years|months|days)$/,
  /^(?!\S+ derived ).* (from|to|years|months|days|workdays|plusYears|monthDay)$/,
  /^guides\/\S+ days \d+$/,
  / criteria \S+ when( \d+)? \S+$/,
]
