export default definePageConfig({
  navigationBarTitleText: '官方入口',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
