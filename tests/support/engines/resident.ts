/** A resident at a window of any engine: reads, chooses, types, goes on, goes back. */
import path from 'node:path'
import { buildSync } from 'esbuild'
import packageJson from '../../../package.json'
import type { Answer, Answers, Guide, Question } from '@/rules'
import { eventually } from '../eventually'
import type { TypeSize } from '../measure'
import { BODY } from '../measure'
import type { EngineWindow } from './engine'
import type { Spot } from './in-page'

/** The oldest engine that is promised, as esbuild calls it. */
const OLDEST = (packageJson.browserslist[0] ?? '').replace(/\D+/, 'chrome')

/** What runs in the page: what is seen and pressed, and the measure. */
const source = ['in-page.ts', '../measure-page.ts']
  .flatMap((file) => {
    const { outputFiles } = buildSync({
      entryPoints: [path.join(__dirname, file)],
      bundle: true,
      write: false,
      format: 'iife',
      target: OLDEST,
      define: { process: '{"env":{}}' },
    })
    return outputFiles.map(({ text }) => text)
  })
  .join('\n')

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
  async seeOtherThan(before: string): Promise<string> {
    let now: string | null = null
    await eventually(async () => {
      now = await this.heading()
      expect(now).not.toBeNull()
      expect(now).not.toBe(before)
    })
    return String(now)
  }

  private find(role: string, words: string, index = 0): Promise<Spot | null> {
    return this.inPage(`window.resident.find(${JSON.stringify(role)}, ${JSON.stringify(words)}, ${index})`)
  }

  /** Waits until there is something of that role whose name has the words. */
  async await(role: string, words: string): Promise<void> {
    await eventually(async () => {
      expect([words, await this.find(role, words)]).not.toEqual([words, null])
    })
  }

  /** Whether there is something of that role now. */
  async sees(role: string, words: string): Promise<boolean> {
    return (await this.find(role, words)) !== null
  }

  /** Scrolls to what has the role and the words in its name, and presses it where a finger would. */
  async press(role: string, words = '', index = 0): Promise<void> {
    let spot: Spot | null = null
    await eventually(async () => {
      const before = spot
      spot = await this.find(role, words, index)
      // it stands still, and nothing lies over it
      const still = before !== null && spot !== null && Math.abs(spot.y - before.y) <= 1
      expect([role, words, still, spot?.coveredBy]).toEqual([role, words, true, null])
    })
    const { x, y } = spot as unknown as Spot // what the wait ends with
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
      const asked = Object.entries(this.guide.questions).find(([, { ask }]) => ask === last)
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
