export default defineAppConfig({
  pages: ['pages/home/index', 'pages/guide/index', 'pages/result/index'],
  window: {
    navigationBarTitleText: '问办',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f4f6f5',
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // Taro would slide pages in the browser, which breaks fixed positions; WeChat does not know the key
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
})
