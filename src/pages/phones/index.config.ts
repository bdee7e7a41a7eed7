export default definePageConfig({
  navigationBarTitleText: '电话本',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
