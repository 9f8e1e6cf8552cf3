/** The export dialog and the words inside a picture. */

export const imageWords = {
}
