/**
 * The headers of the browser version, whoever serves it: `npm start` and the tests take them from here,
 * `hosting/` and docs/hosting.md are held to them (tests/rules/hosting.test.ts, tests/h5/hosting.test.ts).
 */

/**
 * What every answer carries, an error as well. The content security policy is the part that no version of the app
 * changes; src/index.html narrows it, for that page alone.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "script-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  // browsers pass it over where there is no TLS, as on this machine
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

/** A file with the hash of its content in its name never changes: scripts, styles, editions of a place. */
export const HASHED = /\.[0-9a-f]{8,16}\.[a-z]+$/

/** How long a copy of a hashed file may be used. */
export const FOR_GOOD = 'public, max-age=31536000, immutable'

/** A copy of any other file, or of an error, has to be asked about each time. */
export const ASK_FIRST = 'no-cache'
