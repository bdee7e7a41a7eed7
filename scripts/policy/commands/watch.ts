/** `policy watch`: a guide's page in the browser, updated on each change of the files. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import { POLICY } from '../policy'
import { watchFolders } from '../watch-folders'
import { CHANGES, Watched } from '../watched'
import type { Command } from './command'
import { guideNamed } from './current'

const PORT = 4100
const MAX_PORTS = 100
/** Listens on the port or the next free one. */
async function listen(server: Server): Promise<number> {
  for (let port = PORT; ; port += 1)
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve)
      })
      return port
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || port === PORT + MAX_PORTS) throw error
      console.log(`端口${port}有别的程序在用，换下一个`)
    }
}

const problemsWords = (wrong: number): string => (wrong === 0 ? '没有问题' : `有${wrong}处要改，页面上列着`)

export const watch: Command = {
  takes: '[指引]',
  does: '在浏览器里看指引的那一页，改了文件它自己跟着变，有问题列在最上面；按 Ctrl-C 结束',
  words: [0, 1],
  run: async ([id], { today }) => {
    if (id !== undefined) guideNamed(id, today)
    const watched = new Watched(today)
    const readers = new Set<ServerResponse>()
    const server = createServer(({ url = '/' }, answer) => {
      const path = url.split('?')[0] ?? '/'
      if (path === CHANGES) {
        answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        answer.flushHeaders()
        readers.add(answer.on('close', () => readers.delete(answer)))
        return
      }
      const page = watched.page(path)
      answer.writeHead(page === null ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      answer.end(page ?? watched.missing())
    })
    const port = await listen(server)
    const end = watchFolders(POLICY, () => {
      console.log(`文件变了：${problemsWords(watched.look())}`)
      for (const reader of readers) reader.write('data: changed\n\n')
    })
    console.log(
      `在浏览器里打开 http://127.0.0.1:${port}/${id ?? ''} （${problemsWords(watched.wrong)}）；按 Ctrl-C 结束`,
    )
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
    })
    end()
    server.close()
    server.closeAllConnections()
    return true
  },
}
