/** What a resident does in the built browser version: read, select, type, continue, go back. */
import type { Locator, Page } from 'playwright-core'
import {
  contents,
  encodeAnswers,
  findGuide,
  UNSURE,
  type Answer,
  type Answers,
  type Guide,
  type Question,
} from '@/rules'
import { resultUrl } from '@/routes'
import { askedBy } from './asked-by'

/** The heading of an app page, not that of src/index.html before the app starts. */
export const heading = (page: Page): Locator =>
  page.getByRole('heading', { level: 1 }).and(page.locator(':not(#unopened *)'))

export function guideOf(id: string): Guide {
  const found = findGuide(id)
  if (!found) throw new Error(`no guide ${id}`)
  return found.guide
}

/** Waits for a heading other than `before`. */
export async function waitForOtherHeading(page: Page, before: string): Promise<string> {
  const same = new RegExp(`^\\s*${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)
  return heading(page).filter({ hasNotText: same }).innerText()
}

const optionNamed = (page: Page, role: 'radio' | 'checkbox', label: string): Locator =>
  page.getByRole(role).filter({ hasText: label }).first()

/** Enters an answer in the form of the question. */
export async function give(page: Page, question: Question, answer: Answer): Promise<void> {
  const role = question.kind === 'choices' ? 'checkbox' : 'radio'
  const labelOf = (id: string) => ('options' in question ? (question.options[id]?.label ?? id) : id)
  if (answer === UNSURE) await optionNamed(page, role, '不清楚').tap()
  else if (question.kind === 'date') {
    const parts = String(answer).split('-')
    for (const [index, part] of parts.entries()) await page.getByRole('textbox').nth(index).fill(part)
  } else if (question.kind === 'number') {
    // a number with few values is selected from cards, otherwise typed
    const card = optionNamed(page, 'radio', `${String(answer)}${question.unit}`)
    const field = page.getByRole('textbox')
    await card.or(field).first().waitFor()
    await ((await card.count()) > 0 ? card.tap() : field.fill(String(answer)))
  } else
    for (const id of typeof answer === 'object' ? answer : [String(answer)])
      await optionNamed(page, role, labelOf(id)).tap()
}

/** The question on the page with its id; null on a page without one. */
export async function asked(page: Page, guide: Guide): Promise<[string, Question] | null> {
  return askedBy(guide, await heading(page).innerText())
}

/**
 * Opens everything collapsed on the page, including what appears inside. Clicks in the page, because taps take
 * seconds.
 */
export async function openAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const closed = [...document.querySelectorAll<HTMLElement>('[role=button][aria-expanded=false]')].filter(
      (element) => element.checkVisibility(),
    )
    for (const element of closed) element.click()
    return closed.length === 0
  })
}

/** The short title of a guide. */
export function shortOf(guideId: string): string {
  const guide = contents.flatMap(({ guides }) => guides).find(({ id }) => id === guideId)
  if (!guide) throw new Error(`home does not know ${guideId}`)
  return guide.short
}

/** The row of a guide on home, if it is listed directly. */
export const guideOnHome = (page: Page, guideId: string): Locator =>
  page.getByRole('link', { name: new RegExp(`^${shortOf(guideId)}`) }).first()

/** Opens a collapsed element with that name, if there is one. */
async function unfold(page: Page, name: RegExp): Promise<void> {
  const closed = page.getByRole('button', { name, expanded: false })
  if ((await closed.count()) > 0) await closed.tap()
}

/**
 * From home, as on the first visit, into the guide, through its place and topic if needed.
 * @param onOtherPlace called on the home of another place, if the guide is there
 */
export async function openFromHome(
  page: Page,
  guideId: string,
  onOtherPlace: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const place = contents.find(({ guides }) => guides.some(({ id }) => id === guideId))
  const guide = place?.guides.find(({ id }) => id === guideId)
  if (!place || !guide) throw new Error(`home does not know ${guideId}`)
  if (place !== contents[0]) {
    await unfold(page, /换地方/)
    await optionNamed(page, 'radio', place.name).tap()
    await onOtherPlace()
  }
  if (!guide.main) {
    await unfold(page, /^全部\d+件事/) // in 长辈版
    await unfold(page, new RegExp(`^${guide.topic}，`))
  }
  await guideOnHome(page, guideId).tap()
}

/**
 * Answers one question after the other, up to the first page without one.
 * @param before the heading of the page that led to the first question
 * @param onScreen called on every question
 * @returns the ids of the questions, in the order they were asked
 */
export async function answerAll(
  page: Page,
  guideId: string,
  answers: Answers,
  before: string,
  onScreen: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const guide = guideOf(guideId)
  const ids: string[] = []
  for (let last = before; ;) {
    last = await waitForOtherHeading(page, last)
    const question = await asked(page, guide)
    if (question === null) return ids
    await onScreen()
    const [id, form] = question
    const answer = answers[id]
    if (answer === undefined) throw new Error(`${guideId} asks ${id}, which has no answer`)
    ids.push(id)
    await give(page, form, answer)
    await page.getByRole('button', { name: '继续' }).tap()
  }
}

/**
 * From home through the guide to its result.
 * @param onScreen called on every screen on the way and on the result
 */
export async function walk(
  page: Page,
  guideId: string,
  answers: Answers,
  onScreen: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await onScreen()
  await openFromHome(page, guideId)
  await answerAll(page, guideId, answers, '问办', onScreen)
  await onScreen()
}

/** Opens the row of a result. */
export const openRow = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${name}`), expanded: false }).tap()

/** Continues with the guide that the result suggests next. */
export async function askNext(page: Page, title: string): Promise<void> {
  const row = page.getByRole('button', { name: /^接着问/, expanded: false })
  const guide = contents.flatMap(({ guides }) => guides).find((one) => one.title === title)
  const link = page.getByRole('link', { name: `接着问：${guide?.short ?? title}` })
  await row.or(link).first().waitFor()
  if ((await row.count()) > 0) await row.tap()
  await link.tap()
}

/** The route of a shared result with those answers. */
export const sentResult = (guideId: string, answers: Answers): string =>
  resultUrl(guideId, { shared: encodeAnswers(guideOf(guideId), answers) })

/** Opens another page of the app by its address, like a resident who taps a link in a chat. */
export async function goTo(page: Page, route: string): Promise<void> {
  // changing only the address would not reload the app
  await page.evaluate((hash) => {
    history.replaceState(null, '', hash)
  }, `#${route}`)
  await page.reload()
  await heading(page).waitFor()
}

/** From the desk: starts the next visit, enters a name if given, and ends on home. */
export async function helpNext(page: Page, name = ''): Promise<void> {
  await page.getByRole('button', { name: /^下一位/ }).tap()
  await heading(page).filter({ hasText: /^问办/, visible: true }).waitFor()
  if (name === '') return
  await page.getByRole('button', { name: /看帮办名单/ }).tap()
  await page.getByRole('button', { name: /改称呼、备注/ }).tap()
  await page.getByRole('textbox').first().fill(name)
  await page.getByRole('button', { name: '存下' }).tap()
  await page.getByRole('button', { name: '开始问' }).tap()
  await page.getByRole('region', { name: '帮办' }).filter({ hasText: name, visible: true }).waitFor()
}

/** From any page during a visit to the desk. */
export async function openDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: /看帮办名单/ }).tap()
  await heading(page).filter({ hasText: '帮办台', visible: true }).waitFor()
}
