/** The pages that `policy watch` serves: a guide's sign-off page with the current problems on top. */
import type { IsoDate, WholeRegion } from '@/rules/authoring'
import { editionFrom, LAST_COMMIT, regionsOf, type Edition } from './editions'
import { wrongIn } from './gate/check'
import { Html, html } from './html'
import { editionOrNone, page } from './page-of'
import { readPolicy } from './policy'
import { writeSchemas } from './schema/write'
import { STYLE } from './show-style'

/** The address of the server-sent change events. */
export const CHANGES = '/changes'

// hidden in print, so that the printed page is that of `policy show`
const BAR = new Html(`<style>
.watched { margin: 0 0 16px; padding: 8px 16px; border: 2px solid #085f40; }
.watched.wrong { border-color: #7a4200; }
.watched ul { margin: 4px 0; padding-left: 20px; }
@media print { .watched { display: none; } }
</style>
<script>new EventSource('${CHANGES}').onmessage = () => location.reload()</script>`)

/** The policy at the last reading. */
export class Watched {
  readonly #today: IsoDate
  readonly #last: Edition | null
  #wrong: readonly string[] = []
  /** The last readable state. */
  #now = editionFrom('现在的文件', [])
  #isOld = false

  constructor(today: IsoDate) {
    this.#today = today
    this.#last = editionOrNone(LAST_COMMIT)
    this.look()
  }

  /** Reads and checks the current files; returns the number of problems. */
  look(): number {
    const policy = readPolicy()
    this.#wrong = wrongIn(policy, this.#today)
    this.#isOld = policy.problems.length > 0
    if (!this.#isOld) {
      this.#now = editionFrom(this.#now.name, policy.places)
      writeSchemas(policy)
    }
    return this.#wrong.length
  }

  get #regions(): readonly WholeRegion[] {
    return regionsOf(this.#now, this.#today)
  }

  /** The number of problems. */
  get wrong(): number {
    return this.#wrong.length
  }

  #bar(): Html {
    const wrong = this.#wrong
    return html`${BAR}
      <div class="watched${wrong.length > 0 ? ' wrong' : ''}">
        <a href="/">所有指引</a>
        ${
          wrong.length === 0
            ? html`<p>检查过了，没有问题。</p>`
            : html`<p>有${wrong.length}处要改${this.#isOld ? '，下面是上一次读得出来的样子' : ''}：</p>
                <ul>
                  ${wrong.map((one) => html`<li>${one}</li>`)}
                </ul>`
        }
      </div>`
  }

  #index(): string {
    return html`<!doctype html>
      <html lang="zh-Hans">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>所有指引</title>
          <style>
            ${STYLE}
          </style>
        </head>
        <body>
          ${this.#bar()}
          <h1>所有指引</h1>
          ${this.#regions.map(
            ({ id, name, guides }) =>
              html`<h2>${name}</h2>
                <ul>
                  ${guides.map((guide) => html`<li><a href="/${id}/${guide.id}">${guide.title}</a>：${guide.asks}</li>`)}
                </ul>`,
          )}
        </body>
      </html>`.markup
  }

  /**
   * @param path the path of the address: `/` or `/place/guide`
   * @returns null if there is no such page
   */
  page(path: string): string | null {
    if (path === '/') return this.#index()
    const [, place, id, ...more] = path.split('/')
    const region = this.#regions.find((one) => one.id === place)
    const guide = region?.guides.find((one) => one.id === id)
    if (!region || !guide || more.length > 0) return null
    return page(this.#now, region, guide, this.#last, this.#today).replace(
      '<body>',
      () => `<body>${this.#bar().markup}`,
    )
  }

  /** The 404 page. */
  missing(): string {
    return this.#index().replace('<h1>', () => '<p>没有这个指引。</p><h1>')
  }
}
