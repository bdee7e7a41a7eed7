/** An empty Taro app, to measure Taro's own start time. */
import { defineConfig } from '@tarojs/cli'
import ours from '../../../../config'

/** The renderer: `react` with Taro's own settings for WeChat, or `preact` with ours. */
const { EMPTY_DRAWN_BY: framework = 'preact' } = process.env

export default defineConfig(async (merge, env) => {
  const settings = typeof ours === 'function' ? await ours(merge, env) : await ours
  const taros = { plugins: [], mini: { optimizeMainPackage: { enable: true } } }
  return {
    ...settings,
    ...(framework === 'react' && taros),
    projectName: 'empty',
    sourceRoot: 'src',
    framework,
    outputRoot: `../../../node_modules/.cache/wenban-empty-app/${framework}`,
    copy: { patterns: [], options: {} },
    cache: { enable: false },
  }
})
