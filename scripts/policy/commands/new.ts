/** `policy new`: the files of a place or a guide, to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { guideFile, placeFiles, restingOn } from '../new-files'
import { POLICY, readPolicy } from '../policy'
import { unknown } from '../problems'
import { writeSchemas } from '../schema/write'
import { type Command, UsageError } from './command'
import { regionsStanding } from './standing'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** @throws {UsageError} for what cannot stand in a link */
export function checkId(id: string): void {
  if (!ID.test(id))
    throw new UsageError(
      `“${id}”不能作名字：用小写的字母和数字，字母开头，中间可以有“-”，比如 senior-bus-card`,
    )
}

/** Writes new files, and the schemas by which an editor knows them; nothing is overwritten. */
function write(files: ReadonlyMap<string, string>): void {
  for (const file of files.keys())
    if (existsSync(path.join(POLICY, file))) throw new UsageError(`policy/${file} 已经有了，没有动它`)
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(POLICY, file)), { recursive: true })
    writeFileSync(path.join(POLICY, file), text)
    console.log(`写好了：policy/${file}`)
  }
  const { places, problems } = readPolicy()
  if (problems.length === 0) writeSchemas(places)
}

function newPlace(id: string, name: string): void {
  checkId(id)
  if (existsSync(path.join(POLICY, id))) throw new UsageError(`policy/${id} 已经有了，换一个名字`)
  write(new Map([...placeFiles(id, name)].map(([file, text]) => [`${id}/${file}`, text])))
  console.log(`把“待填”换成内容，再看还差什么：npm run -s policy -- check ${id}`)
}

function newGuide(full: string, title: string): void {
  const [place = '', id = '', ...more] = full.split('/')
  if (id === '' || more.length > 0)
    throw new UsageError(`“${full}”要写成“地方/名字”，比如 qinhuangdao/${id || 'new-card'}`)
  const regions = regionsStanding()
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
  const resting = restingOn(region)
  if (!resting)
    throw new UsageError(
      `先在 policy/${place} 的 citations.yaml 和 contacts.yaml 里各写一条：结论要有出处和能问的人`,
    )
  write(new Map([[`${place}/guides/${id}.yaml`, guideFile(place, id, title, resting)]]))
  console.log(`把“待填”换成内容，再看还差什么：npm run -s policy -- check ${place}`)
  console.log(`边改边看：npm run -s policy -- watch ${full}`)
}

export const create: Command = {
  takes: 'place <名字> <地方> | guide <地方>/<名字> <标题>',
  does: '写一个新地方的文件夹，或者一个新指引；名字用小写字母、数字和“-”，会写在链接里',
  words: [3, Infinity],
  run: ([kind = '', id = '', ...title]) => {
    if (kind === 'place') newPlace(id, title.join(' '))
    else if (kind === 'guide') newGuide(id, title.join(' '))
    else throw new UsageError(`${unknown(kind, '新的', ['place', 'guide'])}。写 new place 或者 new guide`)
    return true
  },
}
