// npm run imports: draws the import map in docs/architecture.md. tests/rules/imports.test.ts compares it with
// the code.
import { importMap, pageLines } from './import-map'
import { writeTable } from './table-in-page'

writeTable('imports', pageLines(importMap()), 'architecture').catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
