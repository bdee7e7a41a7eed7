export default definePageConfig({
  navigationBarTitleText: '问办',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
