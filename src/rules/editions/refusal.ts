/**
 * Why something that was fetched is not taken over. The names in brackets are the attacks of The Update Framework (TUF).
 * `unreadable`: no such file, or cut. `unsigned`: by no key of ours (arbitrary data). `altered`: not what was signed
 * (arbitrary data). `too-large`: more than was announced (endless data). `older`: less than is trusted already (rollback).
 * `retired-key`: by a key whose successor was seen (key compromise). `expired`: nothing newer was offered for too long
 * (freeze). `from-the-future`: made on a day that has not come. `newer-app`: in a form that this app does not know.
 * `another-place`: of a place that was not asked for (mix-and-match). `misshapen`: signed, and yet no rules.
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

/** Something that was fetched and holds, or why it is not taken. */
export type Checked<T> = { readonly taken: T } | { readonly refused: Refusal }

export const refused = (refusal: Refusal): { readonly refused: Refusal } => ({ refused: refusal })
