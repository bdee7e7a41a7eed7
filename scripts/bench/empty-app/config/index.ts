/** An empty Taro app with the settings of ours, to measure Taro's own start time. */
import { defineConfig } from '@tarojs/cli'
import ours from '../../../../config'

/** The renderer: `react`, as Taro makes an app, or `preact`, like ours. */
const { EMPTY_DRAWN_BY: framework = 'preact' } = process.env

export default defineConfig(async (merge, env) => ({
  ...(typeof ours === 'function' ? await ours(merge, env) : await ours),
  projectName: 'empty',
  sourceRoot: 'src',
  framework,
  outputRoot: `../../../node_modules/.cache/wenban-empty-app/${framework}`,
  copy: { patterns: [], options: {} },
  cache: { enable: false },
}))
