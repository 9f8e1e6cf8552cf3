/** Choosing among ways of being introduced, and the dialog with the message. */

export const introductions = {
  first: 'suggested',
  noWay: 'You can reach none of the people in between on this path.',
  draft: 'Draft the message',
  draftTitle: 'Introduction message',
  inLanguage: 'Language of the message',
  languages: { id: 'Indonesian', en: 'English' },
  message: 'Message',
  hint: 'Drafted from the map: offers, needs, and who is asked. Private notes are left out. Read it before you send it.',
  copy: 'Copy',
  copied: 'Message copied.',
  selected: 'The browser does not allow copying. The text is selected: press Ctrl+C.',
  again: 'Draft again from the map',
}
