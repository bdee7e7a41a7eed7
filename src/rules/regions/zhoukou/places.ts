/** What picks a number from a directory: the documents print no numbers, so there is nothing to pick. */
export const districts = {} as const
export const insurances = {} as const
export const purposes = {} as const
