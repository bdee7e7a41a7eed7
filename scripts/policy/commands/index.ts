/** The list of subcommands; finds and runs one. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isIsoDate, todayHere } from '@/rules/authoring'
import { EditionError } from '../editions'
import { nearest } from '../problems'
import { ask } from './ask'
import { check } from './check'
import { type Command, type Options, UsageError } from './command'
import { due } from './due'
import { effect } from './effect'
import { golden } from './golden'
import { graph } from './graph'
import { key } from './key'
import { list, questions } from './list'
import { create } from './new'
import { publish } from './publish'
import { rename } from './rename'
import { search } from './search'
import { show } from './show'
import { watch } from './watch'

/** In display order. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  effect,
  show,
  ask,
  list,
  questions,
  golden,
  graph,
  search,
  due,
  new: create,
  rename,
  watch,
  publish,
  key,
}

const OPTIONS = {
  today: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  out: { type: 'string' },
  since: { type: 'string' },
  from: { type: 'string' },
  check: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  stack: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options']

const OPTIONS_WITH_TEXT: readonly string[] = Object.entries(OPTIONS)
  .filter(([, { type }]) => type === 'string')
  .map(([name]) => name)

const howTo = (name: string, { takes, does }: Command): string =>
  `npm run -s policy -- ${[name, takes].filter((one) => one !== '').join(' ')}：${does}`

const USAGE = [
  ...Object.entries(COMMANDS).map(([name, command]) => howTo(name, command)),
  '每个都可以加 --today 2026-01-31，按那天来看；加 --help，说怎么用。',
].join('\n')

function commandNamed(name: string): Command {
  const command = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return command
  const near = nearest(name, Object.keys(COMMANDS))
  throw new UsageError(
    `没有“${name}”这个命令${near === undefined ? '' : `，最像的是“${near}”`}。有：${Object.keys(COMMANDS).join('、')}`,
  )
}

/** Parses the arguments; suggests the nearest option for an unknown one. */
function parsed(argv: readonly string[]) {
  const known = Object.keys(OPTIONS)
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!known.includes(name)) {
      const near = nearest(name, known)
      throw new UsageError(`没有“${rawName}”这个选项${near === undefined ? '' : `，最像的是“--${near}”`}`)
    }
    const text = OPTIONS_WITH_TEXT.includes(name)
    if (text && (value === undefined || value === '' || value.startsWith('-')))
      throw new UsageError(`“${rawName}”后面要写内容`)
    if (!text && value !== undefined) throw new UsageError(`“${rawName}”后面不写内容`)
  }
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined)
  const today = text(values.today) ?? todayHere()
  if (!isIsoDate(today))
    throw new UsageError(`--today 后面的“${today}”不是日历上有的日子，写成 2023-02-28 这样`)
  const options: Options = {
    today,
    json: values.json === true,
    all: values.all === true,
    out: text(values.out),
    since: text(values.since),
    from: text(values.from),
    check: text(values.check),
    'dry-run': values['dry-run'] === true,
  }
  return { options, positionals, help: values.help === true }
}

function checkUse(name: string, command: Command, words: readonly string[], options: Options): void {
  const takes = command.options ?? []
  const strange = (['json', 'all', 'out', 'since', 'from', 'check', 'dry-run'] as const).find(
    (one) => !takes.includes(one) && options[one] !== undefined && options[one] !== false,
  )
  if (strange !== undefined) throw new UsageError(`${name} 没有“--${strange}”。用法：${howTo(name, command)}`)
  const [least, most] = command.words
  if (words.length < least) throw new UsageError(`${name} 后面少写了。用法：${howTo(name, command)}`)
  const extra = words[most]
  if (extra !== undefined) throw new UsageError(`“${extra}”多了。用法：${howTo(name, command)}`)
}

/** @returns whether all is well */
async function run(argv: readonly string[]): Promise<boolean> {
  const { options, positionals, help } = parsed(argv)
  const [name, ...words] = positionals
  if (name === undefined || name === 'help') {
    console.log(USAGE)
    return help || name === 'help'
  }
  const command = commandNamed(name)
  if (help) {
    console.log(howTo(name, command))
    return true
  }
  checkUse(name, command, words, options)
  return command.run(words, options)
}

/** The message for an error: the problem if it is in the input or the files; otherwise whom to tell. */
function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof EditionError) return error.message
  if (error instanceof Error && 'code' in error && 'path' in error)
    return `文件“${String(error.path)}”读不了，或者写不了（${String(error.code)}）`
  return `这是程序的毛病，不是规定的：${String(error)}。把这一行和刚才的命令告诉写程序的人；加 --stack 看得到在哪里`
}

/** Runs the command; the exit code is 0 if all is well, 1 if something is wrong, 2 for wrong input. */
export async function main(argv: readonly string[]): Promise<void> {
  // a reader that stops early, such as `head`, closes the pipe
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    console.error(`写不出去（${error.code ?? error.message}）`)
    process.exit(2)
  })
  try {
    process.exitCode = (await run(argv)) ? 0 : 1
  } catch (error) {
    console.error(messageOf(error))
    if (argv.includes('--stack')) console.error(error)
    process.exitCode = 2
  }
}
