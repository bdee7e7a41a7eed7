export default definePageConfig({
  navigationBarTitleText: '隐私',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
