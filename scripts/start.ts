// npm start: builds and serves the browser version and prints its address, for phones on the same network also as a QR code.
import { spawnSync } from 'node:child_process'
import { renderANSI } from 'uqr'
import { addressesOf, THIS_MACHINE } from '../hosting/local-network'
import { H5_FILES, serve } from '../hosting/serve'

function portFrom(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Error(`PORT 要填 1 到 65535 的整数，现在是「${text}」(PORT must be an integer from 1 to 65535)`)
}

async function main(): Promise<void> {
  const port = portFrom(process.env.PORT ?? '4173')
  const host = process.env.HOST ?? THIS_MACHINE
  // before the build, so that nobody waits for it only to learn that the port is taken
  const server = await serve(H5_FILES, port, { host }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EADDRNOTAVAIL') {
      throw new Error(`这台机器没有 ${host} 这个地址，请用 HOST=0.0.0.0 (this machine has no such address)`)
    }
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new Error(
        `端口 ${port} 已被占用，请换一个：PORT=${port - 1 || 4173} npm start (port ${port} is taken)`,
      )
    }
    if ((error as NodeJS.ErrnoException).code === 'EACCES') {
      throw new Error(`端口 ${port} 不让用，请换一个大于 1023 的 (port ${port} is not permitted)`)
    }
    throw error
  })
  const build = spawnSync('npm', ['run', '-s', 'build:h5'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) {
    await server.close()
    throw new Error('网页版没有构建成功，原因见上 (the build failed, see above)')
  }
  const addresses = addressesOf(host, port)
  console.log(`问办已启动，请用浏览器打开 (open in a browser): ${addresses.join('  ')}`)
  const forPhones = addresses.find((address) => !address.includes(THIS_MACHINE))
  if (forPhones !== undefined)
    console.log(
      `同一个网络里的手机扫这个码 (phones on the same network):\n${renderANSI(forPhones, { border: 2 })}`,
    )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
