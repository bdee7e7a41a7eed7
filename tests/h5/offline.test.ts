import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { writeWorker } from '../../scripts/offline'
import { besideApp, nothingNewer } from '../support/editions'
import { H5_FILES, serve, type StaticServer } from '../../hosting/serve'
import { expectNoProblems, openH5, type Visit } from '../support/h5'
import { asked, give, guideOf, guideOnHome, heading, waitForOtherHeading, walk } from '../support/h5-resident'

const TODAY = '2026-11-23'
const SENIOR = 'qinhuangdao/senior-bus-card'
const senior = guideOf(SENIOR)

/** A published copy of the app for each test to change. */
let root: string
let server: StaticServer
const folder = (): string => path.join(root, 'public', 'wenban')

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'wenban-'))
  // without compressed copies, which would be served instead of what a test writes
  cpSync(H5_FILES, folder(), { recursive: true, filter: (file) => !/\.(gz|br)$/.test(file) })
  server = await serve(root, 0, { also: besideApp(nothingNewer) })
})

afterEach(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

/** A first visit, until all files are cached. */
async function firstVisit(): Promise<Visit> {
  const visit = await openH5('', { today: TODAY, site: `${server.url}public/wenban/`, keepsFiles: true })
  await mark(visit.page)
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  return visit
}

/** Publishes a newer version. */
async function publish(version: string): Promise<void> {
  const index = path.join(folder(), 'index.html')
  const html = readFileSync(index, 'utf8').replace(/<meta name="version".*?>/, '')
  writeFileSync(index, html.replace('<title>', `<meta name="version" content="${version}"><title>`))
  await writeWorker(folder())
}

/** Publishes the first version again. */
async function takeBack(): Promise<void> {
  cpSync(path.join(H5_FILES, 'index.html'), path.join(folder(), 'index.html'))
  await writeWorker(folder())
}

/** Makes the browser look for a newer version, as it does from time to time. */
const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())

/** Looks for a newer version until one waits. */
async function findUpdate(page: Page): Promise<void> {
  await lookForUpdate(page)
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting)
}

const seeVersion = (page: Page, version: string): Promise<void> =>
  page.locator(`meta[name=version][content="${version}"]`).waitFor({ state: 'attached' })

/** Marks the loaded page; a reload removes the mark. */
const mark = (page: Page): Promise<unknown> => page.evaluate('window.marked = true')
const marked = (page: Page): Promise<boolean> => page.evaluate('window.marked === true')

const updateCard = (page: Page) => page.getByRole('link', { name: /^有新版本/ })

describe('without network after the first visit', () => {
  async function withoutNetwork(): Promise<Visit> {
    const visit = await firstVisit()
    expect(await marked(visit.page)).toBe(true)
    await visit.page.context().setOffline(true)
    await server.close()
    return visit
  }

  test('the app opens, and a guide leads to its result', async () => {
    const visit = await withoutNetwork()
    await visit.page.reload()
    await heading(visit.page).waitFor()
    await walk(visit.page, SENIOR, {
      hukouDistrict: 'haigang',
      ridesAlone: 'yes',
      card: 'none',
      birthday: '1961-11-23',
    })
    expect(await heading(visit.page).innerText()).toBe(senior.outcomes['yes-by-hukou']?.headline)
    expectNoProblems(visit)
  })

  test('pages never opened before open too', async () => {
    const visit = await withoutNetwork()
    const { page } = visit
    for (const entry of ['常见问题', '事项', '四级网点', '电话本', '官方入口']) {
      await page.getByRole('link', { name: entry, exact: true }).tap()
      await waitForOtherHeading(page, '问办')
      await page.goBack()
      await heading(page).filter({ hasText: '问办' }).waitFor()
    }
    await page.getByRole('link', { name: /搜一搜/ }).tap()
    await page.getByRole('textbox').fill('敬老卡')
    await page.getByRole('button', { name: '答几问，看结果' }).waitFor()
    expectNoProblems(visit)
  })

  test('a link with parameters from another app opens too', async () => {
    const { page } = await withoutNetwork()
    const address = new URL(page.url())
    address.search = '?from=groupmessage'
    await page.goto(address.href)
    await heading(page).filter({ hasText: '问办' }).waitFor()
  })
})

describe('a newer version', () => {
  test('waits while a guide is open, and takes over on the first page', async () => {
    const visit = await firstVisit()
    const { page } = visit
    await guideOnHome(page, SENIOR).tap()
    await waitForOtherHeading(page, '问办')
    const [, first] = (await asked(page, senior)) ?? []
    if (!first) throw new Error('the guide asks something first')
    await give(page, first, 'haigang')
    await publish('2')
    await findUpdate(page)
    await page.getByRole('button', { name: '继续' }).tap()
    await waitForOtherHeading(page, first.ask)
    await page.goBack()
    await page.getByRole('radio', { name: /海港区/, checked: true }).waitFor()
    expect(await marked(page)).toBe(true)
    await page.goBack()
    await seeVersion(page, '2')
    await page.getByText(/^接着办/).waitFor()
    expectNoProblems(visit)
  })

  test('asks first if the first page is in use', async () => {
    const visit = await firstVisit()
    const { page } = visit
    await page.getByRole('button', { name: /换地方/ }).tap()
    await page.getByRole('radio').filter({ hasText: '周口' }).waitFor()
    await publish('2')
    await findUpdate(page)
    await updateCard(page).waitFor()
    expect(await marked(page)).toBe(true)
    await updateCard(page).tap()
    await seeVersion(page, '2')
    await heading(page).filter({ hasText: '问办' }).waitFor()
    expectNoProblems(visit)
  })

  test('applied in another tab does not disturb a guide, and takes over on the first page', async () => {
    const visit = await firstVisit()
    const { page } = visit
    await guideOnHome(page, SENIOR).tap()
    const question = await waitForOtherHeading(page, '问办')
    await publish('2')
    const other = await page.context().newPage()
    await other.goto(page.url().replace(/#.*/, ''))
    // the check on opening a page may come late on a busy machine
    await lookForUpdate(other).catch(() => undefined)
    await seeVersion(other, '2')
    await page.waitForTimeout(500)
    expect(await marked(page)).toBe(true)
    expect(await heading(page).innerText()).toBe(question)
    await page.goBack()
    await seeVersion(page, '2')
    expectNoProblems(visit)
  })

  test('that is withdrawn is replaced by the earlier one', async () => {
    const visit = await firstVisit()
    const { page } = visit
    await publish('2')
    await lookForUpdate(page).catch(() => undefined)
    await seeVersion(page, '2')
    await takeBack()
    await lookForUpdate(page).catch(() => undefined)
    await page.locator('meta[name=version]').waitFor({ state: 'detached' })
    await heading(page).filter({ hasText: '问办' }).waitFor()
    expectNoProblems(visit)
  })

  test('does not reload again and again', async () => {
    const { page } = await firstVisit()
    await publish('2')
    // it takes over at once, and the page that looked for it is gone
    await lookForUpdate(page).catch(() => undefined)
    await seeVersion(page, '2')
    await mark(page)
    await page.waitForTimeout(1000)
    expect(await marked(page)).toBe(true)
  })
})
