/** The type of a subcommand. */
import type { IsoDate } from '@/rules/authoring'

/** Options that may follow `--`. */
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

/** Options that a command may accept; all accept `today`. */
export type OptionName = Exclude<keyof Options, 'today'>

export interface Command {
  /** Its arguments as typed: 「<指引> [--out 文件]」. */
  readonly takes: string
  /** What it does, in one sentence. */
  readonly does: string
  readonly options?: readonly OptionName[]
  /** Minimum and maximum number of arguments. */
  readonly words: readonly [least: number, most: number]
  /** @returns false after reporting a problem */
  readonly run: (words: readonly string[], options: Options) => boolean | Promise<boolean>
}

/** Wrong input: reported in one sentence, without a stack trace. */
export class UsageError extends Error {}
