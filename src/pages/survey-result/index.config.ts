export default definePageConfig({
  navigationBarTitleText: '一次问全',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
