/** The imports in the code; the allowed ones are in config/imports.json. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import areas from '../config/imports.json'

const ROOT = path.resolve(__dirname, '..')

interface Import {
  readonly from: string
  readonly to: string
  /** Type-only: nothing of it is left in the built app. */
  readonly onlyTypes: boolean
}

/** Of areas, in the order of config/imports.json. */
export interface ImportMap {
  readonly areas: readonly string[]
  readonly imports: readonly Import[]
}

/** Relative to the root, with `/`. */
export const codeFiles = (): readonly string[] =>
  ['src', 'scripts', 'hosting', 'tools'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.tsx?$/.test(file)),
  )

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')).config,
  ts.sys,
  ROOT,
)
const resolved = ts.createModuleResolutionCache(ROOT, (name) => name, options)

/** Static imports and exports, and every `import()`. */
function namesIn(source: ts.SourceFile): readonly { readonly name: string; readonly onlyTypes: boolean }[] {
  const names: { name: string; onlyTypes: boolean }[] = []
  const add = (node: ts.Node | undefined, onlyTypes: boolean) => {
    if (node && ts.isStringLiteralLike(node)) names.push({ name: node.text, onlyTypes })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause } = node
      const named = clause?.namedBindings
      const eachType =
        clause?.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.every(({ isTypeOnly }) => isTypeOnly)
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachType)
    } else if (ts.isExportDeclaration(node)) {
      const { exportClause: clause } = node
      const eachType =
        clause !== undefined &&
        ts.isNamedExports(clause) &&
        clause.elements.every(({ isTypeOnly }) => isTypeOnly)
      add(node.moduleSpecifier, node.isTypeOnly || eachType)
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

/**
 * The file's imports from this project, as TypeScript resolves them.
 * @param file relative to the root, like the results
 */
export function importsOf(file: string): readonly Import[] {
  const full = path.join(ROOT, file)
  const source = ts.createSourceFile(full, readFileSync(full, 'utf8'), ts.ScriptTarget.Latest)
  return namesIn(source).flatMap(({ name, onlyTypes }) => {
    const { resolvedModule: module } = ts.resolveModuleName(name, full, options, ts.sys, resolved)
    if (!module || module.isExternalLibraryImport === true) return []
    const to = path.relative(ROOT, module.resolvedFileName).split(path.sep).join('/')
    return [{ from: file, to, onlyTypes }]
  })
}

/** The file's area in config/imports.json. */
export const areaOf = (file: string): string | undefined =>
  Object.keys(areas).find((area) => file === area || file.startsWith(`${area}/`))

/** The imports between areas. */
export function importMap(files: readonly string[] = codeFiles()): ImportMap {
  const found = new Map<string, Import>()
  for (const { from, to, onlyTypes } of files.flatMap(importsOf)) {
    const [area, other] = [areaOf(from), areaOf(to)]
    if (area === undefined || other === undefined || area === other) continue
    const key = `${area} ${other}`
    found.set(key, {
      from: area,
      to: other,
      onlyTypes: onlyTypes && (found.get(key)?.onlyTypes ?? true),
    })
  }
  const names = Object.keys(areas)
  const place = ({ from, to }: Import): number => names.indexOf(from) * names.length + names.indexOf(to)
  return { areas: names, imports: [...found.values()].sort((a, b) => place(a) - place(b)) }
}

/** The imports not implied by two others: enough to draw. */
function needed(imports: readonly Import[]): readonly Import[] {
  const leads = (from: string, to: string, without: Import): boolean =>
    imports.some(
      (one) => one !== without && one.from === from && (one.to === to || leads(one.to, to, without)),
    )
  return imports.filter((one) => !leads(one.from, one.to, one))
}

/** The drawing and the table of the page. */
export function pageLines({ areas: names, imports }: ImportMap): readonly string[] {
  const real = imports.filter(({ onlyTypes }) => !onlyTypes)
  const id = (area: string): string => area.replace(/\W/g, '_')
  const listed = (area: string, types: boolean): string =>
    imports
      .filter(({ from, onlyTypes }) => from === area && onlyTypes === types)
      .map(({ to }) => `\`${to}\``)
      .join(', ')
  return [
    '```mermaid',
    'flowchart TD',
    ...names.map((area) => `  ${id(area)}["${area}"]`),
    ...needed(real).map(({ from, to }) => `  ${id(from)} --> ${id(to)}`),
    '```',
    '',
    '| files | import | import only types of |',
    '| --- | --- | --- |',
    ...names.map((area) => `| \`${area}\` | ${listed(area, false)} | ${listed(area, true)} |`),
  ]
}
