export default definePageConfig({
  navigationBarTitleText: '问一问',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
