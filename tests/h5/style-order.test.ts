import { SCREENS, DAY } from '../../scripts/screenshots/screens'
import { openH5 } from '../support/h5'
import { heading } from '../support/h5-resident'
import { inPageScript } from '../support/in-page-script'
import { storeOnPhone, stored } from '../support/kept'

const script = inPageScript('style-conflicts')

test.each([
  { size: 'standard', width: 390, height: 844 },
  { size: 'huge', width: 320, height: 640 },
  { size: 'standard', width: 1280, height: 800 },
])(
  'no style of $size type at $width px depends on which file the browser loads first',
  async ({ size, ...screen }) => {
    const { page } = await openH5('', { ...screen, today: DAY })
    const site = page.url()
    const conflicts = new Set<string>()
    for (const { route, kept = {} } of SCREENS) {
      const values = Object.entries({ settings: { size, speed: 'normal' }, ...kept })
      await page.evaluate(() => {
        localStorage.clear()
      })
      await storeOnPhone(
        page,
        Object.fromEntries(values.map(([name, value]) => [`wenban.${name}`, stored(value)])),
      )
      await page.goto('about:blank')
      await page.goto(`${site.replace(/#.*/, '')}#${route}`)
      await heading(page).waitFor()
      await page.evaluate(script)
      for (const conflict of await page.evaluate(() => window.styleConflicts())) conflicts.add(conflict)
    }
    expect([...conflicts]).toEqual([])
  },
)
