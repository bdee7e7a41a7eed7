/**
 * Why fetched data is refused. The names in brackets are attacks described by The Update Framework (TUF).
 * `unreadable`: missing or truncated. `unsigned`: not signed by one of our keys (arbitrary data). `altered`:
 * not what was signed (arbitrary data). `too-large`: more than announced (endless data). `older`: older than
 * what is already trusted (rollback). `retired-key`: signed by a key whose successor has been seen (key
 * compromise). `expired`: nothing newer was offered for too long (freeze). `from-the-future`: dated after
 * today. `newer-app`: in a format that this app does not understand. `another-place`: not the requested place
 * (mix-and-match). `misshapen`: signed, but invalid.
 */
export type Refusal =
  | 'unreadable'
  | 'unsigned'
  | 'altered'
  | 'too-large'
  | 'older'
  | 'retired-key'
  | 'expired'
  | 'from-the-future'
  | 'newer-app'
  | 'another-place'
  | 'misshapen'

/** Accepted data, or why it was refused. */
export type Checked<T> = { readonly taken: T } | { readonly refused: Refusal }

export const refused = (refusal: Refusal): { readonly refused: Refusal } => ({ refused: refusal })
