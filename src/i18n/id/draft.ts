/** The message that asks for an introduction, as it is written among business people in Indonesian. */

/** Titles that say Bapak or Ibu; some stay behind it. */
const titles = [
  { courtesy: 'Ibu', pattern: /^(ibu|bu)\.?\s+/i, stays: false },
  { courtesy: 'Ibu', pattern: /^(hajjah|hj\.?)\s+/i, stays: true },
  { courtesy: 'Bapak', pattern: /^(bapak|pak|bpk\.?)\s+/i, stays: false },
  { courtesy: 'Bapak', pattern: /^(haji|h\.)\s+/i, stays: true },
] as const

/** Bapak/Ibu unless the name says which. */
function courtesyOf(name: string): string {
  return titles.find(({ pattern }) => pattern.test(name))?.courtesy ?? 'Bapak/Ibu'
}

function addressOf(name: string, isOrganisation: boolean): string {
  if (isOrganisation) return `Bapak/Ibu di ${name}`
  const title = titles.find(({ pattern }) => pattern.test(name))
  const rest = title && !title.stays ? name.replace(title.pattern, '') : name
  return `${courtesyOf(name)} ${rest}`
}

export type DraftWords = typeof draft

export const draft = {
  greeting: (name: string, isOrganisation: boolean) => `Yth. ${addressOf(name, isOrganisation)},`,
  greetingBoth: (a: string, aIsOrganisation: boolean, b: string, bIsOrganisation: boolean) =>
    `Yth. ${addressOf(a, aIsOrganisation)} dan ${addressOf(b, bIsOrganisation)},`,
  ask: (name: string, a: string, b: string) =>
    `Semoga ${courtesyOf(name)} selalu sehat. Saya ingin memohon bantuan: berkenankah ${courtesyOf(name)} memperkenalkan ${a} dengan ${b}?`,
  askForMe: (name: string, other: string) =>
    `Semoga ${courtesyOf(name)} selalu sehat. Saya ingin memohon bantuan: berkenankah ${courtesyOf(name)} memperkenalkan saya dengan ${other}?`,
  /** Where I bring the one party myself. */
  askForBoth: (name: string, party: string, other: string) =>
    `Semoga ${courtesyOf(name)} selalu sehat. Saya ingin memohon bantuan: berkenankah ${courtesyOf(name)} memperkenalkan saya dengan ${party}? Saya ingin mempertemukannya dengan ${other}.`,
  introduce: (a: string, b: string) => `Semoga selalu sehat. Izinkan saya memperkenalkan ${a} dengan ${b}.`,
  gains: 'Menurut saya kedua pihak sama-sama diuntungkan:',
  needs: (receiver: string, what: string, giver: string) =>
    `• ${receiver} membutuhkan ${what}, dan ${giver} bisa menyediakannya.`,
  iNeed: (what: string, giver: string) => `• Saya membutuhkan ${what}, dan ${giver} bisa menyediakannya.`,
  needsMine: (receiver: string, what: string) =>
    `• ${receiver} membutuhkan ${what}, dan saya bisa menyediakannya.`,
  explore: (a: string, b: string) =>
    `Saya rasa ada baiknya ${a} dan ${b} berbincang, untuk melihat apa yang bisa saling didukung.`,
  exploreMine: (other: string) =>
    `Saya ingin berbincang dengan ${other}, untuk melihat apa yang bisa saling didukung.`,
  now: (reasons: string) => `Waktunya juga tepat: ${reasons}.`,
  urgent: (name: string) => `kebutuhan ${name} cukup mendesak`,
  urgentBoth: 'kebutuhan kedua pihak cukup mendesak',
  openBoth: 'kedua pihak sedang terbuka untuk kerja sama baru',
  open: (name: string) => `${name} sedang terbuka untuk kerja sama baru`,
  via: (names: string) => `Setahu saya, jalannya bisa melalui ${names}.`,
  close: (name: string) =>
    `Bila ${courtesyOf(name)} berkenan, pesan perkenalan singkat pun sudah cukup; selebihnya biar kedua pihak yang melanjutkan. Bila belum waktunya, tidak apa-apa.`,
  closeBoth: 'Bila berkenan, silakan dilanjutkan langsung. Saya siap membantu bila diperlukan.',
  thanks: 'Terima kasih banyak.',
  /** To be filled in where the map does not say my name. */
  signature: '[nama Anda]',
}
