/** Pictures made of canvases: data URLs by temporary file path. */
export const pictures = new Map<string, string>()
