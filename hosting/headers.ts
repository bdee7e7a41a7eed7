/**
 * The headers of the browser version, whatever server is used. `npm start` and the tests use them directly;
 * tests compare `hosting/` and docs/hosting.md with them (tests/rules/hosting.test.ts,
 * tests/h5/hosting.test.ts).
 */

/**
 * Headers of every response, errors included. The content security policy is the part that no version of the
 * app changes; src/index.html narrows it for that page.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "script-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  // browsers ignore it without TLS, as on this machine
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

/** Files with a content hash in their name never change: scripts, styles, editions of a place. */
export const HASHED = /\.[0-9a-f]{8,16}\.[a-z]+$/

/** Cache lifetime of hashed files. */
export const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Any other file, and errors, must be revalidated each time. */
export const ASK_FIRST = 'no-cache'
