import { Canvas, Image, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { makePoster, POSTER_CANVAS, saveToAlbum, type Poster } from '@/platform/poster'
import { BigButton } from '../BigButton'
import './index.scss'

export interface PosterButtonProps {
  poster: Poster
  /** What a screen reader says of the picture. */
  label: string
}

type Made = { readonly kind: 'none' | 'failed' } | { readonly kind: 'made'; picture: string; kept: boolean }

/** Makes a picture, puts it into the album where the platform can, and shows it to be kept by a long press. */
export function PosterButton({ poster, label }: PosterButtonProps): ReactNode {
  const [made, setMade] = useState<Made>({ kind: 'none' })
  const make = async (): Promise<void> => {
    const picture = await makePoster(poster)
    setMade({ kind: 'made', picture, kept: await saveToAlbum(picture) })
  }
  return (
    <>
      <BigButton
        kind="other"
        label="存成图片"
        onPress={() => {
          make().catch(() => {
            setMade({ kind: 'failed' })
          })
        }}
      />
      {process.env.TARO_ENV === 'weapp' ? (
        <Canvas className="poster-canvas" type="2d" id={POSTER_CANVAS} canvasId={POSTER_CANVAS} />
      ) : null}
      <View className="poster-said" role="status">
        {made.kind === 'failed' ? '这里做不出图片。可以截屏，或者点“复制成文字”。' : null}
        {made.kind === 'made' && made.kept ? '✓ 已存进相册' : null}
        {made.kind === 'made' && !made.kept ? '长按下面的图片，就能保存或者发给别人：' : null}
      </View>
      {made.kind === 'made' ? (
        <Image
          className="poster-picture"
          mode="widthFix"
          showMenuByLongpress
          src={made.picture}
          ariaLabel={label}
          nativeProps={{ 'aria-label': label }}
        />
      ) : null}
    </>
  )
}
