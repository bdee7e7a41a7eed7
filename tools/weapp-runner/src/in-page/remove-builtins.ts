/** Deletes built-ins of the window it runs in, such as `Array.prototype.flat`. It uses nothing from outside its body. */
export function removeBuiltins(names: readonly string[]): void {
  for (const name of names) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    let owner: unknown = window
    for (const step of path) owner = owner instanceof Object ? Reflect.get(owner, step) : null
    if (owner instanceof Object) Reflect.deleteProperty(owner, last)
  }
}
