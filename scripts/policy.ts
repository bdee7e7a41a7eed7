/**
 * The policy command: the rules on the command line, for maintainers. The subcommands are in
 * `policy/commands`.
 */
import { main } from './policy/commands'

void main(process.argv.slice(2))
