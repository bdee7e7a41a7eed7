/** The files of a new place and a new guide: blanks are marked 「待填」, with a comment beside each. */
import type { WholeRegion } from '@/rules/authoring'
import { schemaLine } from './schema'
import { keysOf, textOf, type Tree, under } from './tree'
import { yamlText } from './yaml'

/** The required files of a place, by name. */
export function placeFiles(id: string, name: string): ReadonlyMap<string, string> {
  const files: Readonly<Record<string, string>> = {
    place: `# 这个地方叫什么，打电话前要知道什么，有哪些区县和险种。文件夹的名字就是它在链接里的名字。

name: ${yamlText(name)}
# 上面是哪一层：那里的文件、数字、句子和模板都可以用。要用就去掉下一行开头的“# ”
# above: national
# 区号：从别的市打、从境外打，号码前面加什么。文件没有印，是我们写的提示。
areaCode: { elsewhere: 待填：区号，比如 '0335', abroad: 待填：境外的，比如 +86-335, tip: true }
callingNote: 待填：打电话前要知道的一句话
# 区县、险种、电话的用途：名字和叫法，比如 { haigang: 海港区 }；没有就空着。
districts: {}
insurances: {}
purposes: {}
# 首页按这个顺序排指引；没有列出的排在最后。
guides: []
`,
    sources: `# 规定出自哪些文件。每个文件起一个名字（字母和数字），下面写标题、谁发布的、哪天刊出。

document:
  title: 待填：文件的标题
  publisher: 待填：谁发布、刊登的
  # 哪天（2023-02-28）或哪个月（2023-02）刊出；不知道写 null。
  published: null
  dating: 待填：日期怎么知道的，或者为什么不知道
  # 文字怎么来的：print 文件本身，law 法律数据库，transcript 转载的全文、没有核对官网，press 媒体转述，record 只见到别处的记载。
  known: print
`,
    citations: `# 出处：在文件的什么地方，原文怎么写。原文照印，印错的也照印。

A1: { source: document, place: 待填：第几条, quote: 待填：原文 }
`,
    statements: `# 文件一共说了多少条：“A: 16”就是 A1 到 A16。没有一处说到、也没有写明为什么不说的，检查时会指出来。

sections: { A: 1 }
more: []
# 不必说的条目，和为什么不说。
unsaid: {}
`,
    shared: `# 几个指引都用的问题、选项、条件和句子；没有就空着。模板要填的共用问题也写在这里。

questions: {}
`,
    figures: `# 规定里的数字（figures）和日子、名单（terms），每个只写一次，带出处；句子里写 {名字}。
# 比如 seniorAge: { value: 65, unit: 周岁, cite: A1 }

figures: {}
`,
    contacts: `# 问谁。body：文件写了部门，没有写号码；有号码的写 kind: phone，再加 phone: '0335-12345' 和 hours（几点有人接，没写的写 null）。

office: { kind: body, name: 待填：哪个部门, scope: 待填：管什么, cite: A1 }
`,
    faqs: `# 不用一步步问的问题。每句话写出处（cite）；不是规定、是我们的提醒的，写 tip: true。

faqs:
  first-question:
    topic: 待填：归在哪一类，比如“出行”
    ask: 待填：居民会怎么问
    # clear 文件写明，inferred 我们的理解，unclear 文件没写清。
    certainty: clear
    answer: [{ text: '待填：回答', cite: [A1] }]
    contacts: [office]
    # 人们会用来找它的词。
    keywords: []
`,
  }
  return new Map(
    Object.entries(files).map(([file, text]) => [`${file}.yaml`, `${schemaLine(id, file)}\n${text}`]),
  )
}

/** The citation and contact of a new guide until somebody writes its own. */
export interface References {
  readonly citation: string
  readonly contact: string
}

/** The place's first citation and contact; null if it has none. */
export function firstReferences({ citations, contacts }: WholeRegion): References | null {
  const [citation] = Object.keys(citations)
  const [contact] = Object.keys(contacts)
  return citation === undefined || contact === undefined ? null : { citation, contact }
}

