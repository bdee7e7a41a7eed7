import { SCORE_GATES } from '../../scripts/budgets/budgets'
import { MARKED_SIZES, marksOf } from '../../scripts/budgets/marks'
import { MARKED_PAGES } from '../../scripts/budgets/pages'
import { H5_FILES, serve } from '../../scripts/serve'
import { besideApp, nothingNewer } from '../support/editions'

/** Three pages take a few seconds on an idle machine, much longer beside other tests. */
const PATIENCE = 240_000

test.each(Object.entries(MARKED_SIZES))(
  'Lighthouse finds nothing against the pages in size %s (%s)',
  async (size) => {
    const server = await serve(H5_FILES, 0, { also: besideApp(nothingNewer) })
    try {
      const addresses = MARKED_PAGES.map(({ route }) => `${server.url}#${route}`)
      const marks = await marksOf(size, Object.keys(SCORE_GATES), addresses)
      expect(marks.map(({ address }) => address)).toEqual(addresses)
      for (const { scores, faults } of marks) {
        const short = Object.entries(SCORE_GATES).filter(([name, least]) => (scores[name] ?? 0) < least)
        expect(short.length === 0 ? [] : [short, faults]).toEqual([])
      }
    } finally {
      await server.close()
    }
  },
  PATIENCE,
)
