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
            <>
              <View>想只看一个号码，点您的医保：</View>
              <Choices
                options={region.insurances}
                onChoose={(insurance) => {
                  onChooseCaller({ ...caller, insurance })
                }}
              />
            </>
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
  const [open, setOpen] = useState(false)
  const [unknown, setUnknown] = useState(false)
  if (!open)
    return (
      <BigButton
        kind="other"
        label="选参保的区县，看电话"
        onPress={() => {
          setOpen(true)
        }}
      />
    )
  return (
    <>
      <View>医保是在哪个区县参加的？点一下就给出电话：</View>
      <Choices options={region.districts} onChoose={onChoose} />
      <OptionCard
        kind="radio"
        label="不知道是哪个区"
        chosen={unknown}
        onPress={() => {
          setUnknown(true)
        }}
      />
      {unknown ? (
        <>
          <View>那就打热线，说明情况，请他们转接：</View>
          <Hotline region={region} />
        </>
      ) : null}
    </>
  )
}

interface ChoicesProps {
  /** Ids and their names. */
  options: Readonly<Record<string, string>>
  onChoose: (id: string) => void
}

/** Options of which the first one tapped is taken: it can be changed at any time. */
function Choices({ options, onChoose }: ChoicesProps): ReactNode {
  return Object.entries(options).map(([id, label]) => (
    <OptionCard
      key={id}
      kind="radio"
      label={label}
      chosen={false}
      onPress={() => {
        onChoose(id)
      }}
    />
  ))
}
