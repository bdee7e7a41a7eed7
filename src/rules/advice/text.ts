/** A finished advice as plain text, in the order of the result page. */
import type { Finished } from './advice'
import { verdictOf } from './common'
import { headingFor } from './heading'
import type { ContactView } from './contacts'
import type { OutcomeView, StatementView } from './outcome'
import { placeWords, titleWords } from './sources'

const VERDICT_WORDS = {
  yes: '可以',
  'not-needed': '不用办',
  partly: '部分可以',
  ask: '先问清',
  no: '不可以',
} as const

/** The word beside the verdict's icon and colour. */
export const verdictWord = (verdict: keyof typeof VERDICT_WORDS): string => VERDICT_WORDS[verdict]

const statementText = ({ text, condition, tip, doubt }: StatementView): string =>
  `${condition === null ? '' : `${condition}：`}${tip ? '（提示）' : ''}${text}${doubt === null ? '' : `（${doubt}）`}`

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `【${title}】`, ...lines.map((line) => `· ${line}`)]
}

/** The contact with its numbers. */
export function contactText(contact: ContactView): string[] {
  const name = `${contact.condition === null ? '' : `${contact.condition}：`}${contact.name}`
  switch (contact.kind) {
    case 'phone':
      return [`${name}：${contact.phone}${contact.hours === null ? '' : `（${contact.hours}）`}`]
    case 'body':
      return [`${name}（${contact.note}）`]
    case 'directory':
      return [
        `${name}（${contact.hours}）`,
        ...contact.offices.map(
          ({ district, insurance, purpose, phone }) =>
            `${district} ${insurance}${purpose === null ? '' : ` ${purpose}`}：${phone}`,
        ),
      ]
  }
}

/** The outcome itself, without the guides that may follow. */
function outcomeLines(view: OutcomeView): string[] {
  const { asOf, headline, ageNote, certaintyNote } = view
  return [
    `${verdictWord(view.verdict)}｜${asOf === null ? '' : `${asOf}，`}${headline}`,
    ...[certaintyNote, ageNote].filter((note) => note !== null),
    ...view.notes.map(statementText),
    ...section('现在做什么', view.steps.map(statementText)),
    ...section('带上这些', view.materials.map(statementText)),
    ...section('时间', [
      ...view.dates.map(({ text, condition }) => `${condition === null ? '' : `${condition}：`}${text}`),
      ...(view.timeLimit ? [statementText(view.timeLimit)] : []),
    ]),
    ...section('留意', view.cautions.map(statementText)),
    ...section(
      '在哪办',
      view.channels.map(({ name, use, path, condition }) =>
        [
          condition === null ? '' : `${condition}：`,
          `“${name}”${use}`,
          path ? `（${path.join(' → ')}）` : '',
        ].join(''),
      ),
    ),
    ...section('打电话', view.contacts.flatMap(contactText)),
  ]
}

const outcomeText = (view: OutcomeView): string[] => [
  ...outcomeLines(view),
  ...section(
    '接下来还可以问',
    view.next.map(({ title }) => title),
  ),
]

const toSay = (line: string | null): readonly string[] => (line === null ? [] : [line])

/**
 * 「可以｜住院前要备案；怎么办，看…」 if several results are possible and share a verdict; otherwise null.
 */
export function undecidedLine(advice: Finished): string | null {
  const verdict = verdictOf(advice)
  if (advice.kind === 'decided' || verdict === 'ask') return null
  return `${verdictWord(verdict)}｜${advice.asOf === null ? '' : `${advice.asOf}，`}${headingFor(advice)}`
}

function bodyText(advice: Finished): string[] {
  switch (advice.kind) {
    case 'decided':
      return [
        ...outcomeText(advice.outcome),
        ...section('结果什么时候会变', advice.turn ? [advice.turn.text] : []),
        ...section(
          '为什么',
          advice.why.map(({ text }) => text),
        ),
        ...section(
          '另外',
          advice.also.map(
            ({ headline, because }) => `${headline}（${because.map(({ text }) => text).join('，')}）`,
          ),
        ),
        ...section(
          '什么会改变结果',
          advice.changes.map(({ text }) => text),
        ),
      ]
    case 'alternatives':
      return [
        ...toSay(undecidedLine(advice)),
        ...advice.alternatives.flatMap(({ when, outcome }) => [`如果${when}：`, ...outcomeText(outcome), '']),
      ]
    case 'answer-missing':
      return [
        undecidedLine(advice) ?? '还不能下结论，要先弄清一件事。',
        advice.first.ask,
        `怎么查：${advice.first.howToFind}`,
        ...section('现在做什么', advice.urgent.map(statementText)),
        ...section(
          '可能的结果',
          advice.possible.map(({ verdict, headline }) => `${verdictWord(verdict)}｜${headline}`),
        ),
        ...section('打电话', advice.contacts.flatMap(contactText)),
      ]
  }
}

/** Everything that the result page says, line by line. */
export function adviceText(advice: Finished): string {
  return [
    advice.title,
    ...bodyText(advice),
    `（提示）${advice.callingNote}`,
    ...section(
      '还不清楚的',
      advice.unsure.map(({ ask, howToFind: find }) => `${ask}怎么查：${find}`),
    ),
    ...section(
      '依据',
      advice.sources.flatMap((source) => [
        `${titleWords(source)}${source.publisher}，${source.published}，${source.age}（${source.dating}）`,
        ...[source.inForce, source.known, source.url].flatMap((line) => line ?? []),
        ...source.places.flatMap((place) => [`${place.place}：${placeWords(place)}`, ...place.marks]),
      ]),
    ),
    ...section(
      '我的回答',
      advice.answered.map(({ ask, answer }) => `${ask}${answer}`),
    ),
  ].join('\n')
}

/** The answer and its reasons only, without questions and quotations, for checks of the app's own wording. */
export function answerText(advice: Finished): string {
  const finds = advice.unsure.map(({ howToFind: find }) => find)
  const reasons = 'why' in advice ? advice.why.map(({ text }) => text) : []
  const rest = [...reasons, ...finds, advice.callingNote]
  switch (advice.kind) {
    case 'decided':
      return [...outcomeLines(advice.outcome), advice.turn?.text ?? '', ...rest].join('\n')
    case 'alternatives':
      return [
        ...toSay(undecidedLine(advice)),
        ...advice.alternatives.flatMap(({ outcome }) => outcomeLines(outcome)),
        ...rest,
      ].join('\n')
    case 'answer-missing':
      return [
        ...toSay(undecidedLine(advice)),
        ...advice.urgent.map(statementText),
        ...advice.possible.map(({ verdict, headline }) => `${verdictWord(verdict)}｜${headline}`),
        advice.first.howToFind,
        ...advice.contacts.flatMap(contactText),
        ...rest,
      ].join('\n')
  }
}
