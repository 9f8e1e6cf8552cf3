/** The import dialog. */

type Params = Readonly<Record<string, string | number>>

export const importWords = {
  title: 'Import contacts',
  intro: 'A CSV file from LinkedIn, Google, Outlook or Excel. It is read on this computer only.',
  file: 'Contacts file',
  choose: 'Choose a file',
  drop: 'You can also drop a file here, or paste rows copied from a spreadsheet.',
  pasted: 'Pasted rows',
  another: 'Choose another file',
  reading: 'Reading the file…',
  placing: 'Placing them on the map…',
  formats: {
    linkedin: 'LinkedIn connections',
    googleNew: 'Google contacts',
    googleOld: 'Google contacts (old form)',
    outlook: 'Outlook contacts',
    generic: 'Table of contacts',
  },
  delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'windows-1252' },
  facts: (format: string, rows: number, header: number, encoding: string, delimiter: string) =>
    `${format}: ${rows === 1 ? '1 row' : `${rows} rows`}, column titles on line ${header}, ${encoding}, separated by ${delimiter}.`,
  preview: 'Preview',
  meaningOf: (header: string) => `Meaning of column ${header}`,
  row: 'Row',
  meanings: {
    name: 'Name',
    firstName: 'First name',
    middleName: 'Middle name',
    lastName: 'Last name',
    affiliation: 'Affiliation',
    role: 'Role',
    field: 'Field',
    email: 'E-mail',
    phone: 'Phone',
    link: 'Link',
    offers: 'Offers',
    needs: 'Needs',
    coalitions: 'Coalitions',
    aim: 'Aim',
    note: 'Note',
    source: 'Source',
    connectedOn: 'Connected on',
    ignore: '(ignore)',
  },
  willAdd: (n: number) => (n === 1 ? '1 new actor' : `${n} new actors`),
  alreadyThere: (n: number) => `${n} on the map already`,
  willSkip: (n: number) => (n === 1 ? '1 row skipped' : `${n} rows skipped`),
  willIgnore: (n: number, names: string, others: number) =>
    `${n === 1 ? '1 column' : `${n} columns`} left out: ${names}${others > 0 ? ` and ${others} more` : ''}`,
  warned: (n: number) => (n === 1 ? '1 remark' : `${n} remarks`),
  matchedTitle: (n: number) => `${n} on the map already: what to do?`,
  forAll: 'For all',
  decisionOf: (name: string) => `For ${name}`,
  decisions: { fill: 'fill empty fields only', keep: 'leave as it is', new: 'add as new' },
  matchedBy: {
    email: 'same e-mail',
    phone: 'same phone',
    link: 'same profile',
    nameAndAffiliation: 'same name and affiliation',
  },
  isActor: (actor: string, by: string) => `= ${actor} (${by})`,
  more: (n: number) => `and ${n} more`,
  tieToMe: 'Tie them to me',
  tieToMeHint: 'Trust stays unknown; enter it later.',
  addsMe: 'You are put on the map too, as “Me”. Enter trust later.',
  purpose: 'Why they are kept (may be empty)',
  import: (n: number) => (n === 1 ? 'Import 1 contact' : `Import ${n} contacts`),
  skipped: {
    noName: (p: Params) => `Row ${p['row']}: no name.`,
    tooManyCells: (p: Params) =>
      `Row ${p['row']}: ${p['cells']} cells but only ${p['columns']} columns; what belongs where is not certain.`,
    sameAsRow: (p: Params) => `Row ${p['row']}: the same person as row ${p['first']}, joined with it.`,
  },
  warnings: {
    tooFewCells: (p: Params) => `Row ${p['row']}: only ${p['cells']} of ${p['columns']} cells.`,
    strayQuote: (p: Params) => `Row ${p['row']}: a quote where none belongs.`,
    textCut: (p: Params) =>
      `Row ${p['row']}: “${p['column']}” of ${p['length']} characters was cut to ${p['limit']}.`,
    valuesCut: (p: Params) =>
      `Row ${p['row']}: “${p['column']}” holds ${p['count']} values, only ${p['limit']} were taken.`,
    notAnEmail: (p: Params) => `Row ${p['row']}: “${p['value']}” is no e-mail address and was dropped.`,
    notAPhone: (p: Params) => `Row ${p['row']}: “${p['value']}” is no phone number and was dropped.`,
    notALink: (p: Params) => `Row ${p['row']}: “${p['value']}” is no link and was dropped.`,
    notADate: (p: Params) => `Row ${p['row']}: “${p['value']}” is no date and was dropped.`,
    nameFromEmail: (p: Params) => `Row ${p['row']}: without a name, so its e-mail stands for it.`,
  },
  refusals: {
    emptyFile: (_: Params) => 'This file is empty. Nothing was changed.',
    fileTooLarge: (p: Params) =>
      `This file has ${p['megabytes']} MB; at most ${p['limit']} MB can be read. Nothing was changed.`,
    binaryFile: (_: Params) => 'This is no text file, so it is no contact list. Nothing was changed.',
    workbookFile: (_: Params) =>
      'This is an Excel file. Save it as CSV first (File → Save as → CSV UTF-8), then choose that file.',
    notAContactList: (_: Params) =>
      'No column of names or e-mails was recognised, so this is no contact list. Nothing was changed.',
    unclosedQuote: (p: Params) =>
      `A quote opened on row ${p['row']} is never closed. Mend that row, then try again.`,
    tooManyRows: (p: Params) =>
      `This file has more than ${p['limit']} rows. Split it into several files first.`,
    tooManyColumns: (p: Params) =>
      `Row ${p['row']} has more than ${p['limit']} columns, so this is no contact list. Nothing was changed.`,
    tookTooLong: (_: Params) => 'Reading this file took too long and was stopped. Nothing was changed.',
    unreadable: (_: Params) =>
      'This file cannot be read. If it was moved or changed since, choose it again. Nothing was changed.',
    tooManyActors: (p: Params) =>
      `A network holds at most ${p['limit']} actors; with this import it would hold ${p['actors']}. Nothing was changed.`,
    notPlaced: (_: Params) => 'The contacts could not be placed on the map. Nothing was changed.',
  },
}
