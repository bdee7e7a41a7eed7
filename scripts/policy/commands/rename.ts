/** `policy rename`: renames something everywhere in a place. */
import { wrongIn } from '../gate/check'
import { readPolicy } from '../policy'
import { unknown } from '../problems'
import { rename as renameIn, RenameError, renamePlace } from '../rename'
import { RENAME_KINDS } from '../rename-kinds'
import { writeSchemas } from '../schema/write'
import { type Command, UsageError } from './command'
import { checkId } from './new'

const KINDS = Object.keys(RENAME_KINDS)
/** A name that is not part of an address. */
const NAME = /^[A-Za-z][A-Za-z0-9-]*$/

export const rename: Command = {
  takes: '<地方或层> <种类> <旧名字> <新名字>',
  does: `在一个地方的所有文件里改一个名字，别的一个字也不动；是层的话，下面各地一起改；种类是 ${KINDS.join('、')}；选项写“问题/选项”，结论、条件和问题可以写“指引/名字”，只改那一个指引里的`,
  words: [4, 4],
  run: ([place = '', kindName = '', old = '', now = ''], { today }) => {
    const kind = KINDS.includes(kindName) ? RENAME_KINDS[kindName] : undefined
    if (!kind) throw new UsageError(`${unknown(kindName, '种类', KINDS)}。有：${KINDS.join('、')}`)
    if (['guide', 'place', 'faq', 'change', 'ruling'].includes(kindName)) checkId(now)
    else if (!NAME.test(now)) throw new UsageError(`“${now}”不能作名字：用字母、数字和“-”，字母开头`)
    if (kindName === 'place' && old !== place) throw new UsageError('改地方的名字，旧名字就写这个地方')
    try {
      const renamed =
        kindName === 'place' ? renamePlace(old, now) : renameIn({ place, kind: kindName, old, now })
      for (const { file, lines } of renamed)
        console.log(`改了：${file}${lines.length > 0 ? ` 第${lines.join('、')}行` : ''}`)
    } catch (error) {
      if (error instanceof RenameError) throw new UsageError(error.message)
      throw error
    }
    console.log('读出来的规定和改以前一样，只有这个名字不同。')
    if (kind.inLinks)
      console.log(`注意：${kind.words}的名字写在链接里，以前发出去的链接、存在手机里的回答认不出新名字。`)
    const policy = readPolicy()
    writeSchemas(policy)
    const renamedPlace = kindName === 'place' ? now : place
    const isLayer = policy.layerIds.includes(renamedPlace)
    const wrong = wrongIn(
      { ...policy, places: policy.places.filter(({ region }) => isLayer || region.id === renamedPlace) },
      today,
    )
    for (const one of wrong) console.log(`✗ ${one}`)
    console.log(wrong.length === 0 ? '检查过了，没有问题。' : `检查出${wrong.length}处，见上面的“✗”`)
    return wrong.length === 0
  },
}
