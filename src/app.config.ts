/** The pages with the rules, under `pages`. */
const ASK = [
  'question/index',
  'result/index',
  'search/index',
  'survey/index',
  'survey-result/index',
  'faqs/index',
  'faq/index',
  'items/index',
  'item/index',
  'network/index',
  'phones/index',
  'entrances/index',
  'slip/index',
  'poster/index',
  'changes/index',
  'report/index',
  'mine/index',
  'privacy/index',
  'desk/index',
]

export default defineAppConfig({
  ...(process.env.TARO_ENV === 'h5'
    ? {
        pages: ['home/index', ...ASK.map((page) => `pages/${page}`)],
        // Taro would slide pages in the browser, which breaks fixed positions
        animation: false,
      }
    : {
        // WeChat loads the first page's package at once and the other after it
        pages: ['home/index'],
        resizable: true, // on a tablet and a PC, where pages have columns
        // without it WeChat shows the light colours on a dark phone
        darkmode: true,
        themeLocation: 'theme.json',
        sitemapLocation: 'sitemap.json', // Taro writes the name only; config/index.ts copies the file
        subPackages: [{ root: 'pages', pages: ASK }],
        preloadRule: { 'home/index': { network: 'all', packages: ['pages'] } },
      }),
  window: {
    navigationBarTitleText: '问办',
    // of theme.json, in WeChat; no browser shows them
    ...(process.env.TARO_ENV === 'weapp' && {
      navigationBarBackgroundColor: '@bar',
      navigationBarTextStyle: '@barText',
      backgroundColor: '@ground',
      backgroundTextStyle: '@pulled',
    }),
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
