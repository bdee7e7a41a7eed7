/** What a test does with the compiled mini-program. */
import type { Cost, MiniProgram, OpenOptions } from '#weapp-runner'
import { axeFaults } from '../axe'
import { TAP_BUDGET } from '../../../scripts/budgets/budgets'
import { nothingNewer } from '../editions'
import { launchPhone, type OurPhone } from './our-phone'
import { wordsOf } from './words'

let phone: OurPhone | undefined

beforeAll(async () => {
  phone = await launchPhone()
})

afterEach(async () => {
  await phone?.clear()
})

afterAll(async () => {
  await phone?.close()
})

/** The app's own rules, unless a test publishes others. */
const SERVER = Object.fromEntries(nothingNewer())

/**
 * Opens the compiled mini-program; it stays open until the end of the test.
 * @param url such as `/home/index?key=value`
 */
export function openWeapp(url?: string, options?: OpenOptions): Promise<MiniProgram> {
  if (!phone) throw new Error('openWeapp works inside tests only')
  return phone.open(url, { server: SERVER, ...options })
}

/** Fails with everything that went wrong since the app was opened. */
export async function expectNoProblems({ settle, problems }: MiniProgram): Promise<void> {
  await settle()
  expect(problems).toEqual([])
}

/** Fails if a text in the page's data is not on the screen, for example because a component has no template. */
export async function expectAllDrawn({ page, settle, data }: MiniProgram): Promise<void> {
  await settle()
  const sent = wordsOf((await data())['root'])
  const top = page.locator('wx-page:visible')
  const drawn = (await top.textContent()) ?? ''
  // placeholders of empty fields are not text nodes
  const examples = await top.locator('wx-input > div').allTextContents()
  expect(examples.reduce((words, example) => words.replace(example, ''), drawn).trim()).toBe(sent.trim())
}

/** Fails if more is sent to the view or rendered than a slow phone can handle. */
export function expectCheap({ bytes, nodes, depth }: Cost): void {
  expect(bytes).toBeLessThanOrEqual(TAP_BUDGET.bytes)
  expect(nodes).toBeLessThanOrEqual(TAP_BUDGET.nodes)
  expect(depth).toBeLessThanOrEqual(TAP_BUDGET.depth)
}

/** Fails with every fault that axe-core finds on the current screen. */
export async function expectAccessible({ page }: MiniProgram): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
}
