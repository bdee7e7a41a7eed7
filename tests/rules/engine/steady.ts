/** Random answers that are the same in every run, so that a change of the code is noticed always or never. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20261123, endOnFailure: true })
