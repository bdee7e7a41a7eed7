/**
 * Runs Lighthouse on addresses and prints JSON, one `Marks` each. A separate program, because Lighthouse
 * consists of modules that jest cannot load:
 * `tsx scripts/budgets/lighthouse.ts <look> <categories, comma-separated> <address> …`
 */
import { launchBrowser } from '../../tests/support/browser'
import { freePort } from '../../tests/support/free-port'
import type { Look } from './marks'

/** Lighthouse's marks for an address. */
export interface Marks {
  address: string
  /** By category, 0 to 100. */
  scores: Readonly<Record<string, number>>
  /** The audits that cost points, `accessibility: color-contrast: …`; the heaviest first. */
  faults: readonly string[]
  /** In milliseconds, if performance was measured. */
  times: Readonly<Record<string, number>>
}

const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']

/** The app takes its initial type size and colours from the browser. */
const FLAGS: Readonly<Record<Look, string>> = {
  standard: '--blink-settings=defaultFontSize=16',
  large: '--blink-settings=defaultFontSize=20',
  huge: '--blink-settings=defaultFontSize=24',
  dark: '--blink-settings=preferredColorScheme=0',
  desktop: '--blink-settings=defaultFontSize=16',
}

const PHONE = { formFactor: 'mobile' } as const
const DESKTOP = {
  formFactor: 'desktop',
  screenEmulation: { mobile: false, width: 1366, height: 768, deviceScaleFactor: 1, disabled: false },
} as const

const isLook = (word: string): word is Look => word in FLAGS

async function marksOf(look: Look, address: string, port: number, categories: string[]): Promise<Marks> {
  const { default: lighthouse } = await import('lighthouse')
  const measured = await lighthouse(address, {
    port,
    onlyCategories: categories,
    ...(look === 'desktop' ? DESKTOP : PHONE),
    // only performance needs the simulation of a slow phone
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

async function main([look = '', categories = '', ...addresses]: readonly string[]): Promise<void> {
  if (!isLook(look)) throw new Error(`nobody looks at it like ${look}`)
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`, FLAGS[look], '--lang=zh-CN'])
  try {
    const marks: Marks[] = []
    for (const address of addresses) marks.push(await marksOf(look, address, port, categories.split(',')))
    console.log(JSON.stringify(marks))
  } finally {
    await browser.close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
