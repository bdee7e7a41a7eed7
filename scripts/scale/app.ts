/**
 * Measures the built app and the publication in this folder, and prints JSON. `npm run scale` runs it in the copy that it
 * measures.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { MANIFEST, SIGNATURE } from '@/rules/authoring'
import { launchBrowser, PATIENCE } from '../../tests/support/browser'
import { eventually } from '../../tests/support/eventually'
import { launchPhone } from '../../tests/support/weapp/our-phone'
import { firstLoad } from '../budgets/first-load'
import { packageSize } from '../budgets/package-size'
import { H5_FILES, serve } from '../../hosting/serve'

const PUBLISHED = path.resolve(__dirname, '../../dist/policy')

/** Sizes in bytes, times in milliseconds on the machine that measures. */
export interface AppFigures {
  readonly main: number
  readonly all: number
  readonly firstLoad: number
  readonly requests: number
  readonly home: number
  readonly list: number
  readonly found: number
  readonly chosen: number
  readonly search: number
  readonly weappList: number
  readonly weappFound: number
}

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

/** Matches exactly one published place. */
const WANTED = /^第7市/

const published = (file: string): string => readFileSync(path.join(PUBLISHED, file), 'utf8')

/** Times of the list of places on WeChat. The first check for newer rules fetches the list. */
async function measureWeapp(): Promise<Pick<AppFigures, 'weappList' | 'weappFound'>> {
  const phone = await launchPhone()
  try {
    const server = Object.fromEntries([MANIFEST, SIGNATURE].map((file) => [file, published(file)]))
    const { page, storage } = await phone.open(undefined, { server })
    await eventually(async () => {
      if (!JSON.stringify(await storage()).includes('offered'))
        throw new Error('the list of places has not been fetched')
    })
    const field = page.getByRole('textbox')
    const weappList = await timed(async () => {
      await page.getByText('换地方').first().tap()
      await field.waitFor()
    })
    const weappFound = await timed(async () => {
      await field.fill('第7市')
      await page.getByText(WANTED).first().waitFor()
    })
    return { weappList, weappFound }
  } finally {
    await phone.close()
  }
}

async function measure(): Promise<AppFigures> {
  const server = await serve(H5_FILES, 0, {
    also: (file) => {
      const wanted = /^policy\/([\w.-]+)$/.exec(file)?.[1]
      return wanted === undefined ? undefined : published(wanted)
    },
  })
  const browser = await launchBrowser()
  try {
    const load = await firstLoad(browser, server.url, '/home/index')
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      isMobile: true,
      hasTouch: true,
    })
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    const home = await timed(async () => {
      await page.goto(server.url)
      await page.getByRole('heading', { level: 1 }).waitFor()
    })
    await page.waitForFunction(() => localStorage.getItem('wenban.rules')?.includes('offered'))
    const list = await timed(async () => {
      await page.getByRole('button', { name: /^换地方/ }).tap()
      await page.getByRole('textbox').waitFor()
    })
    const wanted = page.getByRole('radio', { name: WANTED })
    const found = await timed(async () => {
      await page.getByRole('textbox').fill('第7市')
      await wanted.waitFor()
    })
    const chosen = await timed(async () => {
      await wanted.tap()
      await page.getByText(/第7市，要办哪件事/).waitFor()
    })
    await page.getByRole('link', { name: /搜一搜/ }).tap()
    const field = page.getByRole('textbox')
    await field.waitFor()
    const search = await timed(async () => {
      await field.fill('敬老卡')
      await page.getByRole('button', { name: '答几问，看结果' }).first().waitFor()
    })
    const { main, all } = packageSize()
    return {
      main,
      all,
      firstLoad: load.bytes,
      requests: load.requests,
      home,
      list,
      found,
      chosen,
      search,
      ...(await measureWeapp()),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

measure()
  .then((figures) => {
    console.log(JSON.stringify(figures))
  })
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
