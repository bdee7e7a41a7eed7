/** The app's own sentences, written in the code, are short and plain. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(__dirname, '..', '..')
const SOURCE = path.join(ROOT, 'src')
/** Generated from the policy, whose own check measures its sentences. */
const MADE = path.join('rules', 'built-in')

/** In characters; a filled-in value counts as three. */
const LONGEST = 30
const FILLED = '···'

const HAN = /\p{Script=Han}/u
const SENTENCE_ENDS = /[。！？；\n]/

/** A regular expression that reads input. */
const PATTERN = /[|^[\]]/

/** Words of offices and machines that a 75-year-old does not use. */
const HARD = ['截止', '逾期', '事宜', '予以', '该项', '相关', '进行', '加载', '异常', '缓存', '账号', '提交']

/** The text of one element as it is read: filled-in values belong to the sentence, child elements do not. */
const lineOf = ({ children }: ts.JsxElement | ts.JsxFragment): string =>
  children
    .map((child) => (ts.isJsxText(child) ? child.text.trim() : ts.isJsxExpression(child) ? FILLED : '\n'))
    .join('')

/** All Chinese texts in a file. */
function wordsOf(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(FILLED))
    else if (ts.isJsxElement(node) || ts.isJsxFragment(node)) found.push(lineOf(node))
    ts.forEachChild(node, visit)
  }
  const text = readFileSync(file, 'utf8')
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found.filter((words) => HAN.test(words))
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith(MADE),
)
const all = files.flatMap((file) => wordsOf(path.join(SOURCE, file)).map((words) => ({ file, words })))

test('no sentence of the app is too long to read at once', () => {
  const long = all.flatMap(({ file, words }) =>
    words
      .split(SENTENCE_ENDS)
      .map((sentence) => sentence.replace(/\s/g, ''))
      .filter((sentence) => HAN.test(sentence) && !PATTERN.test(sentence) && sentence.length > LONGEST)
      .map((sentence) => `${file}: ${sentence}`),
  )
  expect(all.length).toBeGreaterThan(300)
  expect(long).toEqual([])
})

test('the app uses no words of offices or machines', () => {
  const hard = all.flatMap(({ file, words }) =>
    HARD.filter((word) => words.includes(word)).map((word) => `${file}: “${word}” in “${words.trim()}”`),
  )
  expect(hard).toEqual([])
})
