export default definePageConfig({ navigationBarTitleText: '问办' })
