import type { Table } from '../table.ts';

// ու is two letters, so ւ must count as a vowel sign; it occurs elsewhere only in old spelling, as v.
const vowels = 'աեէըիոօևւ';

/** Armenian to the languages of the site. Modern (reformed) spelling, Eastern pronunciation. */
export const fromArmenian: Table[] = [
  {
    from: 'hy',
    to: 'en',
    source:
      'BGN/PCGN 1981 romanization of Armenian, without its apostrophes and its double r, as the press writes',
    vowels,
    letters: `
      ա=a բ=b գ=g դ=d ե=e ե=ye/#_ ե=ye/[աեէոօ]_ զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m
      յ=y ն=n շ=sh ո=o ո=vo/#_ ո=o/#_վ չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ու=u ւ=v փ=p ք=k և=ev և=yev/#_ օ=o ֆ=f
    `
  },
  {
    from: 'hy',
    to: 'fr',
    source:
      'BGN/PCGN 1981 in French letters, as the French press and family names have it: ou, ch, tch, dj, gu before e and i, -ian',
    vowels,
    letters: `
      ա=a բ=b գ=g գ=gu/_[եէի] գ=gu/_և դ=d ե=e ե=ye/#_ ե=ye/[աեէոօ]_ զ=z է=e ը=y թ=t ժ=j ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh
      ճ=tch մ=m յ=y յ=i/C_V ն=n շ=ch ո=o ո=vo/#_ ո=o/#_վ չ=tch պ=p ջ=dj ռ=r ս=s վ=v տ=t ր=r ց=ts ու=ou ւ=v փ=p ք=k և=ev
      և=yev/#_ օ=o ֆ=f
    `
  },
  {
    from: 'hy',
    to: 'ru',
    source:
      'Russian practical transcription of Armenian (Инструкция по передаче на картах географических названий Армянской ССР, ГУГК), as far as map names follow it: հ is not written but before a consonant (х), ղ is х before a voiceless consonant and at the end',
    vowels,
    letters: `
      ա=а բ=б գ=г դ=д ե=е զ=з է=э ը=ы թ=т ժ=ж ի=и լ=л խ=х ծ=ц կ=к հ= հ=х/V_C ձ=дз ղ=г ղ=х/_[թխծկճշչպստցփքֆ] ճ=ч մ=м
      յ=й յա=я յո=йо յո=ё/C_ յու=ю յե=е յեն=ен ն=н շ=ш ո=о ո=во/#_ ո=о/#_վ չ=ч պ=п ջ=дж ռ=р ս=с վ=в տ=т ր=р ց=ц ու=у ւ=в
      փ=п ք=к և=ев օ=о ֆ=ф
    `
  },
  {
    from: 'hy',
    to: 'az',
    source:
      'Azerbaijani press and encyclopedia practice for Armenian names: k for կ and ք, g before front vowels and q elsewhere',
    vowels,
    letters: `
      ա=a բ=b գ=q գ=g/_[եէի] գ=g/_և դ=d ե=e ե=ye/#_ ե=ye/[աեէոօ]_ զ=z է=e ը=ı թ=t ժ=j ի=i լ=l խ=x ծ=ts կ=k հ=h ձ=dz ղ=ğ ղ=q/#_
      ճ=ç մ=m յ=y ն=n շ=ş ո=o ո=vo/#_ ո=o/#_վ չ=ç պ=p ջ=c ռ=r ս=s վ=v տ=t ր=r ց=ts ու=u ւ=v փ=p ք=k և=ev և=yev/#_ օ=o ֆ=f
      գյ=g յու=ü/C_ յո=ö/C_ քենդ=kənd
    `
  }
];
