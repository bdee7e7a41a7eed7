/** Which pages WeChat's search may show: each is decided, and none that carries somebody's answers may. */
import sitemap from '@/sitemap.json'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** The pages of the app, as Taro reads them: its configuration calls a function that only a build has. */
async function pagesOfApp(): Promise<readonly string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = await import('@/app.config')
  const { pages = [], subPackages = [] } = config
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

const decided = sitemap.rules.slice(0, -1)
const allowed = decided.filter(({ action }) => action === 'allow').map(({ page }) => page)

test('every page of the app is decided once, and no other page', async () => {
  const sorted = (pages: readonly string[]): readonly string[] => [...pages].sort()
  expect(sorted(decided.map(({ page }) => page))).toEqual(sorted(await pagesOfApp()))
})

test('whatever is not decided is not shown', () => {
  expect(sitemap.rules.at(-1)).toEqual({ action: 'disallow', page: '*' })
})

test('only what a place says to everybody is shown', () => {
  const library = ['faqs', 'faq', 'items', 'item', 'network', 'phones', 'entrances', 'changes']
  expect(allowed).toEqual(['home/index', ...library.map((page) => `pages/${page}/index`)])
})
