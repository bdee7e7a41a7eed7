/** Names of groups of service items: each has one line in the list on a phone. */
import { fits, groupName, LONGEST } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { entriesOf, textOf, under } from '../tree'
import { atOf } from './findings'

/** Groups with a printed name too long for the list and no short one. */
export const checkGroups = ({ trees }: Place): readonly Problem[] =>
  entriesOf(under(trees.get('service-items.yaml'), 'groups')).flatMap(
    ({ key, value }): readonly Problem[] => {
      const name = textOf(under(value, 'name')) ?? ''
      const short = textOf(under(value, 'short'))
      if (fits(groupName({ name, ...(short !== undefined && { short }) }), LONGEST.group)) return []
      return [
        {
          at: atOf(trees, 'service-items.yaml', 'groups', key, 'name'),
          words: `“${name}”在手机的清单里一行放不下：加一个短名字“short”，最多${LONGEST.group}个字`,
        },
      ]
    },
  )
