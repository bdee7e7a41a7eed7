/** A guide as one page to read, print and sign: all it asks, decides and says, beside the quotations that support it. */
import {
  type Conditional,
  type Contact,
  type Criterion,
  type DatePart,
  dateWords,
  type Figure,
  type Guide,
  type IsoDate,
  type Outcome,
  type Part,
  type Question,
  readRef,
  type Ref,
  type Rule,
  sourceDateWords,
  verdictWord,
  type WholeRegion,
  wordingOf,
} from '@/rules/authoring'
import { boundWords, criterionWords, laterWords } from './criterion-words'
import { sideBySide } from './differences'
import { html, type Html } from './html'
import { citationName, inForceLines, KNOWN, newerLines } from './show-documents'
import { STYLE } from './show-style'
import { type Ground, RULING_WORDS } from './show-ground'
import { type Places, sharedPlaces } from './shared-places'

export interface Shown {
  readonly region: WholeRegion
  readonly guide: Guide
  /** The ids of the figures used in the guide's file. */
  readonly figures: readonly string[]
  /** All periods of each figure in order of time; if absent, only today's. */
  readonly periods?: ReadonlyMap<string, readonly Figure[]>
  /** Template, rulings and changes; absent if the edition's files are not available. */
  readonly ground?: Ground
  readonly today: IsoDate
  /** The id of the edition of all regions. */
  readonly edition: string
  /** The guide in an earlier edition; null if there is nothing to compare with. */
  readonly before: {
    readonly name: string
    readonly region: WholeRegion
    readonly guide: Guide
    readonly periods?: Shown['periods']
  } | null
}

const CERTAINTY = {
  clear: '文件写清楚了',
  inferred: '文件没有直接这样写，是按原文的理解',
  unclear: '文件没有写清楚',
} as const
const CAN = { act: '可以去办成', choose: '由自己选', no: '改不了' } as const
const KIND = { choice: '选一项', choices: '可以选几项', date: '填日期', number: '填数字' } as const

/** A text, preceded by its old version if it changed. */
function marked(was: string | undefined, is: string | undefined, compared: boolean): Html {
  if (!compared || was === is) return html`${is ?? ''}`
  return html`${was === undefined ? null : html`<del>${was}</del> `}${is === undefined ? null : html`<ins>${is}</ins>`}`
}

/** 「400元（2025年1月1日起，到2025年12月31日）」 */
function figureWords({ value, unit, holds }: Figure): string {
  if (!holds) return `${value}${unit}`
  return `${value}${unit}（${dateWords(holds.from)}起${holds.to === undefined ? '' : `，到${dateWords(holds.to)}`}）`
}

/** The page in parts, each with access to the guide and its earlier edition. */
class Page {
  readonly #shown: Shown
  readonly #shared: Places

  constructor(shown: Shown) {
    this.#shown = shown
    this.#shared = sharedPlaces(shown.region)
  }

  /** @param was the earlier text; without an earlier edition, nothing is marked */
  #text(was: string | undefined, is: string | undefined): Html {
    return marked(was, is, this.#shown.before !== null)
  }

