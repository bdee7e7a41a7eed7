import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { version } from '../package.json'
import dev from './dev'
import { LateParts } from './late-parts'
import { policyAlias, policyFiles, SAMPLE_ADDRESS, wantsSample } from './policy'
import prod, { drawnByPreact, splitPages } from './prod'
import { common, preactRoot, shortExports, withoutFlexGap, withPlainElements } from './webpack'

const production = process.env.NODE_ENV === 'production'

// One CSS pixel in the source is one CSS pixel on screen, on both targets, in styles and in Taro.pxTransform.
// Taro's default scales with the screen and so shrinks type on the small phones that elders use; NutUI is
// designed for a width of 375, where real pixels match its design. Nothing uses rem, so the browser needs no
// script that sets a root font size. (Taro accepts the unit px, its types do not.)
const postcss = { pxtransform: { enable: true, config: { targetUnit: 'px' as 'rem' } } }

/** Packages written for newer phones than elders use. Taro's router depends on the first four. */
const NEWER =
  /node_modules[\\/](query-string|filter-obj|split-on-first|decode-uri-component|uqr|valibot|preact)[\\/]/

/**
 * The day before the build, `YYYY-MM-DD`: no correct clock in any time zone shows an earlier one.
 * SOURCE_DATE_EPOCH, in seconds, sets the build time for reproducible builds.
 */
function builtOn(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env
  const built = epoch === undefined ? Date.now() : Number(epoch) * 1000
  return new Date(built - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** Settings from the environment; each is read in one file of src/platform. */
const { WENBAN_H5_URL, WENBAN_PUBLISHER, WENBAN_CONTACT, WENBAN_REPORTS } = process.env
const WENBAN_POLICY_URL = process.env['WENBAN_POLICY_URL'] ?? (wantsSample() ? SAMPLE_ADDRESS : '')
if (!/^(?:https:\/\/\S+\/)?$/.test(WENBAN_POLICY_URL))
  throw new Error('WENBAN_POLICY_URL 要写成 https:// 开头、/ 结尾的网址')
if (!/^(?:mailto:[^\s?@]+@[^\s?@]+|https:\/\/\S+)?$/.test(WENBAN_REPORTS ?? ''))
  throw new Error('WENBAN_REPORTS 要写成 mailto:收信的地址，或者 https:// 开头的网址')
const told = {
  WENBAN_H5_URL,
  WENBAN_PUBLISHER,
  WENBAN_CONTACT,
  WENBAN_REPORTS,
  WENBAN_POLICY_URL,
  WENBAN_VERSION: version,
  WENBAN_BUILT_ON: builtOn(),
}

const base: IProjectConfig = {
  projectName: 'wenban',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  defineConstants: Object.fromEntries(
    Object.entries(told).map(([name, value = '']) => [`process.env.${name}`, JSON.stringify(value)]),
  ),
  alias: { ...policyAlias(), '@': path.resolve(__dirname, '..', 'src') },
  // for WeChat's share cards, and for what its search may index; the browser has neither
  copy: {
    patterns:
      process.env.TARO_ENV === 'weapp'
        ? [
            { from: 'src/assets/card.png', to: 'dist/weapp/assets/card.png' },
            { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
          ]
        : [],
    options: {},
  },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: process.env.TARO_ENV === 'weapp' ? 'preact' : 'react',
  plugins: process.env.TARO_ENV === 'weapp' ? [path.resolve(__dirname, 'weapp-templates.ts')] : [],
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // the caches of builds with and without the sample are separate
  cache: {
    enable: true,
    ...(wantsSample() && { name: `sample-${process.env.NODE_ENV}-${process.env.TARO_ENV}` }),
  },
  // a progress bar is for people; in a log it takes hundreds of lines
  logger: { quiet: !process.stdout.isTTY, stats: false },
  mini: {
    postcss,
    webpackChain(chain) {
      common(chain)
      preactRoot(chain)
      shortExports(chain)
      chain.plugin('late-parts').use(LateParts)
    },
    // the app never sets innerHTML
    runtime: { enableInnerHTML: false },
    compile: { include: [NEWER, ...policyFiles()] },
  },
  h5: {
    // relative paths and the hash router allow serving the files from any folder
    publicPath: production ? './' : '/',
    router: { mode: 'hash' },
    compile: { include: [NEWER, ...policyFiles()] },
    postcss,
    webpackChain(chain) {
      common(chain)
      shortExports(chain)
      withoutFlexGap(chain)
      withPlainElements(chain)
      if (!production) return
      splitPages(chain)
      drawnByPreact(chain)
    },
  },
}

export default defineConfig((merge) => merge({}, base, production ? prod : dev))
