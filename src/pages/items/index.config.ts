export default definePageConfig({
  navigationBarTitleText: '事项',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