  #of<T>(of: (guide: Guide) => T): { was: T | undefined; is: T } {
    const { guide, before } = this.#shown
    return { was: before ? of(before.guide) : undefined, is: of(guide) }
  }

  /** The quotations that support a statement. */
  #quotes(cite: readonly string[]): Html {
    const { region, before } = this.#shown
    return html`${cite.map((id) => {
      const citation = region.citations[id]
      if (!citation) return html`<p class="quote">${id}</p>`
      const was = before?.region.citations[id]
      const words = this.#text(was && wordingOf(was), wordingOf(citation))
      return html`<p class="quote">
        <b>${id}</b>
        ${citationName(region, id)}：${'quote' in citation ? html`“${words}”` : html`（大意）${words}`}
        ${newerLines(region, id).map((line) => html`<br /><b>${line}</b>`)}
      </p>`
    })}`
  }

  #ref(guide: Guide, ref: Ref): string {
    const { criterion, holds } = readRef(ref)
    const words = guide.criteria[criterion]
    if (!words) return ref
    return (holds ? words.yes : words.no) ?? `${holds ? '' : '不是：'}${criterionWords(guide, words)}`
  }

  #when(guide: Guide, { when, unasked }: Conditional): string {
    const conditions = [
      ...(when ?? []).map((ref) => this.#ref(guide, ref)),
      ...(unasked === undefined ? [] : [unasked]),
    ]
    return conditions.length === 0 ? '' : `如果${conditions.join('，而且')}：`
  }

  #full(guide: Guide | undefined, part: Part | undefined): string | undefined {
    if (!guide || !part) return undefined
    const sure = part.certainty === undefined ? '' : `（${CERTAINTY[part.certainty]}）`
    return `${this.#when(guide, part)}${part.text}${sure}`
  }

  // ---- Head ----

  #head(): Html {
    const { region, guide, today, edition, before } = this.#shown
    const title = this.#of(({ title: one }) => one)
    const asks = this.#of(({ asks: one }) => one)
    const used = new Set(this.#citations(guide).flatMap((id) => region.citations[id]?.source ?? []))
    return html`<h1>${this.#text(title.was, title.is)}</h1>
      <p class="lead">${this.#text(asks.was, asks.is)}</p>
      <table class="head">
        <tr>
          <th>地方</th>
          <td>${region.name}（${region.id}）</td>
          <th>指引</th>
          <td>${guide.id}</td>
        </tr>
        <tr>
          <th>版本</th>
          <td>${edition}</td>
          <th>按哪天算</th>
          <td>${dateWords(today)}</td>
        </tr>
      </table>
      ${before && html`<p class="note">和${before.name}比：<del>删去的</del>，<ins>加上的</ins>。没有这样的标记，就是没有改。</p>`}
      ${before === null ? html`<p class="note">没有以前的版本可以比。</p>` : null}
      <h2>一、依据的文件</h2>
      <table>
        <tr>
          <th>文件</th>
          <th>发布的单位</th>
          <th>日期</th>
          <th>日期怎么知道的</th>
          <th>文字怎么来的</th>
        </tr>
        ${[...used].map((id) => {
          const source = region.sources[id]
          return source
            ? html`<tr>
                <td>${source.title}${source.number === undefined ? null : html`<br />${source.number}`}</td>
                <td>${source.publisher}</td>
                <td>${sourceDateWords(source)}</td>
                <td>${source.dating}${inForceLines(source).map((line) => html`<br />${line}`)}</td>
                <td>${KNOWN[source.known]}${source.url === undefined ? null : html`<br />${source.url}`}</td>
              </tr>`
            : null
        })}
      </table>`
  }

  #citations({ criteria, outcomes }: Guide): readonly string[] {
    const parts = Object.values(outcomes).flatMap(
      ({ notes, steps, materials, dates, timeLimit, cautions, cite }) => [
        { cite },
        ...[notes, steps, materials, dates, timeLimit && [timeLimit], cautions].flatMap(
          (some): readonly (Part | DatePart)[] => some ?? [],
        ),
      ],
    )
    return [
      ...new Set([...Object.values(criteria), ...parts].flatMap((part) => ('cite' in part ? part.cite : []))),
    ]
  }

  // ---- Questions ----

  #question(was: Question | undefined, is: Question): Html {
    const { guide } = this.#shown
    const optionsOf = (question: Question | undefined) =>
      question && 'options' in question ? question.options : {}
    const [old, now] = [optionsOf(was), optionsOf(is)]
    const label = (options: typeof now, id: string): string | undefined => {
      const option = options[id]
      return option && `${option.label}${option.hint === undefined ? '' : `（${option.hint}）`}`
    }
    const bounds = (question: Question | undefined) =>
      question && !('options' in question)
        ? `从${boundWords(question.from)}到${boundWords(question.to)}`
        : undefined
    return html`<h3>
        ${this.#text(was?.ask, is.ask)}
        <small>${KIND[is.kind]}；${CAN[is.can]}${is.private ? '；只留在手机里' : ''}</small>
      </h3>
      ${is.given === undefined ? null : html`<p class="when">只在“${is.given.map((ref) => this.#ref(guide, ref)).join('，而且')}”时问</p>`}
      ${(is.help ?? was?.help) ? html`<p>${this.#text(was?.help, is.help)}</p>` : null}
      <ul>
        ${[...new Set([...Object.keys(now), ...Object.keys(old)])].map((id) => html`<li>${this.#text(label(old, id), label(now, id))}</li>`)}
        ${bounds(is) === undefined ? null : html`<li>${this.#text(bounds(was), bounds(is))}</li>`}
      </ul>
      <p>怎么查：${this.#text(was?.howToFind, is.howToFind)}</p>`
  }

  #questions(): Html {
    const { guide, before } = this.#shown
    const gone = Object.entries(before?.guide.questions ?? {}).filter(([id]) => !(id in guide.questions))
    return html`<h2>二、问什么</h2>
      <ol>
        ${Object.entries(guide.questions).map(([id, question]) => html`<li>${this.#question(before?.guide.questions[id], question)}</li>`)}
        ${gone.map(([, question]) => html`<li><del>${question.ask}</del></li>`)}
      </ol>`
  }

  // ---- The decision table ----

  #row(guide: Guide | undefined, rule: Rule | undefined): string | undefined {
    if (!guide || !rule) return undefined
    const outcome = guide.outcomes[rule.then]
    return `如果${rule.when.map((ref) => this.#ref(guide, ref)).join('，而且')} → ${outcome ? `${verdictWord(outcome.verdict)}：${outcome.headline}` : rule.then}`
  }

  #rules(): Html {
    const { guide, before } = this.#shown
    const rows = this.#of((one) => one.rules.map((rule) => this.#row(one, rule) ?? ''))
    const criterion = ([id, one]: [string, Criterion]): Html => {
      const { yes, no, cite } = one
      const was = before?.guide.criteria[id]
      return html`<tr>
        <td>${this.#text(was?.yes, yes)}</td>
        <td>${this.#text(was?.no, no)}</td>
        <td>${this.#text(was && criterionWords(before.guide, was), criterionWords(guide, one))}</td>
        <td>${this.#quotes(cite)}</td>
      </tr>`
    }
    return html`<h2>三、怎么判断</h2>
      <p class="note">从上往下看，第一行对得上的就是结论。</p>
      <ol class="rows">
        ${sideBySide(rows.was ?? rows.is, rows.is).map((pair) => html`<li>${this.#text(pair.was, pair.is)}</li>`)}
      </ol>
      <h3>每个条件的依据</h3>
      <table>
        <tr>
          <th>成立</th>
          <th>不成立</th>
          <th>怎么算</th>
          <th>原文</th>
        </tr>
        ${Object.entries(guide.criteria).map(criterion)}
      </table>`
  }

  // ---- Outcomes ----

  #elsewhere(text: string, outcome: string): Html | null {
    const { guide } = this.#shown
    const places = (this.#shared.get(text) ?? []).filter(
      (place) => place.guide !== guide.id || place.outcome !== outcome,
    )
    return places.length === 0
      ? null
      : html`<p class="also">这句话还在：${places.map(({ words }) => words).join('；')}</p>`
  }

  #backing(part: Part | DatePart): Html {
    return 'cite' in part ? this.#quotes(part.cite) : html`<p class="tip">提示（我们的提醒，不是规定）</p>`
  }

  #parts(id: string, title: string, was: readonly Part[] | undefined, is: readonly Part[]): Html | null {
    const { guide, before } = this.#shown
    if (is.length === 0 && (was ?? []).length === 0) return null
    const keys = (parts: readonly Part[]) => parts.map(({ text }) => text)
    let [i, j] = [0, 0]
    const rows = sideBySide(before ? keys(was ?? []) : keys(is), keys(is)).map((pair) => {
      const old = pair.was === undefined ? undefined : (was ?? [])[i++]
      const now = pair.is === undefined ? undefined : is[j++]
      return html`<tr>
        <td>
          ${this.#text(this.#full(before?.guide, old), this.#full(guide, now))}${now ? this.#elsewhere(now.text, id) : null}
        </td>
        <td>${now ? this.#backing(now) : null}</td>
      </tr>`
    })
    return html`<tr>
        <th colspan="2">${title}</th>
      </tr>
      ${rows}`
  }

  #date(part: DatePart): string {
    const days = this.#shown.guide.questions
    const ask = (id: string) => (id === 'today' ? '今天' : `“${days[id]?.ask ?? id}”的回答`)
    const kind = part.kind === 'deadline' ? '最后一天' : '最早一天'
    if ('workdays' in part) return `${kind}：${ask(part.of)}往后${part.workdays}个工作日`
    if ('yearOf' in part) return `${kind}：${ask(part.yearOf)}往后${part.plusYears}年的${part.monthDay}`
    return `${kind}：${ask(part.of)}往后${laterWords(part.plus)}`
  }

  #dates(was: readonly DatePart[] | undefined, is: readonly DatePart[]): Html | null {
    if (is.length === 0) return null
    return html`<tr>
        <th colspan="2">日子</th>
      </tr>
      ${is.map(
        (part, i) =>
          html`<tr>
            <td>
              ${this.#when(this.#shown.guide, part)}${this.#text(was?.[i]?.label, part.label)}<br />${this.#text(was?.[i] && this.#date(was[i]), this.#date(part))}
            </td>
            <td>${this.#quotes(part.cite)}</td>
          </tr>`,
      )}`
  }

  #phone(contact: Contact, purpose: string | undefined): string {
    switch (contact.kind) {
      case 'body':
        return `${contact.name}（文件没有印号码）`
      case 'phone':
        return `${contact.name}：${contact.phone}${contact.hours === null ? '' : `（${contact.hours}）`}`
      case 'directory': {
        const { districts } = this.#shown.region
        const offices = contact.offices.filter(
          (office) => purpose === undefined || office.purpose === undefined || office.purpose === purpose,
        )
        return `${contact.name}（${contact.hours}）：${offices.map(({ district, phone }) => `${districts[district] ?? district} ${phone}`).join('、')}`
      }
    }
  }

  #whom(was: Outcome | undefined, { contacts, channels }: Outcome): Html {
    const { region, guide, before } = this.#shown
    const words = (
      from: WholeRegion,
      one: Guide,
      outcome: Pick<Outcome, 'contacts' | 'channels'>,
    ): readonly string[] => [
      ...outcome.contacts.flatMap((pointer) => {
        const contact = from.contacts[pointer.id]
        return contact ? [`${this.#when(one, pointer)}${this.#phone(contact, pointer.purpose)}`] : []
      }),
      ...(outcome.channels ?? []).flatMap((pointer) => {
        const channel = from.channels[pointer.id]
        return channel
          ? [
              `${this.#when(one, pointer)}${channel.name}：${[channel.use, ...(channel.path ?? [])].join(' › ')}`,
            ]
          : []
      }),
    ]
    const is = words(region, guide, { contacts, ...(channels && { channels }) })
    const old = before && was ? words(before.region, before.guide, was) : before ? [] : is
    return html`<tr>
        <th colspan="2">问谁，到哪里办</th>
      </tr>
      ${sideBySide(old, is).map(
        (pair) =>
          html`<tr>
            <td colspan="2">${this.#text(pair.was, pair.is)}</td>
          </tr>`,
      )}`
  }

  #outcome(id: string, is: Outcome): Html {
    const was = this.#shown.before?.guide.outcomes[id]
    const doubtful = is.certainty !== 'clear' || is.verdict === 'ask'
    const line = (one: Outcome) => `${verdictWord(one.verdict)}：${one.headline}`
    const lists = [
      ['怎么办', ({ steps }: Outcome) => steps],
      ['要带的', ({ materials }: Outcome) => materials ?? []],
      ['办理时限', ({ timeLimit }: Outcome) => (timeLimit ? [timeLimit] : [])],
      ['要知道的', ({ notes }: Outcome) => notes ?? []],
      ['注意', ({ cautions }: Outcome) => cautions ?? []],
    ] as const
    return html`<section id="${id}"><h3>${this.#text(was && line(was), line(is))} <small>${id}</small></h3>
      <p${doubtful ? html` class="doubt"` : null}>把握：${this.#text(was && CERTAINTY[was.certainty], CERTAINTY[is.certainty])}</p>
      ${this.#quotes(is.cite)}${this.#ruled(is.cite)}${this.#elsewhere(is.headline, id)}
      <table class="outcome">${lists.map(([title, of]) => this.#parts(id, title, was && of(was), of(is)))}
      ${this.#dates(was?.dates, is.dates ?? [])}${this.#whom(was, is)}</table></section>`
  }

  #outcomes(): Html {
    const { guide, before } = this.#shown
    const gone = Object.entries(before?.guide.outcomes ?? {}).filter(([id]) => !(id in guide.outcomes))
    return html`<h2>四、每个结论怎么说</h2>
      ${Object.entries(guide.outcomes).map(([id, outcome]) => this.#outcome(id, outcome))}
      ${gone.map(
        ([id, { verdict, headline }]) =>
          html`<section>
            <h3><del>${verdictWord(verdict)}：${headline}</del> <small>${id}</small></h3>
          </section>`,
      )}`
  }

  // ---- The rest ----

  #figures(): Html {
    const { region, figures, periods, before } = this.#shown
    const words = (of: Shown['periods'], from: WholeRegion | undefined, id: string): string | undefined => {
      const now = from?.figures[id]
      return now && (of?.get(id) ?? [now]).map(figureWords).join('；')
    }
    return html`<h2>五、用到的数字</h2>
      ${figures.length === 0 ? html`<p>没有。</p>` : null}
      <table>
        ${figures.map((id) => {
          const cites = new Set(
            [...(periods?.get(id) ?? []), ...(region.figures[id] ? [region.figures[id]] : [])].map(
              ({ cite }) => cite,
            ),
          )
          return html`<tr>
            <td>${id}</td>
            <td>${this.#text(words(before?.periods, before?.region, id), words(periods, region, id))}</td>
            <td>${this.#quotes([...cites])}</td>
          </tr>`
        })}
      </table>`
  }

  /** The rulings that cite one of these. */
  #ruled(cite: readonly string[]): Html | null {
    const found = Object.entries(this.#shown.ground?.rulings ?? {}).filter(([, ruling]) =>
      ruling.cite?.some((id) => cite.includes(id)),
    )
    if (found.length === 0) return null
    return html`<p class="also">
      文件有疑问，按这样办：${found.map(([id, { treat }]) => html`<a href="#${id}">${id}</a> ${treat}`)}
    </p>`
  }

  #rulings(): Html | null {
    const rulings = Object.entries(this.#shown.ground?.rulings ?? {})
    if (rulings.length === 0) return null
    return html`<h3>文件有疑问的地方，怎么办</h3>
      <table>
        <tr>
          <th>疑问</th>
          <th>怎么办，为什么</th>
          <th>原文</th>
        </tr>
        ${rulings.map(
          ([id, { kind, documents, treat, decided, cite = [] }]) =>
            html`<tr id="${id}">
              <td><b>${RULING_WORDS[kind]}</b>：${documents}<br /><small>${id}</small></td>
              <td>${treat}<br /><small>${dateWords(decided)}定</small></td>
              <td>${this.#quotes(cite)}</td>
            </tr>`,
        )}
      </table>`
  }

  /** The entries of 「这几年变了什么」 that concern this guide. */
  #changed(): Html | null {
    const changes = this.#shown.ground?.changes ?? []
    if (changes.length === 0) return null
    return html`<h2>这几年变了什么</h2>
      <table>
        ${changes.map(
          ({ id, from, headline, means, todo, cite }) =>
            html`<tr>
              <td>
                <b>${from === undefined ? '' : `${dateWords(from)}起：`}${headline}</b>
                <small>${id}</small>${[...means, ...todo].map(({ text }) => html`<br />${text}`)}
              </td>
              <td>${this.#quotes(cite)}</td>
            </tr>`,
        )}
      </table>`
  }

  #template(): Html | null {
    const template = this.#shown.ground?.template
    if (!template) return null
    return html`<h3>从模板“${template.name}”填出来的</h3>
      <p class="note">问什么、怎么判断，是模板定的；这个地方只填了下面这些。</p>
      <table>
        ${template.filled.map(
          ({ name, write, written }) =>
            html`<tr>
              <td>${write} <small>${name}</small></td>
              <td>${written}</td>
            </tr>`,
        )}
      </table>`
  }

  #doubts(): Html {
    const { outcomes } = this.#shown.guide
    const doubtful = Object.entries(outcomes).filter(
      ([, { certainty, verdict }]) => certainty !== 'clear' || verdict === 'ask',
    )
    return html`<h2>六、拿不准的</h2>
      ${doubtful.length === 0 ? html`<p>没有。</p>` : null}
      <ul>
        ${doubtful.map(([id, { certainty, verdict, headline }]) => html`<li><a href="#${id}">${verdictWord(verdict)}：${headline}</a>（${CERTAINTY[certainty]}）</li>`)}
      </ul>
      ${this.#rulings()}`
  }

  get html(): Html {
    const { guide, region } = this.#shown
    return html`<!doctype html>
      <html lang="zh-Hans">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${guide.title} · ${region.name}</title>
          <style>
            ${STYLE}
          </style>
        </head>
        <body>
          ${this.#head()}${this.#template()}${this.#questions()}${this.#rules()}${this.#outcomes()}${this.#figures()}${this.#doubts()}${this.#changed()}
          <h2>七、核对</h2>
          <p>以上问题、条件、结论和原文，我已经逐条对过。</p>
          <table class="sign">
            ${['核对人', '复核人'].map(
              (who) =>
                html`<tr>
                  <th>${who}</th>
                  <td></td>
                  <th>日期</th>
                  <td></td>
                </tr>`,
            )}
          </table>
        </body>
      </html> `
  }
}

/** The page as a self-contained HTML file. */
export const showPage = (shown: Shown): string => new Page(shown).html.markup
