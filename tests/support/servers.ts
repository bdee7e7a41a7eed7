/** Real servers that serve the built browser version with the files in `hosting/`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { H5_FILES, serve, type StaticServer } from '../../hosting/serve'
import { eventually } from './eventually'
import { freePort } from './free-port'
import { onPath } from './on-path'

const HOSTING = path.resolve(__dirname, '../../hosting')

/** The folder in which the files in `hosting/` expect the app and the published rules. */
const ROOT = '/srv/wenban'

/** The files served in `policy/` beside the app, by name. */
type Publication = ReadonlyMap<string, string>

export interface ServerProgram {
  readonly name: string
  /** The supported encodings, best first. */
  readonly encodings: readonly string[]
  /** How to install it if this machine does not have it, otherwise null. */
  readonly missing: () => string | null
  /** Serves the built browser version on a port of this machine. */
  readonly start: (publication: Publication) => Promise<StaticServer>
}

/** The Node server of `npm start` and the tests. */
const ours: ServerProgram = {
  name: 'npm start',
  encodings: ['br', 'gzip'],
  missing: () => null,
  start: async (publication) => {
    const home = mkdtempSync(path.join(tmpdir(), 'wenban-server-'))
    cpSync(H5_FILES, home, { recursive: true })
    writePolicy(home, publication)
    const { url, close } = await serve(home, 0)
    return {
      url,
      close: async () => {
        await close()
        rmSync(home, { recursive: true })
      },
    }
  },
}

const nginx = installed('nginx', ['gzip'], 'nginx.conf', (site, port, home) => {
  const main = path.join(home, 'main.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    main,
    [
      // as root it would run as a user who may not read this folder
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; pid ${home}/pid; error_log stderr;`,
      'events {}',
      'http {',
      'include /etc/nginx/mime.types;',
      ...temporary.map((name) => `${name}_temp_path ${home}/${name};`),
      replaced(site, 'listen 80;', `listen 127.0.0.1:${port};`),
      '}',
    ].join('\n'),
  )
  return { args: ['-e', 'stderr', '-c', main] }
})

const caddy = installed('caddy', ['br', 'gzip'], 'Caddyfile', (site, port, home) => {
  const main = path.join(home, 'Caddyfile')
  writeFileSync(main, `{\n\tadmin off\n}\n${site}`)
  return {
    args: ['run', '--config', main, '--adapter', 'caddyfile'],
    env: { WENBAN_SITE: `http://127.0.0.1:${port}`, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  }
})

/** The servers of the browser version that are tested if the machine has them. */
export const SERVERS: readonly ServerProgram[] = [ours, nginx, caddy]

/**
 * A server that Debian packages.
 * @param file its configuration in `hosting/`
 * @param prepare writes other configuration into a temporary folder and returns how to start it
 */
function installed(
  name: string,
  encodings: readonly string[],
  file: string,
  prepare: (
    site: string,
    port: number,
    home: string,
  ) => { readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> },
): ServerProgram {
  async function start(publication: Publication): Promise<StaticServer> {
    const command = onPath(name)
    if (command === undefined) throw new Error(`there is no ${name}`)
    const home = mkdtempSync(path.join(tmpdir(), 'wenban-server-'))
    symlinkSync(H5_FILES, path.join(home, 'app'))
    writePolicy(home, publication)
    const site = replaced(readFileSync(path.join(HOSTING, file), 'utf8'), ROOT, home)
    const port = await freePort()
    const { args, env } = prepare(site, port, home)
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said: string[] = []
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
    const url = `http://127.0.0.1:${port}/`
    const close = async (): Promise<void> => {
      await ended(child)
      rmSync(home, { recursive: true })
    }
    try {
      await eventually(async () => {
        if (child.exitCode !== null) throw new Error(`${name} ended: ${said.join('')}`)
        await fetch(url)
      })
    } catch (error) {
      await close()
      throw error
    }
    return { url, close }
  }

  return {
    name,
    encodings,
    missing: () => (onPath(name) === undefined ? `apt-get install ${name}` : null),
    start,
  }
}

function writePolicy(home: string, publication: Publication): void {
  mkdirSync(path.join(home, 'policy'))
  for (const [file, text] of publication) writeFileSync(path.join(home, 'policy', file), text)
}

/** The text with every occurrence of `one` replaced. */
function replaced(text: string, one: string, other: string): string {
  if (!text.includes(one)) throw new Error(`there is no ${one} in the file of hosting/`)
  return text.split(one).join(other)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}
