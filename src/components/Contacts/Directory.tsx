import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Caller, ContactView, OfficeView, Region } from '@/rules'
import { BigButton } from '../BigButton'
import { Hotline } from '../Hotline'
import { OptionCard } from '../OptionCard'
import { Phone } from '../Phone'
import { TextButton } from '../TextButton'

export interface DirectoryProps {
  region: Region
  contact: Extract<ContactView, { kind: 'directory' }>
  caller: Caller
  onChooseCaller: (caller: Caller) => void
}

/** An office with a number for each district: the resident chooses once, then there is one number to dial. */
export function Directory({ region, contact, caller, onChooseCaller }: DirectoryProps): ReactNode {
  const { name, hours, scope, offices } = contact
  return (
    <>
      <View className="contact-name">{name}</View>
      <View className="contact-detail">{scope}</View>
      {caller.district === undefined ? (
        <DistrictChooser
          region={region}
          onChoose={(district) => {
            onChooseCaller({ ...caller, district })
          }}
        />
      ) : (
        <>
          {offices.length === 0 ? <View>文件里没有印这里的电话，请打下面的热线。</View> : null}
          {offices.map((office) => (
            <Phone
              key={`${office.insurance}${office.purpose ?? ''}`}
              name={officeName(office)}
              phone={office.phone}
              details={[hours]}
            />
          ))}
          {offices.length === 0 ? <Hotline region={region} /> : null}
          {severalInsurances(offices) ? (
            <Choices
              title="想只看一个号码，点您的医保："
              options={region.insurances}
              onChoose={(insurance) => {
                onChooseCaller({ ...caller, insurance })
              }}
            />
          ) : null}
          <TextButton
            label="换一个区县"
            onPress={() => {
              onChooseCaller({})
            }}
          />
        </>
      )}
    </>
  )
}

const officeName = ({ district, insurance, purpose }: OfficeView): string =>
  [district, insurance, purpose].filter((words) => words !== null).join('，')

const severalInsurances = (offices: readonly OfficeView[]): boolean =>
  new Set(offices.map(({ insurance }) => insurance)).size > 1

interface DistrictChooserProps {
  region: Region
  onChoose: (district: string) => void
}

function DistrictChooser({ region, onChoose }: DistrictChooserProps): ReactNode {
  const [state, setState] = useState<'closed' | 'open' | 'unknown'>('closed')
  switch (state) {
    case 'closed':
      return (
        <BigButton
          kind="other"
          label="选参保的区县，看电话"
          onPress={() => {
            setState('open')
          }}
        />
      )
    case 'open':
      return (
        <>
          <Choices title="医保是在哪个区县参加的？" options={region.districts} onChoose={onChoose} />
          <OptionCard
            kind="radio"
            label="不知道是哪个区"
            chosen={false}
            onPress={() => {
              setState('unknown')
            }}
          />
        </>
      )
    case 'unknown':
      return (
        <>
          <View>不知道是哪个区，就打热线，说明情况，请他们转接：</View>
          <Hotline region={region} />
          <TextButton
            label="选区县"
            onPress={() => {
              setState('open')
            }}
          />
        </>
      )
  }
}

interface ChoicesProps {
  title: string
  /** Ids and their names. */
  options: Readonly<Record<string, string>>
  onChoose: (id: string) => void
}

/** Options of which the first one tapped is taken: it can be changed at any time. */
function Choices({ title, options, onChoose }: ChoicesProps): ReactNode {
  return (
    <>
      <View>{title}</View>
      {Object.entries(options).map(([id, label]) => (
        <BigButton
          key={id}
          kind="other"
          label={label}
          onPress={() => {
            onChoose(id)
          }}
        />
      ))}
    </>
  )
}