export function guideFile(
  place: string,
  id: string,
  title: string,
  { citation, contact }: References,
): string {
  return `${schemaLine(place, `guides/${id}`)}
# 一个办事指引。从上到下：叫什么，问什么（questions），条件（criteria），规则（rules），结论（outcomes）。

title: ${yamlText(title)}
topic: 待填：归在哪一类
asks: 待填：居民会怎么问，比如“我能不能办？”
# 人们会用来找它的词。
keywords: []

# 问题，按问的顺序。kind：choice 选一个，choices 选几个，date 问日子，number 问数字。
questions:
  qualifies:
    kind: choice
    ask: 待填：问题，用居民的话
    # 不清楚的人怎么查。
    howToFind: 待填：看什么、问谁就知道
    # 居民能不能改变它：act 能办到，choose 自己选，no 改不了。
    can: no
    options: { yes: { label: 待填：第一个选项 }, no: { label: 待填：第二个选项 } }

# 从答案推算出来的：年龄、月份、天数，比如 age: { years: birthday }。
derived: {}

# 条件：什么时候成立，成立和不成立各一句话，写在哪条原文里。
criteria:
  isQualified:
    when: { qualifies: yes }
    yes: 待填：成立时怎么说
    no: 待填：不成立时怎么说
    cite: [${citation}]

# 规则：从上往下，第一行成立的算数；条件不成立写 not 名字。改不了的拒绝在前，等一等就行的在后。
rules:
  - { when: [isQualified], then: can }
  - { when: [not isQualified], then: cannot }

# 结论。verdict：yes 能办，not-needed 不用办，partly 一部分，ask 先问，no 不能。
# certainty：clear 文件写明，inferred 我们的理解，unclear 文件没写清。每句话写出处（cite），或者写 tip: true。
outcomes:
  can:
    verdict: yes
    certainty: clear
    headline: 待填：能办的，一句话怎么说
    cite: [${citation}]
    steps: [{ text: 待填：怎么办，一步一句, cite: [${citation}] }]
    # 要带的；没有就删去这一行。
    materials: [{ text: 待填：带什么, cite: [${citation}] }]
    contacts: [${contact}]
  cannot:
    verdict: no
    certainty: clear
    headline: 待填：不能办的，一句话怎么说
    cite: [${citation}]
    steps: [{ text: 待填：还能做什么, cite: [${citation}] }]
    contacts: [${contact}]
`
}

const wordsUnder = (tree: Tree | undefined, key: string): string => textOf(under(tree, key)) ?? ''

/** The content of a blank until it is filled in. */
function blankFor(kind: string): string {
  if (kind === 'sentences') return `[{ text: 待填, cite: [待填] }]`
  if (kind === 'keywords') return '[]'
  return ['citation', 'contacts', 'channels', 'guides'].includes(kind) ? '[待填]' : '待填'
}

/** A file that fills in a template: each blank with instructions; optional ones are commented out. */
export function formFile(place: string, id: string, template: string, file: Tree): string {
  const fill = under(file, 'fill')
  const blanks = keysOf(fill).map((name) => {
    const blank = under(fill, name)
    const beside = wordsUnder(blank, 'if')
    const leftOut = beside !== '' || under(blank, 'optional') !== undefined
    const line = `${name}: ${blankFor(wordsUnder(blank, 'kind'))}`
    return `# ${wordsUnder(blank, 'write')}${beside === '' ? '' : `（填了“${beside}”才填）`}${leftOut ? '。要填就去掉下一行开头的“# ”' : ''}\n${leftOut ? '# ' : ''}${line}\n`
  })
  return `${schemaLine(place, `guides/${id}`)}
# 照模板“${template}”填的指引：问什么、怎么定，模板里写好了。把“待填”换成这个地方的内容。

from: ${template}

${blanks.join('\n')}`
}
