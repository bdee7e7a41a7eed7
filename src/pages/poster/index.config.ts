export default definePageConfig({
  navigationBarTitleText: '贴公告栏、发群里',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
