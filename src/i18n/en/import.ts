/** The import dialog. */

export const importWords = {}
