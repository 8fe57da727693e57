const endings: Record<string, string> = {
  0: 'cı',
  1: 'ci',
  2: 'ci',
  3: 'cü',
  4: 'cü',
  5: 'ci',
  6: 'cı',
  7: 'ci',
  8: 'ci',
  9: 'cu'
};
const endingsOfTens: Record<string, string> = {
  1: 'cu',
  2: 'ci',
  3: 'cu',
  4: 'cı',
  5: 'ci',
  6: 'cı',
  7: 'ci',
  8: 'ci',
  9: 'cı'
};

/**
 * A whole number as an Azerbaijani ordinal: 1993 → 1993-cü, 2000 → 2000-ci.
 * The ending follows the vowels of the last word of the number as it is read aloud: digit, ten, hundred, thousand.
 * @param digits decimal digits; anything else comes back as it is
 */
export function azerbaijaniOrdinal(digits: string): string {
  if (!/^\d+$/.test(digits)) return digits;
  return `${digits}-${ordinalEnding(digits)}`;
}

function ordinalEnding(digits: string): string {
  if (/[1-9]$/.test(digits)) return endings[digits.slice(-1)] ?? '';
  if (/[1-9]0$/.test(digits)) return endingsOfTens[digits.slice(-2, -1)] ?? '';
  if (/[1-9]00$/.test(digits)) return 'cü';
  // “min” and “milyon” read -ci and -cu; a nought alone (“sıfır”) reads -cı.
  if (/[1-9]0{3,5}$/.test(digits)) return 'ci';
  return /[1-9]/.test(digits) ? 'cu' : 'cı';
}
