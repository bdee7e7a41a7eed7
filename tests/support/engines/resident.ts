/** A resident in a window of any engine: reads, selects, types, continues, goes back. */
import type { Answer, Answers, Guide, Question } from '@/rules'
import { askedBy } from '../asked-by'
import { eventually } from '../eventually'
import { inPageScript } from '../in-page-script'
import { BODY, measureScript, type TypeSize } from '../measure'
import type { EngineWindow } from './engine'
import type { Spot } from './in-page'

/** The scripts in the page: finding elements, and the measurements. */
const source = `${inPageScript('engines/in-page')}\n${measureScript}`

const FIELD = 'textbox'

export class Resident {
  constructor(
    private readonly window: EngineWindow,
    private readonly guide: Guide,
  ) {}

  /** Evaluates in the page, after adding the scripts if the page was reloaded meanwhile. */
  private async inPage<T>(expression: string): Promise<T> {
    if ((await this.window.evaluate("'resident' in window")) !== true)
      await this.window.evaluate(`${source};0`)
    // the value of an expression in this file
    return (await this.window.evaluate(expression)) as T
  }

  heading(): Promise<string | null> {
    return this.inPage('window.resident.heading()')
  }

  /** Waits for that heading. */
  async see(heading: string): Promise<void> {
    await eventually(async () => {
      expect(await this.heading()).toBe(heading)
    })
  }

  /** Waits for a heading other than `before`. */
  waitForOtherHeading(before: string): Promise<string> {
    return eventually(async () => {
      const now = await this.heading()
      if (now === null || now === before) throw new Error(`the page is still headed ${String(now)}`)
      return now
    })
  }

  private find(role: string, words: string, index = 0): Promise<Spot | null> {
    return this.inPage(`window.resident.find(${JSON.stringify(role)}, ${JSON.stringify(words)}, ${index})`)
  }

  /** Waits for an element of that role whose name contains the words. */
  async waitFor(role: string, words: string): Promise<void> {
    await eventually(async () => {
      if ((await this.find(role, words)) === null) throw new Error(`there is no ${role} “${words}”`)
    })
  }

  /** Scrolls to an element by role and name, and presses it where a finger would. */
  async press(role: string, words = '', index = 0): Promise<void> {
    let before: Spot | null = null
    const { x, y } = await eventually(async () => {
      const last = before
      const spot = await this.find(role, words, index)
      before = spot
      if (spot === null) throw new Error(`there is no ${role} “${words}”`)
      if (spot.coveredBy !== null) throw new Error(`${role} “${words}” lies below ${spot.coveredBy}`)
      if (last === null || Math.abs(spot.y - last.y) > 1) throw new Error(`${role} “${words}” still moves`)
      return spot
    })
    await this.window.press(x, y)
  }

  /** Enters an answer in the form of the question. */
  private async give(question: Question, answer: Answer): Promise<void> {
    if (question.kind === 'date') {
      for (const [index, part] of String(answer).split('-').entries()) {
        await this.press(FIELD, '', index)
        await this.window.type(String(Number(part)))
      }
      return
    }
    if (question.kind !== 'choice') throw new Error(`the walk gives no ${question.kind}`)
    await this.press('radio', question.options[String(answer)]?.label)
  }

  /**
   * Answers one question after the other, up to the first page without one.
   * @returns the heading of that page
   */
  async answerAll(answers: Answers, before: string, onScreen: () => Promise<void>): Promise<string> {
    for (let last = before; ;) {
      last = await this.waitForOtherHeading(last)
      const asked = askedBy(this.guide, last)
      if (!asked) return last
      await onScreen()
      const [id, question] = asked
      const answer = answers[id]
      if (answer === undefined) throw new Error(`${id} is asked, and has no answer`)
      await this.give(question, answer)
      await this.press('button', '继续')
    }
  }

  /** What is hard for an elder to see or press on the page in this engine, one line per fault. */
  async faults(size: TypeSize): Promise<readonly string[]> {
    const sideways = await this.inPage<number>('window.resident.sideways()')
    const found = await this.inPage<string[]>(`window.elderFaults(${BODY[size]}, 'body')`)
    return [
      ...(sideways > 0 ? [`the page moves sideways by ${sideways} px`] : []),
      // `text-wrap: pretty` is recent, and a single character on a line does no harm
      ...found.filter((fault) => !fault.includes('alone on a line')),
    ]
  }
}
