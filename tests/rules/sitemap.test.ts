/**
 * Which pages WeChat's search may show: every page is listed, and none with somebody's answers is allowed.
 */
import sitemap from '@/sitemap.json'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** The pages in the app config, which calls a function that exists only in a build. */
async function pagesOfApp(): Promise<readonly string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = await import('@/app.config')
  const { pages = [], subPackages = [] } = config
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

const decided = sitemap.rules.slice(0, -1)
const allowed = decided.filter(({ action }) => action === 'allow').map(({ page }) => page)

test('lists every page of the app once, and no other page', async () => {
  const sorted = (pages: readonly string[]): readonly string[] => [...pages].sort()
  expect(sorted(decided.map(({ page }) => page))).toEqual(sorted(await pagesOfApp()))
})

test('disallows pages that are not listed', () => {
  expect(sitemap.rules.at(-1)).toEqual({ action: 'disallow', page: '*' })
})

test('allows only pages that say the same to everybody', () => {
  const library = ['faqs', 'faq', 'items', 'item', 'network', 'phones', 'entrances', 'changes']
  expect(allowed).toEqual(['home/index', ...library.map((page) => `pages/${page}/index`)])
})
