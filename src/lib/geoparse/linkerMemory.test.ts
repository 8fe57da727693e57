import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer.ts';
import type { Language } from '../i18n/languages.ts';
import { createLinker } from './linker.ts';

const linker = createLinker(gazetteer);
const linked = (lang: Language, text: string) => linker.link(text, lang).map(({ surface }) => surface);

type Case = [lang: Language, text: string, expected: string[]];

describe('a namesake elsewhere', () => {
  test.each<Case>([
    // Told in the sentence beside, and nothing speaks for ours.
    ['en', 'Darjeeling was cut off. Rescuers reached Mirik at dawn.', []],
    ['en', 'Police in Lachin district reached Mirik at dawn.', ['Lachin', 'Mirik']],
    ['en', 'At Agarak, in Aragatsotn province. Agarak was occupied until 1600.', []],
    [
      'en',
      'At Agarak, in Aragatsotn province. The Agarak on the Araxes, near Meghri, is a town.',
      ['Agarak', 'Meghri']
    ],
    // A better known place outside, which only sounds like a village.
    ['en', 'The territorial survey for Shirak reminded residents.', []],
    // A region’s, which the text writes otherwise than ours.
    ['en', 'A mine in Laçin, Çorum province. The mayor of Laçin spoke.', []],
    ['fr', 'À Laçin, dans la province de Çorum. Aucun lien avec la ville de Latchine.', ['Latchine']],
    // A slip of the pen is not asked for where the name is refused.
    ['ru', 'В провинции Чорум авария у въезда в Лачин. Траур объявлен в Лачинском районе.', []]
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });

  test('is remembered farther than its sign is seen', () => {
    const between = 'The dig goes on, as it has for many years now. '.repeat(8);
    expect(
      linked('en', `At Agarak, in Aragatsotn province. ${between}The houses of Agarak were burnt.`)
    ).toEqual([]);
  });
});

describe('a person of the name', () => {
  test.each<Case>([
    // Nobody is called Kapan: a town that speaks.
    ['en', 'Kapan said no. Sisian said yes.', ['Kapan', 'Sisian']],
    ['en', 'Lachin said no. Sisian said yes.', ['Sisian']],
    // Undeclined where a town’s name is declined.
    ['ru', 'Татев Абраамян выиграла. У Татев крепкие нервы.', []],
    ['ru', 'Письмо от Татев Абраамян', []],
    ['ru', 'Татев Абраамян выиграла. У Татева упал автобус.', ['Татева']],
    // A district’s adjective after a village is no family name.
    ['ru', 'Семья из села Агавно Кашатагского района', ['Агавно', 'Кашатагского']],
    // An abbreviation, not an initial.
    ['hy', 'Գ. Խոզնավար, դպրոցի մոտ', ['Խոզնավար']],
    // A hero’s name needs a word for a village.
    ['hy', 'Նժդեհի մասին գիրք է տպագրվել Սյունիքում։', ['Սյունիքում']],
    ['hy', 'Սյունիքի մարզում ձյուն է։ Նժդեհում ճանապարհը փակ է։', ['Սյունիքի']],
    ['hy', 'Սյունիքի Նժդեհ գյուղում', ['Սյունիքի', 'Նժդեհ']]
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });
});

describe('a text’s own ways', () => {
  test.each<Case>([
    // A dateline says where, whoever has the name in the text.
    ['en', 'LACHIN — Lachin Guliyev repairs boilers. “I ring for parts,” says Lachin.', ['LACHIN']],
    // Capitals say nothing among capitals: holding is no firm.
    ['en', 'LINE EAST OF AGDAM HOLDING. NO MOVEMENT ON LACHIN ROAD.', ['AGDAM', 'LACHIN']],
    // A word in lower case takes what begins a sentence, and no more.
    ['hy', 'Մեղրի գինն աճել է։ Շուկայում մեղրի կիլոգրամը 5000 դրամ է։', []],
    ['hy', 'Շուկայում մեղրի կիլոգրամը 5000 դրամ է։ Երեկ Մեղրիից եկան։', ['Մեղրիից']],
    // Stressed, not part of an address.
    ['en', 'if _Kelbajar_ was taken, see site.example/_Lachin', ['Kelbajar']],
    // What is quoted in lower case.
    ['en', 'Another asked: "anyone know if buses still leave from lachin?"', ['lachin']],
    // The long name of a region, by itself, misspelt; a short one with a word for it alone.
    ['en', 'It was written Kelbjar there.', ['Kelbjar']],
    ['en', 'It was written Aghadm there.', []],
    ['en', 'He is due in Aghadm tomorrow.', ['Aghadm']]
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });

  test('two sure mentions keep the bare ones, though a thing has the name too', () => {
    const house = 'Ağdam bir vaxtlar bazarı ilə, Ağdam çayxanası ilə tanınırdı. ';
    expect(linked('az', `${house}Ağdamda bina tikilir.`)).toEqual(['Ağdamda']);
    const sure = 'Memar Ağdamın baş planını görür, Ağdamda minarələr qalır.';
    expect(linked('az', house + sure)).toEqual(['Ağdam', 'Ağdamın', 'Ağdamda']);
  });
});
