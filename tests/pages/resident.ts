/** What a resident does in the app, in jsdom. */
import { fireEvent, waitFor, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { contents, findGuide, UNSURE, type Answer, type Answers, type Guide, type Question } from '@/rules'
import { followDevice } from '@/state/person'
import { askedBy } from '../support/asked-by'
import { currentPath, openPage } from '../support/open-page'

const CLOCKS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const

/** Sets the app's date; timers keep running. */
export function setToday(day: string): void {
  jest.useFakeTimers({ now: new Date(`${day}T10:00:00`), doNotFake: [...CLOCKS] })
}

const user = userEvent.setup({ delay: null })
/** How long a page may take to appear. */
export const WAIT = { timeout: 10_000 }

function topPage(): HTMLElement | undefined {
  const pages = document.querySelectorAll<HTMLElement>('.taro_page')
  return pages[pages.length - 1]
}

/** The page on top; the other pages of the stack stay in the document. */
export function page(): ReturnType<typeof within> {
  const top = topPage()
  if (!top) throw new Error('no page is open')
  return within(top)
}

/** Opens an address in a window that has read nothing from storage yet, and waits until the page is shown. */
export async function visit(url: string): Promise<void> {
  followDevice()
  const before = topPage()
  await openPage(url)
  await waitFor(() => {
    expect(topPage()).not.toBe(before)
    page().getByRole('heading', { level: 1 })
  }, WAIT)
}

export function guideOf(id: string): Guide {
  const found = findGuide(id)
  if (!found) throw new Error(`no guide ${id}`)
  return found.guide
}

/** The page's only level-1 heading, once it is there. */
export const heading = async (): Promise<string> =>
  (await waitFor(() => page().getByRole('heading', { level: 1 }), WAIT)).textContent

/** Waits for the text in the page's heading. */
export async function seeHeading(text: string): Promise<void> {
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent(text)
  }, WAIT)
}

export async function press(
  role: 'button' | 'link' | 'radio' | 'checkbox',
  name: string | RegExp,
): Promise<void> {
  await user.click(await waitFor(() => page().getByRole(role, { name }), WAIT))
}

/** Opens the row with that title. */
export const openRow = (name: string): Promise<void> => press('button', new RegExp(`^${name}`))

/** Opens everything collapsed on the page, including what appears inside. */
export async function openAll(): Promise<void> {
  const closed = (): Element[] => [...(topPage()?.querySelectorAll('[aria-expanded=false]') ?? [])]
  while (closed().length > 0)
    for (const one of closed()) {
      fireEvent.click(one)
      await waitFor(() => {
        expect(one).toHaveAttribute('aria-expanded', 'true')
      }, WAIT)
    }
}

/** What is selected on the page. */
export const chosen = (): (string | null)[] =>
  [
    ...page().queryAllByRole('radio', { checked: true }),
    ...page().queryAllByRole('checkbox', { checked: true }),
  ].map((option) => option.querySelector('.option-card-words')?.textContent ?? null)

const fields = (): HTMLElement[] => page().getAllByRole('textbox')

/** The values of the fields on the page. */
export const typed = (): string[] => fields().map((field) => (field as HTMLInputElement).value)

export async function type(...texts: string[]): Promise<void> {
  await waitFor(() => {
    expect(fields().length).toBeGreaterThanOrEqual(texts.length)
  }, WAIT)
  texts.forEach((text, index) => {
    const field = fields()[index]
    if (field) fireEvent.input(field, { target: { value: text } })
  })
}

const optionLabel = (question: Question, id: string): RegExp => {
  const label = 'options' in question ? question.options[id]?.label : undefined
  return new RegExp(`^${(label ?? id).replace(/[()]/g, '\\$&')}`)
}

/** A number with few values is selected from cards, otherwise typed. */
async function giveNumber(number: string): Promise<void> {
  const card = new RegExp(`^${number}`)
  const cards = (): HTMLElement[] => page().queryAllByRole('radio', { name: card })
  const typing = (): HTMLElement[] => page().queryAllByRole('textbox')
  await waitFor(() => {
    expect(cards().length + typing().length).toBeGreaterThan(0)
  }, WAIT)
  await (cards().length > 0 ? press('radio', card) : type(number))
}

/** Enters an answer in the form of the question. */
export async function give(question: Question, answer: Answer): Promise<void> {
  if (answer === UNSURE) await press('radio', /^不清楚/)
  else if (question.kind === 'date') await type(...String(answer).split('-'))
  else if (question.kind === 'number') await giveNumber(String(answer))
  else if (typeof answer === 'object')
    for (const id of answer) await press('checkbox', optionLabel(question, id))
  else await press('radio', optionLabel(question, String(answer)))
}

/** The id of the question on the page. */
export async function asked(guide: Guide): Promise<string> {
  const text = await heading()
  const found = askedBy(guide, text)
  if (!found) throw new Error(`“${text}” is no question of ${guide.id}`)
  return found[0]
}

/**
 * From home through the guide to its result, answering each question on the way.
 * @returns the ids of the questions, in the order they were asked
 */
export async function walk(guideId: string, answers: Answers): Promise<string[]> {
  const guide = guideOf(guideId)
  await visit('/home/index')
  const listed = contents.flatMap(({ guides }) => guides).find(({ id }) => id === guideId)
  if (!listed) throw new Error(`home does not know ${guideId}`)
  if (!listed.main) await press('button', new RegExp(`^${listed.topic}，`))
  await follow('link', new RegExp(`^${listed.short}`))
  const questions: string[] = []
  while (currentPath() !== '/pages/result/index') {
    const id = await asked(guide)
    const question = guide.questions[id]
    const answer = answers[id]
    if (!question || answer === undefined) throw new Error(`${guideId} asks ${id}, which has no answer`)
    questions.push(id)
    await give(question, answer)
    await follow('button', '继续')
  }
  return questions
}

/** Presses what leads to a page with another heading, and waits for that page. */
export async function follow(role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const before = await heading()
  await press(role, name)
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 }).textContent).not.toBe(before)
  }, WAIT)
}

/** Waits until the result page shows the headline of the outcome. */
export async function seeOutcome(guideId: string, outcome: string): Promise<void> {
  await seeHeading(guideOf(guideId).outcomes[outcome]?.headline ?? `no outcome ${outcome}`)
}

/** The back button of the phone or the browser. */
export async function goBack(): Promise<void> {
  const before = await heading()
  window.history.back()
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 }).textContent).not.toBe(before)
  }, WAIT)
}
