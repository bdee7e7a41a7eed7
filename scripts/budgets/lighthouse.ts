/**
 * Lighthouse on addresses, as JSON on the standard output, one `Marks` each. A program of its own, since Lighthouse is
 * written in modules that jest cannot load:
 * `tsx scripts/budgets/lighthouse.ts <standard|huge> <categories, with commas> <address> …`
 */
import { launchBrowser } from '../../tests/support/browser'
import { freePort } from '../../tests/support/free-port'

/** What Lighthouse gives an address. */
export interface Marks {
  address: string
  /** By category, 0 to 100. */
  scores: Readonly<Record<string, number>>
  /** The audits that cost points, `accessibility: color-contrast: …`; the heaviest first. */
  faults: readonly string[]
  /** In milliseconds, where performance was asked for. */
  times: Readonly<Record<string, number>>
}

const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']

/** The app takes its first size of type from the browser's: 24 px is 特大. */
const SIZES = new Map([
  ['standard', 16],
  ['huge', 24],
])

async function marksOf(address: string, port: number, categories: string[]): Promise<Marks> {
  const { default: lighthouse } = await import('lighthouse')
  const measured = await lighthouse(address, {
    port,
    onlyCategories: categories,
    formFactor: 'mobile',
    // only the time that something takes needs a slow phone
    throttlingMethod: categories.includes('performance') ? 'simulate' : 'provided',
    disableFullPageScreenshot: true,
    logLevel: 'silent',
  })
  if (!measured) throw new Error(`nothing measured at ${address}`)
  const { lhr } = measured
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
  const faults = Object.values(lhr.categories).flatMap(({ id, auditRefs }) =>
    auditRefs.flatMap(({ id: audit, weight }) => {
      const found = lhr.audits[audit]
      if (!found || weight === 0 || found.score === null || found.score >= 0.9) return []
      return [
        { lost: weight * (1 - found.score), says: `${id}: ${audit}: ${found.displayValue ?? found.title}` },
      ]
    }),
  )
  return {
    address,
    scores: Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    faults: faults.sort((a, b) => b.lost - a.lost).map(({ says }) => says),
    times: Object.fromEntries(
      TIMES.flatMap((time) => {
        const value = lhr.audits[time]?.numericValue
        return value === undefined ? [] : [[time, Math.round(value)]]
      }),
    ),
  }
}

async function main([size = '', categories = '', ...addresses]: readonly string[]): Promise<void> {
  const pixels = SIZES.get(size)
  if (pixels === undefined) throw new Error(`no size of type ${size}`)
  const port = await freePort()
  const browser = await launchBrowser([
    `--remote-debugging-port=${port}`,
    `--blink-settings=defaultFontSize=${pixels}`,
    '--lang=zh-CN',
  ])
  try {
    const marks: Marks[] = []
    for (const address of addresses) marks.push(await marksOf(address, port, categories.split(',')))
    console.log(JSON.stringify(marks))
  } finally {
    await browser.close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
