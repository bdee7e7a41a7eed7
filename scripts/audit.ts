// npm run audit: checks the licences of the packages that the app needs, then their known vulnerabilities.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ACCEPTED, licenceProblems, packages } from './licences'

/** The output of `npm audit --json`: counts by severity, or why it could not ask. */
interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> }
  readonly message?: string
}

/** Severities that fail the audit; others are only counted. */
const SERIOUS = ['high', 'critical']

function checkLicences(): boolean {
  const all = packages()
  const counts = new Map<string, number>()
  for (const { licence } of all)
    counts.set(licence ?? 'none named', (counts.get(licence ?? 'none named') ?? 0) + 1)
  for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(5)}  ${licence}`)
  console.log('\nAccepted exceptions:')
  for (const [name, reason] of Object.entries(ACCEPTED)) console.log(`  ${name}: ${reason}`)
  const problems = licenceProblems(all)
  for (const problem of problems) console.error(`  NOT ALLOWED ${problem}`)
  console.log(`\n${all.length} packages, ${problems.length} licences not allowed`)
  return problems.length === 0
}

/** An unreachable registry is reported but fails nothing, because it says nothing about the packages. */
function checkVulnerabilities(): boolean {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: path.resolve(__dirname, '..'),
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a script there
  })
  const { metadata, message } = readAudit(stdout)
  if (!metadata) {
    console.log(
      `\nKnown vulnerabilities: NOT CHECKED, the registry cannot be reached (${message ?? 'no answer'}).`,
    )
    return true
  }
  const { vulnerabilities } = metadata
  console.log(
    `\nKnown vulnerabilities: ${Object.entries(vulnerabilities)
      .map(([severity, n]) => `${severity} ${n}`)
      .join(', ')}`,
  )
  return SERIOUS.every((severity) => (vulnerabilities[severity] ?? 0) === 0)
}

function readAudit(text: string): Audit {
  try {
    return JSON.parse(text) as Audit // npm's output
  } catch {
    return {}
  }
}

const passed = [checkLicences(), checkVulnerabilities()]
process.exitCode = passed.every(Boolean) ? 0 : 1
