export { isAzerbaijani, isWrittenIn } from './alphabet.ts';
export { cleanName, nameIn, type NameIn } from './nameIn.ts';
export { scriptOf, type Script } from './script.ts';
export { transliterate } from './transliterate.ts';
