export default definePageConfig({
  navigationBarTitleText: '结果',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
