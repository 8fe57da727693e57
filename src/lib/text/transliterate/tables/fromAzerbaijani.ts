import type { Table } from '../table.ts';

const vowels = 'aeəıioöuü';

/** Azerbaijani (Latin alphabet of 1992) to the languages of the site. */
export const fromAzerbaijani: Table[] = [
  {
    from: 'az',
    to: 'en',
    source: 'English-language press and state practice: Jabrayil, Gubadli, Aghdam, Khojavend, Shusha, Goygol',
    vowels,
    letters: `
      a=a b=b c=j ç=ch d=d e=e ə=a f=f g=g ğ=gh h=h x=kh ı=i i=i j=zh k=k q=g l=l m=m n=n o=o ö=o p=p r=r s=s ş=sh t=t
      u=u ü=u v=v y=y z=z kənd=kend bəy=bey
    `
  },
  {
    from: 'az',
    to: 'fr',
    source: 'French press practice: Latchin, Choucha, Djabrayil, Goubadli; gu before e and i, u for ü',
    vowels,
    letters: `
      a=a b=b c=dj ç=tch d=d e=e ə=a f=f g=g g=gu/_[eiı] ğ=gh h=h x=kh ı=i i=i j=j k=k q=g q=gu/_[eiı] l=l m=m n=n o=o
      ö=o p=p r=r s=s ş=ch t=t u=ou ü=u v=v y=y z=z kənd=kend bəy=bey
    `
  },
  {
    from: 'az',
    to: 'ru',
    source:
      'Инструкция по русской передаче географических названий Азербайджанской ССР (ГУГК, 1972), and Soviet map names: ə is е after the consonants listed, я after l and at the end after k and g, а elsewhere',
    vowels,
    letters: `
      a=а b=б c=дж ç=ч d=д e=е e=э/#_ ə=а ə=я/l_ ə=е/[bçdgkmtv]_ ə=я/[gk]_# f=ф g=г ğ=г h=х h=г/#_ x=х ı=ы i=и j=ж k=к q=к
      q=г/_[bcdgğvz] l=л l=ль/[eəiöü]_C l=ль/[eəiöü]_# ll=лл l=л/[eəiöü]_y m=м n=н o=о ö=ё ö=о/#_ p=п r=р s=с ş=ш t=т u=у ü=ю ü=у/#_
      v=в y=й ya=я yu=ю ye=е yə=я yü=ю yö=йо yi=и z=з
      kənd=кенд dərə=дере təpə=тепе pəyə=пея vənd=венд məmməd=мамед əhməd=ахмед hüseyn=гусейн süleyman=сулейман
    `
  },
  {
    from: 'az',
    to: 'hy',
    source:
      'Armenian press and gazetteer practice for Azerbaijani names: Քելբաջար, Ղարաբեյլի, Շամքենդ; p and t aspirated, k as ք, q as ղ',
    vowels,
    letters: `
      a=ա b=բ c=ջ ç=չ d=դ e=ե e=է/#_ ə=ա f=ֆ g=գ ğ=ղ h=հ x=խ ı=ը i=ի j=ժ k=ք q=ղ l=լ m=մ n=ն o=ո o=օ/#_ ö=յո ö=օ/#_ p=փ r=ր
      s=ս ş=շ t=թ u=ու ü=յու ü=ու/#_ v=վ y=յ z=զ ye=ե/#_ yü=յու yö=յո
      gə=գե gə=գյա/_# kə=քե kə=քյա/_# bəy=բեյ vənd=վենդ dərə=դերե təpə=թեփե
    `
  }
];
