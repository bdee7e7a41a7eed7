/** `policy new`: the files of a new place or guide, to be filled in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formFile, guideFile, placeFiles, firstReferences } from '../new-files'
import { POLICY, readPolicy } from '../policy'
import { Problems, unknown } from '../problems'
import { writeSchemas } from '../schema/write'
import { type Tree, under } from '../tree'
import { readYaml } from '../yaml'
import { type Command, UsageError } from './command'
import { currentRegions } from './current'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** @throws {UsageError} for an id that cannot be part of a link */
export function checkId(id: string): void {
  if (!ID.test(id))
    throw new UsageError(
      `“${id}”不能作名字：用小写的字母和数字，字母开头，中间可以有“-”，比如 senior-bus-card`,
    )
}

/** Writes new files, and their schemas for editors; overwrites nothing. */
function write(files: ReadonlyMap<string, string>): void {
  for (const file of files.keys())
    if (existsSync(path.join(POLICY, file))) throw new UsageError(`policy/${file} 已经有了，没有动它`)
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(POLICY, file)), { recursive: true })
    writeFileSync(path.join(POLICY, file), text)
    console.log(`写好了：policy/${file}`)
  }
  const policy = readPolicy()
  if (policy.problems.length === 0) writeSchemas(policy)
}

function newPlace(id: string, name: string): void {
  checkId(id)
  if (name === '') throw new UsageError(`new place ${id} 后面写地方的名字，比如 滁州`)
  if (existsSync(path.join(POLICY, id))) throw new UsageError(`policy/${id} 已经有了，换一个名字`)
  write(new Map([...placeFiles(id, name)].map(([file, text]) => [`${id}/${file}`, text])))
  console.log(`把“待填”换成内容，再看还差什么：npm run -s policy -- check ${id}`)
}

/** The templates of the layers by name: guides with blanks. */
function templates(): ReadonlyMap<string, Tree> {
  const files = readdirSync(POLICY, { recursive: true, encoding: 'utf8' })
  return new Map(
    files.flatMap((file): readonly (readonly [string, Tree])[] => {
      const [, name] = /[\\/]guides[\\/](.+)\.yaml$/.exec(file) ?? []
      if (name === undefined) return []
      const tree = readYaml(file, readFileSync(path.join(POLICY, file), 'utf8'), new Problems())
      return tree && under(tree, 'fill') ? [[name, tree]] : []
    }),
  )
}

function formOf(place: string, id: string, from: string): string {
  const known = templates()
  const template = known.get(from)
  if (!template)
    throw new UsageError(`${unknown(from, '模板', known.keys())}。有：${[...known.keys()].join('、')}`)
  return formFile(place, id, from, template)
}

function newGuide(full: string, title: string, from: string | undefined): void {
  const [place = '', id = '', ...more] = full.split('/')
  if (id === '' || more.length > 0)
    throw new UsageError(`“${full}”要写成“地方/名字”，比如 qinhuangdao/${id || 'new-card'}`)
  const regions = currentRegions()
  const region = regions.find((one) => one.id === place)
  if (!region)
    throw new UsageError(
      unknown(
        place,
        '地方',
        regions.map((one) => one.id),
      ),
    )
  checkId(id)
  if (region.guides.some((guide) => guide.id === id))
    throw new UsageError(`“${full}”这个指引已经有了，换一个名字`)
  if (from !== undefined) {
    write(new Map([[`${place}/guides/${id}.yaml`, formOf(place, id, from)]]))
    console.log(`把“待填”换成内容，再看还差什么：npm run -s policy -- check ${place}`)
    return
  }
  if (title === '') throw new UsageError(`new guide ${full} 后面写指引的标题`)
  const references = firstReferences(region)
  if (!references)
    throw new UsageError(
      `先在 policy/${place} 的 citations.yaml 和 contacts.yaml 里各写一条：结论要有出处和能问的人`,
    )
  write(new Map([[`${place}/guides/${id}.yaml`, guideFile(place, id, title, references)]]))
  console.log(`把“待填”换成内容，再看还差什么：npm run -s policy -- check ${place}`)
  console.log(`边改边看：npm run -s policy -- watch ${full}`)
}

export const create: Command = {
  takes: 'place <名字> <地方> | guide <地方>/<名字> <标题>（或 --from 模板）',
  options: ['from'],
  does: '写一个新地方的文件夹，或者一个新指引；名字用小写字母、数字和“-”，会写在链接里',
  words: [2, Infinity],
  run: ([kind = '', id = '', ...title], { from }) => {
    if (kind === 'place') newPlace(id, title.join(' '))
    else if (kind === 'guide') newGuide(id, title.join(' '), from)
    else throw new UsageError(`${unknown(kind, '新的', ['place', 'guide'])}。写 new place 或者 new guide`)
    return true
  },
}
