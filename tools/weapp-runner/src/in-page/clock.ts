/** From the real time to the one that the app believes in, in milliseconds. */
let difference = 0

/** Goes on from that time, in milliseconds. */
export function moveClock(time: number): void {
  difference = time - Date.now()
}

/** @returns a Date whose present begins at that time, in milliseconds, and goes on from there */
export function dateFrom(begin: number): DateConstructor {
  moveClock(begin)
  const present = (): number => Date.now() + difference
  return new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [present()] : args, newTarget) as object,
    get: (target, name) => (name === 'now' ? present : (Reflect.get(target, name) as unknown)),
  })
}
