/** A resident at a window of any engine: reads, chooses, types, goes on, goes back. */
import type { Answer, Answers, Guide, Question } from '@/rules'
import { askedBy } from '../asked-by'
import { eventually } from '../eventually'
import { inPageScript } from '../in-page-script'
import { BODY, measureScript, type TypeSize } from '../measure'
import type { EngineWindow } from './engine'
import type { Spot } from './in-page'

/** What runs in the page: what is seen and pressed, and the measure. */
const source = `${inPageScript('engines/in-page')}\n${measureScript}`

const FIELD = 'textbox'

export class Resident {
  constructor(
    private readonly window: EngineWindow,
    private readonly guide: Guide,
  ) {}

  /** Evaluates in the page, where what it needs is put in first if the page was loaded meanwhile. */
  private async inPage<T>(expression: string): Promise<T> {
    if ((await this.window.evaluate("'resident' in window")) !== true)
      await this.window.evaluate(`${source};0`)
    // what it returns is the value of the expression that stands in this file
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

  /** Waits for another heading than that one. */
  seeOtherThan(before: string): Promise<string> {
    return eventually(async () => {
      const now = await this.heading()
      if (now === null || now === before) throw new Error(`the page is still headed ${String(now)}`)
      return now
    })
  }

  private find(role: string, words: string, index = 0): Promise<Spot | null> {
    return this.inPage(`window.resident.find(${JSON.stringify(role)}, ${JSON.stringify(words)}, ${index})`)
  }

  /** Waits until there is something of that role whose name has the words. */
  async waitFor(role: string, words: string): Promise<void> {
    await eventually(async () => {
      if ((await this.find(role, words)) === null) throw new Error(`there is no ${role} “${words}”`)
    })
  }

  /** Scrolls to what has the role and the words in its name, and presses it where a finger would. */
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

  /** Puts an answer in as the form of the question asks for it. */
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
   * Answers what is asked, one question after the other, up to the first page that asks nothing.
   * @returns its heading
   */
  async answerAll(answers: Answers, before: string, onScreen: () => Promise<void>): Promise<string> {
    for (let last = before; ;) {
      last = await this.seeOtherThan(last)
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

  /** What of the page is not safe for an elder's eyes and thumbs in this engine; one line a fault. */
  async faults(size: TypeSize): Promise<readonly string[]> {
    const sideways = await this.inPage<number>('window.resident.sideways()')
    const found = await this.inPage<string[]>(`window.elderFaults(${BODY[size]}, 'body')`)
    return [
      ...(sideways > 0 ? [`the page moves sideways by ${sideways} px`] : []),
      // `text-wrap: pretty` is young, and what it is for is no harm
      ...found.filter((fault) => !fault.includes('alone on a line')),
    ]
  }
}
