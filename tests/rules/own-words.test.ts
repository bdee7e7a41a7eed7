/** The app's own sentences, which stand in the code: short enough to be read once. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(__dirname, '..', '..')
const FOLDERS = ['src/pages', 'src/components', 'src/platform', 'src/state', 'src/rules/advice']

/** In characters; what is filled in counts as three. */
const LONGEST = 30
const FILLED = '···'

const HAN = /\p{Script=Han}/u
const SENTENCE_ENDS = /[。！？；：\n]/

/** A pattern to read what is typed. */
const PATTERN = /[|^[\]]/

/** What nobody says who is 75. */
const HARD = ['截止', '逾期', '事宜', '予以', '该项', '相关', '进行', '加载', '异常', '缓存', '账号', '提交']

/** The words of a file that somebody reads. */
function wordsOf(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
      found.push(node.text)
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(FILLED))
    ts.forEachChild(node, visit)
  }
  const text = readFileSync(file, 'utf8')
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found.filter((words) => HAN.test(words))
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
)
const all = files.flatMap((file) => wordsOf(path.join(ROOT, file)).map((words) => ({ file, words })))

test('no sentence of the app itself is longer than can be read at once', () => {
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

test('the app says nothing in the words of offices and machines', () => {
  const hard = all.flatMap(({ file, words }) =>
    HARD.filter((word) => words.includes(word)).map((word) => `${file}: “${word}” in “${words.trim()}”`),
  )
  expect(hard).toEqual([])
})
