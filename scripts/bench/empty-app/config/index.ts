/** An empty Taro app, built as ours is: for what Taro itself takes to start. */
import { defineConfig } from '@tarojs/cli'
import ours from '../../../../config'

/** What draws it: `react`, as Taro makes an app, or `preact`, as ours is. */
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
