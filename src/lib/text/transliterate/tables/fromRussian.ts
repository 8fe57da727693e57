import type { Table } from '../table.ts';

const vowels = 'аеёиоуыэюя';

/** Russian to the languages of the site, for the few local names written in it. */
export const fromRussian: Table[] = [
  {
    from: 'ru',
    to: 'en',
    source: 'BGN/PCGN 1947 romanization of Russian, without apostrophes',
    vowels,
    letters: `
      а=a б=b в=v г=g д=d е=e е=ye/#_ е=ye/V_ ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts
      ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ъе=ye ье=ye
    `
  },
  {
    from: 'ru',
    to: 'fr',
    source: 'French press practice for Russian names: ou, ch, tch, gu before e and i',
    vowels,
    letters: `
      а=a б=b в=v г=g г=gu/_[еиэы] д=d е=e е=ie/#_ е=ie/V_ ё=io ж=j з=z и=i й=ï к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f
      х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia
    `
  },
  {
    from: 'ru',
    to: 'hy',
    source: 'Armenian press practice for Russian names: Пушкин, Պուշկին',
    vowels,
    letters: `
      а=ա б=բ в=վ г=գ д=դ е=ե ё=յո ж=ժ з=զ и=ի й=յ к=կ л=լ м=մ н=ն о=ո о=օ/#_ п=պ р=ր с=ս т=տ у=ու ф=ֆ х=խ ц=ց ч=չ ш=շ
      щ=շչ ъ= ы=ի ь= э=է ю=յու я=յա дж=ջ дз=ձ
    `
  },
  {
    from: 'ru',
    to: 'az',
    source: 'Azerbaijani practice for Russian names since 1992',
    vowels,
    letters: `
      а=a б=b в=v г=q г=g/_[еёиэюь] д=d е=e е=ye/#_ е=ye/V_ ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f
      х=x ц=ts ч=ç ш=ş щ=şç ъ= ы=ı ь= э=e ю=yu я=ya дж=c
    `
  }
];
