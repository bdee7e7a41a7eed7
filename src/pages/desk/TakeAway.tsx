import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { PhoneScript } from '@/components/PhoneScript'
import { Copied } from '@/components/Copied'
import { PrintButton } from '@/components/PrintButton'
import { Qr } from '@/components/Qr'
import { SoftButton, SoftButtons, UnfoldButton } from '@/components/SoftButton'
import { Telephone } from '@/components/Telephone'
import { copyText } from '@/platform/clipboard'
import { useFocusOnAppearing } from '@/platform/focus'
import { linkTo, printedLink } from '@/platform/h5-address'
import { openPage } from '@/platform/navigation'
import { canDial } from '@/platform/phone'
import { canPrint } from '@/platform/print'
import {
  phoneScript,
  chatText,
  contactsOf,
  dateWords,
  headingFor,
  phonesFor,
  slipView,
  type Answers,
  type Finished,
  type Guide,
  type Region,
} from '@/rules'
import { slipUrl } from '@/routes'
import type { Calling } from '@/state/caller'
import { useHere } from '@/state/here'
import { shareRoute } from '@/state/share-route'
import { readTicks } from '@/state/ticks'
import { Slip } from '@/components/Slip'
import { Pane } from './Pane'

export interface TakeAwayProps extends Calling {
  advice: Finished
  region: Region
  guide: Guide
  answers: Answers
}

/** The pane with what the person takes home: the slip as it prints, whom to call and what to say. */
export function TakeAway({ advice, region, guide, answers, ...calling }: TakeAwayProps): ReactNode {
  const { person, today } = useHere()
  const focus = useFocusOnAppearing()
  const ticked = advice.kind === 'decided' ? readTicks(person, advice.guide, advice.outcome.id) : []
  const route = shareRoute(guide, answers, advice)
  return (
    <Pane of="result" foot={<Ways advice={advice} guide={guide} route={route} />}>
      <View className="desk-paper" role="group" aria-label={headingFor(advice)} {...focus}>
        <Slip
          slip={slipView(advice, guide)}
          ticked={ticked}
          link={printedLink(route)}
          day={dateWords(today)}
          level={2}
        />
      </View>
      <View className="desk-aside">
        <Telephone
          region={region}
          phones={phonesFor(advice)}
          contacts={contactsOf(advice)}
          hotline={advice.hotline}
          callingNote={advice.callingNote}
          says={null}
          main={!canDial()}
          {...calling}
        />
      </View>
      <View className="desk-say">
        <View className="desk-strong">这样说：</View>
        <PhoneScript says={phoneScript(advice)} />
      </View>
    </Pane>
  )
}

/** Ways to hand it over. */
function Ways({ advice, guide, route }: { advice: Finished; guide: Guide; route: string }): ReactNode {
  const [code, setCode] = useState(false)
  const [copied, setCopied] = useState<boolean | null>(null)
  const link = linkTo(route)
  const printed = printedLink(route)
  const text = link === null ? chatText(advice, guide) : chatText(advice, guide, link)
  return (
    <>
      {code && printed !== null ? (
        <View className="desk-code">
          <Qr text={printed} label="二维码，扫一扫看完整结果" />
          <View>用手机扫一扫，看完整结果</View>
        </View>
      ) : null}
      {canPrint() ? (
        <PrintButton label="打印窗口单" />
      ) : (
        <BigButton
          icon="slip"
          label="窗口单"
          onPress={() => {
            openPage(slipUrl(advice.guide))
          }}
        />
      )}
      <SoftButtons>
        {printed === null ? null : (
          <UnfoldButton icon="entry" label="扫码带走" open={code} onToggle={setCode} />
        )}
        <SoftButton
          icon="copy"
          label="复制文字"
          onPress={() => {
            void copyText(text).then(setCopied)
          }}
        />
      </SoftButtons>
      <Copied text={text} copied={copied} />
    </>
  )
}
