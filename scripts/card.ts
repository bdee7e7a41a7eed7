// npm run card: draws src/assets/card.png, the picture on WeChat's cards, in the colours of src/app.scss.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { launchBrowser } from '../tests/support/browser'

const ROOT = path.resolve(__dirname, '..')
/** WeChat shows the picture of a card at 5:4. */
const SIZE = { width: 500, height: 400 }

const styles = readFileSync(path.join(ROOT, 'src', 'app.scss'), 'utf8')

/** The colour with that name. */
function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(styles)?.[1]
  if (found === undefined) throw new Error(`src/app.scss has no colour --${name}`)
  return found
}

const page = `
<style>
  body { margin: 0; background: ${colour('accent')}; color: ${colour('card')}; text-align: center;
    font-family: 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif; line-height: 1.2 }
  svg { width: 96px; margin-top: 36px }
  .name { font-size: 112px; font-weight: 700 }
  .says { margin-top: 12px; font-size: 36px }
</style>
<svg viewBox="0 0 64 64">
  <circle cx="32" cy="32" r="32" fill="${colour('card')}" />
  <path d="M20 33l9 9 16-19" fill="none" stroke="${colour('accent')}" stroke-width="6" stroke-linecap="round"
    stroke-linejoin="round" />
</svg>
<div class="name">问办</div>
<div class="says">先问清，再去办</div>`

async function main(): Promise<void> {
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage({ viewport: SIZE })
    await tab.setContent(page)
    const picture = PNG.sync.read(await tab.screenshot())
    // browsers write PNGs quickly, not small; flat colours compress best without filters
    const small = PNG.sync.write(picture, {
      colorType: 2,
      filterType: 0,
      deflateLevel: 9,
      deflateStrategy: 0,
    })
    writeFileSync(path.join(ROOT, 'src', 'assets', 'card.png'), small)
  } finally {
    await browser.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
