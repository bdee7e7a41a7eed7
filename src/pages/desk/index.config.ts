export default definePageConfig({ navigationBarTitleText: '帮办台', enablePageMeta: true })
