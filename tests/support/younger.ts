/**
 * What phones of today have and Chrome 61 or iOS 11, the oldest that package.json promises, has not. `globalThis` is as
 * young, and stays: the tests' own driver needs it in the page.
 */
const YOUNGER: Readonly<Record<string, string>> = {
  Array: 'fromAsync',
  'Array.prototype': 'at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with',
  Object: 'fromEntries groupBy hasOwn',
  Map: 'groupBy',
  'Set.prototype': 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
  'String.prototype': 'at isWellFormed matchAll replaceAll toWellFormed trimEnd trimStart',
  Promise: 'allSettled any try withResolvers',
  'Promise.prototype': 'finally',
  'Symbol.prototype': 'description',
  Intl: 'DisplayNames ListFormat Locale PluralRules RelativeTimeFormat Segmenter',
  window:
    'AbortController AbortSignal AggregateError BigInt BroadcastChannel FinalizationRegistry ' +
    'IntersectionObserver Iterator PointerEvent ResizeObserver WeakRef createImageBitmap navigation ' +
    'queueMicrotask requestIdleCallback scheduler structuredClone visualViewport',
  'Element.prototype': 'checkVisibility replaceChildren toggleAttribute',
  'Blob.prototype': 'arrayBuffer stream text',
  'Crypto.prototype': 'randomUUID',
  'CSSStyleSheet.prototype': 'replace replaceSync',
  'Document.prototype': 'adoptedStyleSheets',
  'Navigator.prototype': 'clipboard scheduling share wakeLock',
}

/** All of it, as `Array.prototype.flatMap` and `window.queueMicrotask`. */
export const younger: readonly string[] = Object.entries(YOUNGER).flatMap(([owner, names]) =>
  names.split(' ').map((name) => `${owner}.${name}`),
)

/** The part that is the language's own, which WeChat's scripts could find too. */
export const youngerLanguage: readonly string[] = younger.filter((name) =>
  /^(Array|Object|Map|Set|String|Promise|Symbol)\b/.test(name),
)

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
