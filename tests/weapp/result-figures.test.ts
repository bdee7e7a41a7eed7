/** The first screen of a result in the largest type, and what opening its rows costs a phone. */
import { adviceText, headingFor } from '@/rules'
import { resultUrl } from '@/routes'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { heading } from '../support/weapp/resident'
import { everyResult } from '../support/results'

const TODAY = '2026-11-26'
const SCREEN = { width: 320, height: 576, today: TODAY }

/** Of each guide the result that says the most; the browser's test of the same name measures all of them. */
const RESULTS = [
  ...new Map(
    [...everyResult(TODAY, 60)]
      .filter(({ advice }) => advice.kind === 'decided' && headingFor(advice).length <= 24)
      .sort((a, b) => adviceText(a.advice).length - adviceText(b.advice).length)
      .map((reached) => [reached.guide, reached]),
  ).values(),
]

test.each(RESULTS)(
  '$guide says on it whom to call, and each row costs little',
  async ({ guide, answers }) => {
    const app = await openWeapp(resultUrl(guide), {
      ...SCREEN,
      storage: {
        'wenban.drafts.v1': JSON.stringify({ [guide]: { answers, unsent: {}, next: null, changed: 1 } }),
        'wenban.settings.v1': JSON.stringify({ size: 'huge', speed: 'normal' }),
      },
    })
    await heading(app.page).waitFor()
    expect((await app.cost()).nodes).toBeLessThanOrEqual(200)
    // some places print no number
    const telephone = app.page.locator('.phone-button')
    const box = (await telephone.count()) > 0 ? await telephone.first().boundingBox() : null
    if (box) expect(box.y + box.height).toBeLessThanOrEqual(SCREEN.height + 24)
    const rows = app.page.locator('.fold > .row')
    for (let index = 0; index < (await rows.count()); index++) {
      await rows.nth(index).tap()
      await app.settle()
      expect((await app.cost()).bytes).toBeLessThanOrEqual(16 * 1024)
    }
    await expectNoProblems(app)
  },
)
