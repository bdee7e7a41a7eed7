import { Button, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { CopyButton } from '@/components/CopyButton'
import { Section } from '@/components/Section'
import { canOpen, letterTo, OutsideLink } from '@/platform/outside'
import { reportAddress, reportingWords } from '@/platform/publisher'
import { canShareText, share } from '@/platform/share'

export interface SendingProps {
  text: string
  about: string
}

/** Ways to send the text: to the publisher's address if the build has one, or by the device's own means. */
export function Sending({ text, about }: SendingProps): ReactNode {
  const to = reportAddress()
  return (
    <Section title="发给谁" screenOnly>
      {to === null ? <View>{reportingWords()}</View> : <Publisher to={to} text={text} about={about} />}
      {process.env.TARO_ENV === 'weapp' ? (
        <Button
          className="big-button big-button--other report-feedback"
          hoverClass="pressed"
          openType="feedback"
        >
          打开微信的反馈页
        </Button>
      ) : null}
      {canShareText() ? <ShareText text={text} about={about} /> : null}
    </Section>
  )
}

interface PublisherProps extends SendingProps {
  to: NonNullable<ReturnType<typeof reportAddress>>
}

/** The publisher's address: a link if the platform can open it, and always a button to copy it. */
function Publisher({ to: { kind, address }, text, about }: PublisherProps): ReactNode {
  const mail = kind === 'mail'
  return (
    <>
      <View>{mail ? '发布的人收信的地址：' : '发布的人收意见的网页：'}</View>
      <View className="report-address">{address}</View>
      {canOpen(kind) ? (
        <OutsideLink
          className="big-button big-button--other report-outside"
          href={mail ? letterTo(address, `这里说得不对：${about}`, text) : address}
        >
          {mail ? '写一封信' : '打开网页，把复制的话粘贴进去'}
        </OutsideLink>
      ) : null}
      <CopyButton text={address} label={mail ? '复制地址' : '复制网址'} />
    </>
  )
}

const SAID = {
  shared: '已交给您选的应用，请到那里看看发出去没有。',
  copied: '✓ 已复制，到聊天里粘贴就行',
  left: '',
  failed: '这里发不出去，请点上面的“复制这段话”。',
} as const

function ShareText({ text, about }: SendingProps): ReactNode {
  const [end, setEnd] = useState<keyof typeof SAID>('left')
  return (
    <>
      <BigButton
        kind="other"
        label="用别的应用发"
        onPress={() => {
          void share({ title: `这里说得不对：${about}`, text }).then(setEnd)
        }}
      />
      <View className="report-said" role="status">
        {SAID[end]}
      </View>
    </>
  )
}
