export default definePageConfig({
  navigationBarTitleText: '窗口单',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
