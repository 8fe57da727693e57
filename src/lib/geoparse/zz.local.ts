import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { RegionRecord } from '../data/region.ts';
import { buildGazetteer, PlacesFile } from './gazetteer.ts';
import { createLinker } from './linker.ts';
const g = buildGazetteer(v.parse(v.array(RegionRecord), JSON.parse(readFileSync('/work/main/geo/data/regions.json','utf8'))), v.parse(PlacesFile, JSON.parse(readFileSync('/work/main/geo/places.geojson','utf8'))).features);
const l = createLinker(g);
const t = readFileSync('/work/main/src/content/articles/2021-05-13-lavrov-bayramov/text.txt','utf8');
for (const m of l.link(t,'fr')) console.log(m.region,m.start,m.surface,m.rule,m.reason.fr);
for (const [lang, s] of [['fr',"l'Aghdam, d’AGDAM et Kelbadjar-Latchine ; FK Qarabağ Agdam, Lachine, Zanguezour oriental, corridor du Zanguezour, La\u00adtchine, Kelbadja\u0301r"],['ru','в Кельбаджарском районе, Лачином, агдамский, Кельбаджаро-Лачинский, лачинцы'],['hy','Սյունիքում, Լաչինից, Քելբաջա՞ր։ սյունեցիներ'],['az',"Kəlbəcərdən, Laçındakı, Ağdam’ın, Laçınadək ağdamlılar"],['en',"Lachin's road, Aghdam’s"]] as const)
 console.log(lang, l.link(s,lang).map(m=>`${m.surface}>${m.region}:${m.rule}`).join(' | '));
console.log(g.places.length, JSON.stringify(g).length);
for (const [lang, s] of [['fr','près du lac Sev, à Goris et Kapan, au lac Noir, Suren Spandaryan, le village de Tegh, Tatev, Sous la pression, mont Khoustoup, à Zaboukh, Stepanakert, Chouchi, Djermouk, Vardenis, réservoir de Sarsang'],['hy','Սև լճի, Գորիսում, Մեղրիից, Տաթևի, տեղ, Ջերմուկ, Սյունիքի մարզում'],['az','Qaragöl ərazisində, Qafanda, Gorusa, laçın quşu'],['ru','озера Сев, в Горисе, из Капана, в селе Корнидзор, Мегри, Мегринский']] as const)
 console.log(lang, l.link(s,lang).map(m=>`${m.surface}>${m.region}:${m.rule}:${m.via}`).join(' | '));
import { gzipSync } from 'node:zlib';
console.log(gzipSync(JSON.stringify(g)).length);
for (const n of [1,4]) for (const unit of ['Le village de Tegh, près de Goris, dans la région de Syunik, est cité par le ministère des Affaires étrangères en date du onze mai. ', 'Lachin ', 'abc def ', 'Lac Sev L']) { const big = unit.repeat(Math.ceil(n*1e6/unit.length)); l.link('x','fr'); const t0=performance.now(); const c=l.link(big,'fr').length; console.log(n, JSON.stringify(unit.slice(0,12)), c, Math.round(performance.now()-t0)+' ms'); }
