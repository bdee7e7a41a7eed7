// npm run imports: draws in docs/architecture.md what imports what. tests/rules/imports.test.ts compares page and code.
import { importMap, pageLines } from './import-map'
import { writeTable } from './table-in-page'

writeTable('imports', pageLines(importMap()), 'architecture').catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
