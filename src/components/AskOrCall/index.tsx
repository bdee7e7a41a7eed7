import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { questionUrl } from '@/routes'
import { firstToDo, phonesTo, type FaqView, type ItemView, type Region } from '@/rules'
import type { Calling } from '@/state/caller'
import { BigButton } from '../BigButton'
import { Telephone } from '../Telephone'

export interface AskOrCallProps extends Calling {
  region: Region
  view: FaqView | ItemView
  /**
   * The one guide that decides the question for a single person; null if there is none or more than
   * one.
   */
  guide: FaqView['guide']
}

/** Next steps below a general answer: start the guide, or call. */
export function AskOrCall({ region, view, guide, ...calling }: AskOrCallProps): ReactNode {
  const { contacts, hotline, callingNote } = view
  const phones = phonesTo(contacts, hotline)
  const toDo = firstToDo(view, phones)
  return (
    <>
      {guide ? (
        <BigButton
          label="答几问，看结果"
          says={`答几问，看结果：${guide.title}`}
          onPress={() => {
            openPage(questionUrl(guide.id, 1))
          }}
        />
      ) : null}
      {toDo === null ? null : <View className="verdict-slip-lead">{toDo}</View>}
      <Telephone
        region={region}
        phones={phones}
        contacts={contacts}
        hotline={hotline}
        callingNote={callingNote}
        says={null}
        main={guide === null}
        {...calling}
      />
    </>
  )
}
