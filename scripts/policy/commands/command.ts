/** What a subcommand of the policy command is. */
import type { IsoDate } from '@/rules/authoring'

/** What may be written after `--`, beside the words. */
export interface Options {
  readonly today: IsoDate
  readonly json: boolean
  readonly all: boolean
  readonly out: string | undefined
  readonly since: string | undefined
  readonly from: string | undefined
  readonly check: string | undefined
  readonly 'dry-run': boolean
}

/** Those that a command may take; each takes `today`. */
export type OptionName = Exclude<keyof Options, 'today'>

export interface Command {
  /** What follows its name, as one types it: 「<指引> [--out 文件]」. */
  readonly takes: string
  /** What it does, in one sentence. */
  readonly does: string
  readonly options?: readonly OptionName[]
  /** At least and at most so many words follow its name. */
  readonly words: readonly [least: number, most: number]
  /** @returns false where something is wrong that it has told */
  readonly run: (words: readonly string[], options: Options) => boolean | Promise<boolean>
}

/** Wrong input: said in one sentence, without a stack. */
export class UsageError extends Error {}
