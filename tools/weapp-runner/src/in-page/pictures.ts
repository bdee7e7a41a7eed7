/** Pictures made of canvases: by temporary path, as a data address. */
export const pictures = new Map<string, string>()
