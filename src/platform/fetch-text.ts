/** Fetches text from the rules server. Any failure gives null; it never throws. */
import Taro from '@tarojs/taro'

/** Timeout in milliseconds. */
const PATIENCE = 15_000

/** @param most longest text accepted, in characters; a longer one gives null */
export async function fetchText(url: string, most: number): Promise<string | null> {
  try {
    const text = process.env.TARO_ENV === 'h5' ? await inBrowser(url, most) : await inWeChat(url)
    return text !== null && text.length <= most ? text : null
  } catch {
    return null // no network, too slow, redirected or forbidden: the phone keeps the rules it has
  }
}

async function inBrowser(url: string, most: number): Promise<string | null> {
  const end = Date.now() + PATIENCE
  // the oldest browsers cannot abort a request, so this only stops waiting
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null)
    }, PATIENCE)
  })
  const response = await Promise.race([fetch(url, { cache: 'no-cache', redirect: 'error' }), late])
  if (response === null || !response.ok) return null
  return Promise.race([textOf(response, most, end), late])
}

/** The response's text. Reading stops when it gets too long or takes too long. */
async function textOf(response: Response, most: number, end: number): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  while (text.length <= most && Date.now() < end) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return null
}

async function inWeChat(url: string): Promise<string | null> {
  const { statusCode, data } = await Taro.request<unknown>({
    url,
    dataType: 'text',
    responseType: 'text',
    timeout: PATIENCE,
  })
  return statusCode === 200 && typeof data === 'string' ? data : null
}
