/**
 * Spellings of region names beyond those of geo/data/regions.json: transliterations that reporters use.
 * `{a,b}` is a choice. Case and diacritics need no spelling of their own. Guarded ones are names of something else
 * too and count only beside a word that supports them.
 * By judgement, not from a table: the letters that English, French (dj, tch, ou), German (dsch, tsch, s) and Turkish
 * (ç, c, ş) use for the same sounds.
 */
export const spellings: Readonly<Record<string, { plain: readonly string[]; guarded?: readonly string[] }>> =
  {
    syunik: {
      plain: [
        'S{y,i,iy,j,yo,io,}un{i,y}{k,q}',
        'S{i,y}oun{i,y}k',
        'Siwnik',
        'Siounie',
        'Сюник',
        'Սյունիք',
        'Սիւնիք',
        'Սյունյաց'
      ],
      guarded: ['Z{a,e}ng{e,ue,a}z{u,ou}r', 'Зангезур', 'Զանգեզուր']
    },
    kelbajar: {
      plain: [
        'K{e,a,ae,ya,ia}lb{a,e,ya}{j,dj,dzh,dz,dsch,g,c}{a,e}r',
        '{K,Q}arva{ch,tch,c,tsch}a{r,rr}',
        'К{е,э,я,а}ль{ба,бе}дж{а,е}р',
        'Келбаджар',
        'Карвачар',
        'Ք{ե,ա}լբ{ա,ե}ջ{ա,ե}ր',
        'Քարվաճա{ռ,ր}'
      ]
    },
    lachin: {
      plain: [
        'La{ch,tch,c,tsch}{i,y}n',
        'Latchine',
        'Ber{dz,ds,ts}or',
        '{K,Q}a{sh,ch,s,sch}ata{gh,g,q,kh}',
        'Л{а,я}чин',
        'Бердзор',
        'Кашата{г,х}',
        'Լաչին',
        'Բերձոր',
        'Քաշաթաղ'
      ]
    },
    aghdam: {
      plain: ['A{gh,g,q,k,kh}d{a,ha}m', 'А{г,х}дам', 'Ա{ղ,գ,կ}դամ', 'Ակնա', 'Акна', 'Akna']
    }
  };
