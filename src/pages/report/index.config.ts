export default definePageConfig({
  navigationBarTitleText: '这里说得不对',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
