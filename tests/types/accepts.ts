/** Compiles only if the value has the type. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who calls it names the type
export declare function accepts<T>(value: T): void
