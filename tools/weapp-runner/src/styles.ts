/** Turns WXSS into CSS: imports are inlined, tags renamed to custom elements, rpx converted. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type AtRule, type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { resolveFrom, type WeappPackage } from './package'

/** WeChat's built-in components that are simulated. */
const BUILTIN_TAGS = [
  'page',
  'view',
  'text',
  'image',
  'input',
  'button',
  'canvas',
  'scroll-view',
  'page-meta',
]

const renameTags = selectorParser((selectors) => {
  selectors.walkTags((tag) => {
    if (BUILTIN_TAGS.includes(tag.value)) tag.value = `wx-${tag.value}`
  })
})

/** The file of an `@import`: `"a.wxss"`, `url(a.wxss)` or `url("a.wxss")`. */
const imported = (rule: AtRule): string => rule.params.replace(/^url\(|\)$/g, '').replace(/["']/g, '')

function readSheet(folder: string, file: string): Root {
  const sheet = postcss.parse(readFileSync(path.join(folder, file), 'utf8'), { from: file })
  sheet.walkAtRules('import', (rule) => {
    rule.replaceWith(readSheet(folder, resolveFrom(file, imported(rule))))
  })
  return sheet
}

/** 750rpx is the width of the screen. */
const withoutRpx = (value: string): string =>
  value.replace(/(\d*\.?\d+)rpx\b/g, (_, length: string) => `${Number(length) / 7.5}vw`)

/**
 * The CSS of a WXSS file; empty if there is no such file.
 * @param file path in the package, such as `app.wxss`
 * @throws if an import does not exist, or a sheet or a selector cannot be parsed
 */
export function browserStyles({ folder, files }: WeappPackage, file: string): string {
  if (!files.includes(file)) return ''
  const sheet = readSheet(folder, file)
  sheet.walkDecls((declaration) => {
    declaration.value = withoutRpx(declaration.value)
  })
  sheet.walkRules((rule) => {
    const { parent } = rule
    const isFrame = parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')
    if (!isFrame) rule.selector = renameTags.processSync(rule.selector)
  })
  return sheet.toString()
}
