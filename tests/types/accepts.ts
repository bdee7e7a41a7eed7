/** Says that a value has that type; where it has not, the line does not compile. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who calls it names the type
export declare function accepts<T>(value: T): void
