import { copyText } from '@/platform/clipboard'

const TEXT = '可以办。\n12345'

/** What `execCommand` copies and returns; null makes it throw. */
function execCommandReturns(answer: boolean | null): string[] {
  const copied: string[] = []
  Object.assign(document, {
    execCommand: (command: string) => {
      if (answer === null) throw new DOMException('no', 'SecurityError')
      const field = document.activeElement
      if (command === 'copy' && field instanceof HTMLTextAreaElement)
        copied.push(field.value.slice(field.selectionStart, field.selectionEnd))
      return answer
    },
  })
  return copied
}

const clipboardWith = (writeText: (() => Promise<void>) | null): void => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText === null ? undefined : { writeText },
  })
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand')
  Reflect.deleteProperty(navigator, 'clipboard')
  document.body.innerHTML = ''
})

test.each([
  ['has no clipboard, as on plain http', null],
  ['refuses it', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
])('a browser that %s falls back to execCommand', async (_, writeText) => {
  clipboardWith(writeText)
  const copied = execCommandReturns(true)
  expect(await copyText(TEXT)).toBe(true)
  expect(copied).toEqual([TEXT])
})

test('without a clipboard it copies within the tap, because an iPhone refuses later', () => {
  clipboardWith(null)
  const copied = execCommandReturns(true)
  void copyText(TEXT)
  expect(copied).toEqual([TEXT])
})

test.each([
  ['returns false', false],
  ['throws', null],
])('if execCommand %s, copyText returns false and leaves nothing on the page', async (_, answer) => {
  clipboardWith(null)
  execCommandReturns(answer)
  const button = document.body.appendChild(document.createElement('button'))
  button.focus()
  expect(await copyText(TEXT)).toBe(false)
  expect([...document.body.children]).toEqual([button])
  expect(document.activeElement).toBe(button)
})

test('execCommand is not used if the clipboard works', async () => {
  clipboardWith(() => Promise.resolve())
  const copied = execCommandReturns(true)
  expect(await copyText(TEXT)).toBe(true)
  expect(copied).toEqual([])
})
