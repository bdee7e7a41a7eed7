export default definePageConfig({
  navigationBarTitleText: '这几年变了什么',
  enablePageMeta: true,
  enableShareAppMessage: true,
})
