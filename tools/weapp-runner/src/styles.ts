/** WXSS as the style sheet of a browser: imports put in place, WeChat's tags renamed to the elements that stand for them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type AtRule, type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { resolveFrom, type WeappPackage } from './package'

/** WeChat's own components, as far as they are simulated. */
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

/** What an `@import` names: `"a.wxss"`, `url(a.wxss)` or `url("a.wxss")`. */
const imported = (rule: AtRule): string => rule.params.replace(/^url\(|\)$/g, '').replace(/["']/g, '')

function readSheet(folder: string, file: string): Root {
  const sheet = postcss.parse(readFileSync(path.join(folder, file), 'utf8'), { from: file })
  sheet.walkAtRules('import', (rule) => {
    rule.replaceWith(readSheet(folder, resolveFrom(file, imported(rule))))
  })
  return sheet
}

/** A length of 750rpx is as wide as the screen. */
const withoutRpx = (value: string): string =>
  value.replace(/(\d*\.?\d+)rpx\b/g, (_, length: string) => `${Number(length) / 7.5}vw`)

/**
 * @param file in the package, `app.wxss`; a sheet that does not exist is an empty one
 * @throws where an import does not exist, or a sheet or a selector cannot be read
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
