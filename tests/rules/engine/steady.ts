/** Makes random answers the same in every run, so that a mutation is noticed always or never. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20261123, endOnFailure: true })
