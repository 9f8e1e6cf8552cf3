/** What is said aloud about the map to those who do not see it. */

export const spoken = {
  walk: (name: string, contacts: number, selected: boolean) =>
    `${name}, ${contacts === 1 ? '1 contact' : `${contacts} contacts`}${selected ? ', selected' : ''}`,
  selected: (count: number) => (count === 0 ? 'Nothing selected' : `${count} selected`),
  selectedOne: (name: string) => `1 selected: ${name}`,
  shown: (count: number, all: number) => `The map shows ${count} of ${all} actors`,
  allShown: (all: number) => `The map shows all ${all} actors`,
  arranging: 'Arranging the map',
  arranged: 'The map is arranged',
}
