/** `wx`, with every documented function. Calling one that is not simulated is a problem. */
import { guarded, problem, recordCall, noteActivity } from './record'
import { later } from './timers'

type Options = Record<string, unknown>

/** Makes an asynchronous function of `wx` fail; its `errMsg` becomes `name:fail message`. */
export class ApiError extends Error {}

/** Functions that the test makes fail, with the reasons. */
export const failing = new Map<string, string>()

/** Functions that the test slows down, with the delays in milliseconds. */
export const slow = new Map<string, number>()

function callBack(options: Options, name: string, result: Options): void {
  const callback = options[name]
  if (typeof callback === 'function') Reflect.apply(callback, options, [result])
}

/** The fields of a result beside `errMsg`. */
type Answer = Options | undefined

/**
 * Makes an asynchronous function of `wx`: it takes callbacks, or returns a promise if there are none. Calls are recorded.
 * @param act what the function does; it throws an ApiError where WeChat would fail
 */
export function asynchronous(
  name: string,
  act: (options: never) => Answer | Promise<Answer>,
): (options?: Options) => Promise<Options> | undefined {
  return (given: Options = {}) => {
    recordCall(name, given)
    const run = (): Answer | Promise<Answer> => {
      noteActivity()
      const reason = failing.get(name)
      if (reason !== undefined) throw new ApiError(reason)
      return Reflect.apply(act, undefined, [given]) as Answer | Promise<Answer>
    }
    const fail = (error: unknown): Options => {
      if (!(error instanceof ApiError)) problem(name, error)
      return { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
    }
    // WeChat never calls back before the function has returned
    const answer = new Promise<void>((begin) => later(begin, slow.get(name))).then(run)
    const succeed = (result: Answer): Options => ({ errMsg: `${name}:ok`, ...result })
    const calledBack = ['success', 'fail', 'complete'].some((one) => typeof given[one] === 'function')
    if (!calledBack)
      return answer.then(succeed, (error: unknown) => {
        const refusal = fail(error)
        throw Object.assign(new Error(String(refusal['errMsg'])), refusal)
      })
    const finish = (callback: string, result: Options): void => {
      guarded(`${callback} of ${name}`, () => {
        callBack(given, callback, result)
        callBack(given, 'complete', result)
      })
    }
    void answer.then(
      (result) => {
        finish('success', succeed(result))
      },
      (error: unknown) => {
        finish('fail', fail(error))
      },
    )
    return undefined
  }
}

/** The names of all functions of `wx` that have been called. */
export const used = new Set<string>()

/** The same function, but its calls are noted in {@link used}. */
const noting = (name: string, value: unknown): unknown =>
  typeof value === 'function'
    ? (...given: unknown[]): unknown => {
        used.add(name)
        return Reflect.apply(value, undefined, given)
      }
    : value

/**
 * @param documented all names that WeChat documents on `wx`
 * @throws if a simulated name is not among them
 */
export function createWx(documented: readonly string[], simulated: Record<string, unknown>): object {
  const invented = Object.keys(simulated).filter((name) => !documented.includes(name))
  if (invented.length > 0) throw new Error(`wx does not have ${invented.join(', ')}`)
  const missing = documented.map((name): [string, () => never] => [
    name,
    () => {
      problem('wx', `${name} is not simulated`)
      throw new Error(`${name}:fail not simulated`)
    },
  ])
  const all = { ...Object.fromEntries(missing), ...simulated }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, noting(name, value)]))
}
