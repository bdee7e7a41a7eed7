import { Heading } from '@/components/Heading'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DialRow } from '@/components/DialRow'
import { Group } from '@/components/Group'
import { Rows } from '@/components/Rows'
import { useWide } from '@/platform/width'
import type { OfficeView, PhoneBook, Region } from '@/rules'
import { useTypeSize } from '@/state/settings'

export interface DirectoryProps {
  region: Region
  directory: PhoneBook['directories'][number]
  /** Name of the district that the resident chose before. */
  chosen: string | undefined
}

interface District {
  readonly name: string
  readonly offices: readonly OfficeView[]
}

/** The districts in printed order, with the one chosen before first. */
function districtsOf(offices: readonly OfficeView[], chosen: string | undefined): readonly District[] {
  const byName = new Map<string, OfficeView[]>()
  for (const office of offices) byName.set(office.district, [...(byName.get(office.district) ?? []), office])
  const districts = [...byName].map(([name, of]) => ({ name, offices: of }))
  return [
    ...districts.filter(({ name }) => name === chosen),
    ...districts.filter(({ name }) => name !== chosen),
  ]
}

/** Splits a district into its name and the other name printed in brackets after it. */
function called(district: string): readonly [name: string, besides: string | undefined] {
  const [, name = district, besides] = /^(.+)（(.+)）$/.exec(district) ?? []
  return [name, besides]
}

/**
 * An office with numbers by district, insurance and purpose. A single number dials on press; several unfold
 * in place.
 */
export function Directory({ region, directory, chosen }: DirectoryProps): ReactNode {
  const { name, hours, scope, offices } = directory
  // several numbers are listed directly if there is room
  const wide = useWide()
  const huge = useTypeSize() === 'huge'
  const insurances = Object.values(region.insurances)
  /** Whether the number serves only some kinds of insurance. */
  const isFor = ({ insurance }: OfficeView): boolean =>
    insurances.some((one) => insurance.includes(one)) && !insurances.every((one) => insurance.includes(one))
  const whose = ({ insurance, purpose }: OfficeView): string =>
    [insurance, purpose].filter((words) => words !== null).join('，')
  const detailOf = (office: OfficeView): string | null => {
    const words = [
      ...(office.district === chosen ? ['上次选的'] : []),
      ...(isFor(office) ? [whose(office)] : []),
    ]
    return words.length === 0 ? null : words.join('，')
  }
  return (
    <View className="phones-part">
      <Heading>{name}</Heading>
      <View className="phones-scope">{huge ? hours : `${hours}。${scope}`}</View>
      <Rows inTwo>
        {districtsOf(offices, chosen).map(({ name: district, offices: of }) => {
          const [first, ...others] = of
          if (!first) return null
          if (others.length === 0)
            return <DialRow key={district} name={district} detail={detailOf(first)} phone={first.phone} />
          return (
            <Group
              key={`${district} ${wide ? 'wide' : ''}`}
              title={called(district)[0]}
              count={`${of.length}个号码`}
              text={district === chosen ? '上次选的' : called(district)[1]}
              openAtFirst={wide}
            >
              {of.map((office) => (
                <DialRow key={`${office.phone} ${whose(office)}`} name={whose(office)} phone={office.phone} />
              ))}
            </Group>
          )
        })}
      </Rows>
    </View>
  )
}
