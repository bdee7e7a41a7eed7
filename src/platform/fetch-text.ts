/** Text from the server of the rules. Whatever goes wrong, there is none; it never throws. */
import Taro from '@tarojs/taro'

/** A server that has not answered by then is as good as none, in milliseconds. */
const PATIENCE = 15_000

/** @param most characters; of a longer text nothing is returned */
export async function fetchText(url: string, most: number): Promise<string | null> {
  try {
    const text = process.env.TARO_ENV === 'h5' ? await inBrowser(url, most) : await inWeChat(url)
    return text !== null && text.length <= most ? text : null
  } catch {
    return null // no network, too slow, sent elsewhere, or forbidden: there may be newer rules, and this phone has none of them
  }
}

async function inBrowser(url: string, most: number): Promise<string | null> {
  const end = Date.now() + PATIENCE
  // the oldest browsers cannot stop a request; they stop waiting for it
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null)
    }, PATIENCE)
  })
  const response = await Promise.race([fetch(url, { cache: 'no-cache', redirect: 'error' }), late])
  if (response === null || !response.ok) return null
  return Promise.race([textOf(response, most, end), late])
}

/** The text of the answer; one without an end is broken off. */
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
