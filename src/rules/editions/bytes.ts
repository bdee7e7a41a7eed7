/** Converts text and bytes without `TextEncoder`, `atob` or `Buffer`, which old phones or WeChat lack. */

/** The text in UTF-8; a lone surrogate becomes the replacement character. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length)
  let length = 0
  const put = (byte: number): void => {
    bytes[length] = byte
    length += 1
  }
  const putRest = (code: number, sixes: number): void => {
    for (let i = sixes - 1; i >= 0; i -= 1) put(0x80 | ((code >> (6 * i)) & 0x3f))
  }
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) put(code)
    else if (code < 0x800) {
      put(0xc0 | (code >> 6))
      putRest(code, 1)
    } else if (code < 0x10000) {
      put(0xe0 | (code >> 12))
      putRest(code, 2)
    } else {
      put(0xf0 | (code >> 18))
      putRest(code, 3)
      i += 1 // skip the second surrogate
    }
  }
  return bytes.slice(0, length)
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Parses hexadecimal digits; null if malformed. */
export function fromHex(text: string): Uint8Array | null {
  if (!/^([0-9a-f]{2})*$/.test(text)) return null
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
