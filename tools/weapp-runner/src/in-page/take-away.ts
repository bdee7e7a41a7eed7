/** Takes these away from the window that it runs in, as if they had never been there. */
export function takeAway(names: readonly string[]): void {
  for (const name of names) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    let owner: unknown = window
    for (const step of path) owner = owner instanceof Object ? Reflect.get(owner, step) : null
    if (owner instanceof Object) Reflect.deleteProperty(owner, last)
  }
}
