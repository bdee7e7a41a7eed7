/** The publisher of this copy of the app, from the build's settings. */

/** What residents read about the publisher, in whole sentences. */
export function aboutWords(): readonly string[] {
  const publisher = process.env.WENBAN_PUBLISHER ?? ''
  return [
    '问办不是政府办的服务，只按公开的文件整理。',
    publisher === ''
      ? '这一份没有写明是谁发布的，内容以经办单位的答复为准。'
      : `由“${publisher}”发布，内容以经办单位的答复为准。`,
    reportingWords(),
  ]
}

/**
 * How to report an error, in one sentence. Every mini-program can be reported in WeChat's menu; a web page
 * has no such way.
 */
export function reportingWords(): string {
  const contact = process.env.WENBAN_CONTACT ?? ''
  if (contact !== '') return `发现说错了或者用不了，请告诉：${contact}。`
  return process.env.TARO_ENV === 'weapp'
    ? '发现说错了或者用不了，点右上角的“…”，再点“反馈与投诉”。'
    : '发现说错了或者用不了，请告诉把它发给您的人。这一份没有留联系办法。'
}

const MAIL = 'mailto:'

/** Where error reports go (WENBAN_REPORTS); null if the build has no address. */
export function reportAddress(): { readonly kind: 'mail' | 'web'; readonly address: string } | null {
  const told = process.env.WENBAN_REPORTS ?? ''
  if (told === '') return null
  return told.startsWith(MAIL)
    ? { kind: 'mail', address: told.slice(MAIL.length) }
    : { kind: 'web', address: told }
}

/** The version of the app. */
export const appVersion = (): string => process.env.WENBAN_VERSION ?? ''
