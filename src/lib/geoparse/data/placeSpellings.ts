/**
 * Further spellings of places, by the place's id in geo/places.geojson. `{a,b}` is a choice.
 * Goris to Sisian: Who’s On First and geo/data/places.json; the lake and the rest by judgement.
 */
export const placeSpellings: Readonly<Record<string, readonly string[]>> = {
  'sev-lich': [
    'Sev L{i,it}ch',
    'Sevl{i,it}ch',
    'lac Sev L{i,it}ch',
    'lake Sev Lich',
    'Сев лич',
    'озеро Сев лич',
    'Севлич',
    'Սևլիճ',
    'Սև լճի',
    'Սև լճից',
    'Սև լճում',
    'Սև լճին'
  ],
  goris: ['Goris', 'Gorus', 'Горис'],
  kapan: ['Kapan', 'Ghapan', 'Qafan', 'Kafan', 'Кафан', 'Ղափան'],
  meghri: ['M{e,é}ghri', 'Megri', 'Мегри', 'Meğri'],
  kajaran: ['Ka{j,dj,dzh}aran', 'Qacaran', 'Каджаран'],
  sisian: ['Sis{i,y}an', 'Сисиан']
};
