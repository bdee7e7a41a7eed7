/** All pages but home, under `pages`. */
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
        // Taro would slide pages in the browser, which breaks fixed positioning
        animation: false,
      }
    : {
        // WeChat loads the main package first and the other one after it
        pages: ['home/index'],
        resizable: true, // for tablets and PCs, where pages have columns
        // without it WeChat uses the light colours on a dark phone
        darkmode: true,
        themeLocation: 'theme.json',
        sitemapLocation: 'sitemap.json', // Taro writes the name only; config/index.ts copies the file
        subPackages: [{ root: 'pages', pages: ASK }],
        preloadRule: { 'home/index': { network: 'all', packages: ['pages'] } },
      }),
  window: {
    navigationBarTitleText: '问办',
    // colours from theme.json, for WeChat only; browsers do not show these
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
