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

// A pixel written is a pixel shown, on both targets, in styles and in Taro.pxTransform. Taro's own
// way scales with the screen and so shrinks type on the small phones elders carry; NutUI is drawn
// for a width of 375, where real pixels are what its designers saw. Nothing is counted in rem, so
// the browser needs no script that sets a root font size. (Taro knows the unit px, its types do not.)
const postcss = { pxtransform: { enable: true, config: { targetUnit: 'px' as 'rem' } } }

/** Packages written for newer phones than the ones elders carry: Taro's router brings the first four. */
const NEWER =
  /node_modules[\\/](query-string|filter-obj|split-on-first|decode-uri-component|uqr|valibot|preact)[\\/]/

/**
 * The day before the build, `YYYY-MM-DD`: no right clock of any time zone shows an earlier one. SOURCE_DATE_EPOCH, in
 * seconds, sets the time of the build where it is to be reproducible.
 */
function builtOn(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env
  const built = epoch === undefined ? Date.now() : Number(epoch) * 1000
  return new Date(built - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** What whoever builds says of this copy; the app reads each in one file of src/platform. */
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
  // for WeChat's cards, and what its search may show; the browser has neither
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
  // what is kept of a build with the sample is of no use to one without
  cache: {
    enable: true,
    ...(wantsSample() && { name: `sample-${process.env.NODE_ENV}-${process.env.TARO_ENV}` }),
  },
  // a progress bar is for people; in a log it is hundreds of lines
  logger: { quiet: !process.stdout.isTTY, stats: false },
  mini: {
    postcss,
    webpackChain(chain) {
      common(chain)
      preactRoot(chain)
      shortExports(chain)
      chain.plugin('late-parts').use(LateParts)
    },
    // no element is filled from a string of markup
    runtime: { enableInnerHTML: false },
    compile: { include: [NEWER, ...policyFiles()] },
  },
  h5: {
    // relative paths and the hash router let the built files be served from any folder
    publicPath: production ? './' : '/',
    router: { mode: 'hash' },
    compile: { include: [NEWER, ...policyFiles()] },
    postcss,
    webpackChain(chain) {
      common(chain)
      withoutFlexGap(chain)
      withPlainElements(chain)
      if (!production) return
      splitPages(chain)
      drawnByPreact(chain)
    },
  },
}

export default defineConfig((merge) => merge({}, base, production ? prod : dev))
