/**
 * A value as JSON that FollowTheMoney leaves as it is. When it cleans texts it drops control and format characters, changes unusual
 * spaces, and composes letters with their accents: all of these are escaped, so that whoever parses the JSON has what we have.
 */
export function lastingJson(value: unknown): string {
  const json = JSON.stringify(value);
  const changed = json === json.normalize('NFC') ? /(?! )[\p{C}\p{Z}]/gu : /[^ -~]/gu;
  return json.replace(changed, (character) => character.split('').map(escaped).join(''));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
