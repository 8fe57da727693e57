/**
 * Names of places that are first of all something else: they count only beside a village word.
 * Names of fewer than five letters, and of five where the place is small, need no entry: that holds for all of them.
 */
export const commonNames: readonly { names: readonly string[]; because: string }[] = [
  { names: ['Spandaryan', 'Spandarian', 'Спандарян', 'Սպանդարյան'], because: 'family name' },
  { names: ['Nzhdeh', 'Njdeh', 'Нжде', 'Նժդեհ'], because: 'Garegin Nzhdeh' },
  { names: ['Davit Bek', 'David Bek', 'Давид Бек', 'Դավիթ Բեկ'], because: 'a commander of the 18th century' },
  { names: ['Shalva', 'Шальва', 'Şəlvə', 'Շալվա', 'Chalva'], because: 'given name' },
  { names: ['Comərd', 'Jomard', 'Djomard'], because: 'given name, and “generous”' },
  { names: ['Qayğı', 'Qışlaq', 'Qalaça', 'Çıraq'], because: 'care, winter camp, fort, lamp' },
  {
    names: ['Ստորոտ', 'Ղըշլաղ', 'Արևիս', 'Մայիս', 'Եղեգ'],
    because: 'foot of a hill, winter camp, my sun, May, reed'
  },
  { names: ['İstisu', 'Istisu', 'Istisou', 'Истису', 'Ջերմաջուր'], because: 'hot spring; there are many' },
  { names: ['Novruzlu', 'Новрузлу', 'Nowruzlu', 'Novrouzlou'], because: 'family name' }
];
