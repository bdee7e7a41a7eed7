export default definePageConfig({
  navigationBarTitleText: '四级网点',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
