/** How far the app's clock is ahead of the real one, in milliseconds. */
let difference = 0

/** Sets the app's clock, in milliseconds since 1970. It keeps running. */
export function moveClock(time: number): void {
  difference = time - Date.now()
}

/** @returns a `Date` for the app, whose clock is set to that time, in milliseconds since 1970, and keeps running */
export function dateFrom(begin: number): DateConstructor {
  moveClock(begin)
  const present = (): number => Date.now() + difference
  return new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [present()] : args, newTarget) as object,
    get: (target, name) => (name === 'now' ? present : (Reflect.get(target, name) as unknown)),
  })
}
