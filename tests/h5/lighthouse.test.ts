import { SCORE_GATES } from '../../scripts/budgets/budgets'
import { type Look, LOOKS, marksOf, TIMED_LOOKS } from '../../scripts/budgets/marks'
import { MARKED_PAGES } from '../../scripts/budgets/pages'
import { H5_FILES, serve } from '../../hosting/serve'
import { besideApp, nothingNewer } from '../support/editions'

/** The Lighthouse categories for a look; best practices do not depend on it and are checked once. */
const categoriesOf = (look: Look): readonly string[] =>
  TIMED_LOOKS.some((one) => one === look) ? Object.keys(SCORE_GATES) : ['accessibility']

/** Three pages take a few seconds on an idle machine, and much longer beside other tests. */
const PATIENCE = 240_000

// Object.keys returns strings
test.each(Object.keys(LOOKS) as Look[])(
  'Lighthouse finds no faults in the pages as %s',
  async (look) => {
    const server = await serve(H5_FILES, 0, { also: besideApp(nothingNewer) })
    try {
      const addresses = MARKED_PAGES.map(({ route }) => `${server.url}#${route}`)
      const categories = categoriesOf(look)
      const marks = await marksOf(look, categories, addresses)
      expect(marks.map(({ address }) => address)).toEqual(addresses)
      for (const { scores, faults } of marks) {
        const short = Object.entries(SCORE_GATES).filter(
          ([name, least]) => categories.includes(name) && (scores[name] ?? 0) < least,
        )
        expect(short.length === 0 ? [] : [short, faults]).toEqual([])
      }
    } finally {
      await server.close()
    }
  },
  PATIENCE,
)
