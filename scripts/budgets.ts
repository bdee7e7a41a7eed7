// npm run budgets: compares the built files with their budgets and writes the table of docs/budgets.md.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Cost } from '#weapp-runner'
import { HOME } from '@/routes'
import { findGuide, todayHere } from '@/rules'
import { SAMPLE_MARK } from '../config/policy'
import { launchBrowser } from '../tests/support/browser'
import { HEAVIEST } from '../tests/support/weapp/heaviest'
import { launchPhone } from '../tests/support/weapp/our-phone'
import { walk } from '../tests/support/weapp/resident'
import { answersTo } from './budgets/answers'
import {
  KB,
  LOAD_BUDGETS,
  PACKAGE_BUDGET,
  PERFORMANCE_BUDGET,
  SCORE_GATES,
  TAP_BUDGET,
} from './budgets/budgets'
import { firstLoad } from './budgets/first-load'
import { LOOKS, marksOf, TIMED_LOOKS } from './budgets/marks'
import { packageSize } from './budgets/package-size'
import { MARKED_PAGES } from './budgets/pages'
import { H5_FILES, serve } from '../hosting/serve'
import { writeTable } from './table-in-page'

interface Row {
  figure: string
  budget: string
  today: string
  /** What exceeds the budget and why; null if nothing does. */
  short: string | null
}

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`

function packageRows(): Row[] {
  const { main, all, lottie } = packageSize()
  const row = (figure: string, today: number, budget: number): Row => ({
    figure,
    budget: `≤ ${budget / KB} KB`,
    today: kb(today),
    short: today <= budget ? null : 'the tests of the package fail',
  })
  return [
    row('WeChat, main package, raw', main, PACKAGE_BUDGET.main),
    row('WeChat, everything, raw', all, PACKAGE_BUDGET.all),
    {
      figure: 'WeChat, files with lottie',
      budget: 'none',
      today: lottie.length === 0 ? 'none' : lottie.join(', '),
      short: lottie.length === 0 ? null : 'an animation player is included',
    },
  ]
}

/** The highest cost of any tap on the way to the longest results. */
async function tapRows(): Promise<Row[]> {
  const phone = await launchPhone()
  try {
    const costs: Cost[] = []
    for (const [name, wanted] of HEAVIEST) {
      const id = `qinhuangdao/${name}`
      const found = findGuide(id)
      if (!found) throw new Error(`no guide ${id}`)
      const app = await phone.open(HOME, { today: todayHere() })
      costs.push(...(await walk(app, id, answersTo(found.guide, wanted))))
      await phone.clear()
    }
    const row = (figure: string, of: keyof Cost, words: (value: number) => string): Row => {
      const most = Math.max(...costs.map((cost) => cost[of]))
      const held = most <= TAP_BUDGET[of]
      return {
        figure: `WeChat, ${figure}, at most`,
        budget: `≤ ${words(TAP_BUDGET[of])}`,
        today: words(most),
        short: held ? null : 'the tests of the guides fail',
      }
    }
    return [
      row('sent to the view by a tap', 'bytes', kb),
      row('elements of a page', 'nodes', String),
      row('depth of a page', 'depth', String),
    ]
  } finally {
    await phone.close()
  }
}

async function loadRows(site: string): Promise<Row[]> {
  const browser = await launchBrowser()
  try {
    const rows: Row[] = []
    for (const { page, most } of LOAD_BUDGETS) {
      const { bytes, requests, others } = await firstLoad(browser, site, page.route)
      const extra = others.length === 0 ? 'no font, no picture' : others.join(', ')
      rows.push({
        figure: `Browser, first load of ${page.name}, gzip`,
        budget: `≤ ${most / KB} KB, no fonts or pictures`,
        today: `${kb(bytes)}, ${requests} requests, ${extra}`,
        short: bytes <= most && others.length === 0 ? null : 'the tests of the budgets fail',
      })
    }
    return rows
  } finally {
    await browser.close()
  }
}

async function markRows(site: string): Promise<Row[]> {
  const categories = ['performance', ...Object.keys(SCORE_GATES)]
  const rows: Row[] = []
  for (const look of TIMED_LOOKS) {
    const marks = await marksOf(
      look,
      categories,
      MARKED_PAGES.map(({ route }) => `${site}#${route}`),
    )
    for (const [index, { scores, faults, times }] of marks.entries()) {
      const budgets = { performance: PERFORMANCE_BUDGET, ...SCORE_GATES }
      const held = Object.entries(budgets).every(([name, least]) => (scores[name] ?? 0) >= least)
      const seconds = (name: string) => `${((times[name] ?? 0) / 1000).toFixed(1)} s`
      rows.push({
        figure: `Lighthouse, mobile, ${MARKED_PAGES[index]?.name ?? ''}, ${LOOKS[look]}`,
        budget: Object.entries(budgets)
          .map(([name, least]) => `${name} ${least}`)
          .join(', '),
        today: `${Object.keys(budgets)
          .map((name) => scores[name] ?? '?')
          .join(
            ' / ',
          )}; first paint ${seconds('first-contentful-paint')}, largest ${seconds('largest-contentful-paint')}, blocked ${seconds('total-blocking-time')}`,
        short: held ? null : faults.slice(0, 3).join('; '),
      })
    }
  }
  return rows
}

const table = (rows: readonly Row[]): readonly string[] => [
  '| figure | budget | today | |',
  '| --- | --- | --- | --- |',
  ...rows.map(
    ({ figure, budget, today, short }) => `| ${figure} | ${budget} | ${today} | ${short ?? 'ok'} |`,
  ),
]

async function main(): Promise<void> {
  for (const target of ['h5', 'weapp'])
    if (existsSync(path.resolve(H5_FILES, '..', target, SAMPLE_MARK)))
      throw new Error(`dist/${target} contains the tests' sample: npm run build:${target}`)
  const server = await serve(H5_FILES, 0)
  try {
    const rows = [
      ...packageRows(),
      ...(await tapRows()),
      ...(await loadRows(server.url)),
      ...(await markRows(server.url)),
    ]
    await writeTable('budgets', table(rows))
    for (const { figure, today, short } of rows)
      console.log(`${short === null ? 'ok   ' : 'SHORT'} ${figure}: ${today}`)
  } finally {
    await server.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
