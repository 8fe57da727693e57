import { frenchSince, frenchUntil } from './dayCases.ts';
import type { Messages } from './en.ts';
import { counted } from './plural.ts';

const passages = counted('fr', { one: 'passage', other: 'passages' });
const mentionsFound = counted('fr', { one: 'mention trouvée', other: 'mentions trouvées' });

/** « de Lachin », « d’Aghdam ». */
function of(name: string): string {
  return /^[aeiouàâäéèêëîïôöû]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** Every word of the interface in French. No-break spaces are escaped: unseen in the source, they would be lost. */
export const fr = {
  site: {
    name: 'Régions frontalières',
    subtitle: 'Arménie–Azerbaïdjan',
    title: 'Régions frontalières Arménie–Azerbaïdjan\u00a0: une carte reliée à l’actualité',
    description: (names: string) =>
      `${names}\u00a0: une carte qui relie chaque région aux passages des articles qui la mentionnent. Datée, sourcée, en cinq langues.`
  },
  skip: 'Aller au texte',
  skipToMap: 'Aller à la carte',
  nav: {
    label: 'Pages',
    regions: 'Régions',
    articles: 'Articles',
    timeline: 'Chronologie',
    read: 'Votre texte',
    about: 'À propos'
  },
  language: { label: 'Langue' },
  noScript:
    'La carte interactive a besoin de JavaScript. Sans lui, la carte dessinée et tous les textes restent là.',
  map: {
    label: 'Carte des régions',
    instructions:
      'Les flèches du clavier déplacent la carte, les touches plus et moins la rapprochent et l’éloignent. Les mêmes régions figurent dans la liste à côté de la carte.',
    drawn: 'Carte dessinée des régions',
    day: (day: string) => `Carte au ${day}`,
    noLines: 'Aucun tracé de ce jour n’est connu pour',
    nearestLines: 'Le plus proche connu est dessiné en pointillé.',
    zoomIn: 'Rapprocher',
    zoomOut: 'Éloigner',
    north: 'Remettre le nord en haut',
    reset: 'Montrer toutes les régions',
    loading: 'La carte interactive se charge…',
    noWebgl:
      'Ce navigateur ne peut pas afficher la carte interactive (il lui manque WebGL2). La carte dessinée la remplace.',
    basemapFault: 'Le fond de carte n’a pas pu être chargé. Les régions restent affichées.',
    regionsFault: 'Les régions n’ont pas pu être chargées sur la carte interactive.',
    lost: 'L’affichage graphique s’est interrompu. La carte dessinée remplace la carte interactive.',
    failed: 'La carte interactive n’a pas pu démarrer. La carte dessinée la remplace.',
    retry: 'Réessayer',
    attribution: '© OpenStreetMap contributors',
    attributionMore: 'Sources',
    external: (origin: string) =>
      `Le fond de carte vient de ${origin}\u00a0: votre navigateur lui demande la partie que vous regardez.`,
    notDelimited: 'Frontière d’État, non délimitée en mai 2021',
    formerOblast: 'Limite de l’ancien oblast',
    dataEnd: 'La carte détaillée s’arrête ici',
    legend: 'Ce que signifient les lignes',
    legendRegion: 'Région, telle qu’au jour de la carte',
    legendUnknown:
      'Région dont le tracé au jour choisi n’est pas connu\u00a0: le plus proche connu est dessiné',
    legendUncertain: 'Partie incertaine d’une limite',
    legendContext: 'Autre étendue d’une région, expliquée sur sa page',
    legendBorder: 'Frontière d’État entre l’Arménie et l’Azerbaïdjan, non délimitée en mai 2021',
    legendDistrict: 'Autres limites de provinces et de districts',
    legendFormer:
      'Ancien oblast autonome du Haut-Karabakh\u00a0: sa limite et des lignes qui s’y rattachent dans OpenStreetMap\u202f; un repère, non une revendication territoriale',
    close: 'Fermer'
  },
  line: {
    hint: 'Un clic sur une ligne de la carte dit la même chose.',
    list: 'Les lignes une à une',
    certain: 'Certaine, telle que la donne sa source',
    uncertain: 'Incertaine',
    sourceDay: 'Jour de la source\u00a0:',
    noDay: 'Aucun jour n’est connu.',
    length: (length: string) => `${length}\u00a0km`,
    loading: 'Chargement…',
    failed: 'Ce qu’on sait des lignes n’a pas pu être chargé.',
    unknown: 'Ligne du fond de carte',
    more: 'D’où viennent les lignes'
  },
  perspective: {
    earlier: 'Plus tôt',
    later: 'Plus tard',
    anyDay: 'N’importe quel jour',
    namedDays: 'Jours des événements',
    momentsFailed: 'Les jours des événements n’ont pas pu être chargés.',
    collectionDay: 'Jour de la collection',
    today: 'Aujourd’hui',
    names: 'Noms sur la carte',
    namesNote: 'Aucun n’est le bon\u00a0: chacun appartient à ceux qui l’emploient.',
    usual: 'Usuels en français',
    whose: {
      fr: 'Français',
      en: 'Anglais',
      hy: 'Arméniens',
      az: 'Azerbaïdjanais',
      ru: 'Russes',
      'armenian-side': 'Ceux qu’emploie la partie arménienne',
      azerbaijan: 'Ceux qu’emploie l’Azerbaïdjan'
    }
  },
  sheet: {
    handle: 'Hauteur du panneau',
    lower: 'Abaisser le panneau',
    raise: 'Relever le panneau'
  },
  home: {
    heading: 'Des deux côtés de la frontière',
    list: 'Les régions',
    latest: 'Dans les articles',
    passages: (count: number) => (count === 0 ? 'Pas encore de passage' : passages(count)),
    allArticles: 'Tous les articles'
  },
  region: {
    where: 'Ce que c’est, et où',
    country: 'Pays',
    kind: 'Nature',
    province: 'province (marz)',
    district: 'district (rayon)',
    centre: 'Centre',
    area: 'Superficie',
    areaHere: (area: string) => `${area}\u00a0km² d’après le tracé de cette carte`,
    areaPublished: (area: string) => `${area}\u00a0km² selon les chiffres publiés`,
    neighbours: 'Voisines sur cette carte',
    sharedBorder: (length: string) => `${length}\u00a0km de limite commune`,
    noNeighbours: 'Aucune des autres régions ne la touche.',
    stateBorder: 'Frontière d’État',
    stateBorderLength: (length: string) =>
      `Sur ${length}\u00a0km, sa limite suit la ligne entre l’Arménie et l’Azerbaïdjan`,
    people: 'Population',
    census: (people: string, year: string) => `${people} (recensement de ${year})`,
    secondary: 'd’après des ouvrages de seconde main',
    code: 'Codes',
    lines: 'D’où viennent les lignes',
    tolerance: (metres: string) => `Tracé simplifié d’au plus ${metres}\u00a0m.`,
    extentOn: (day: string) => `Contour au ${day}`,
    otherShape: 'Également tracé, en tirets',
    onDay: (day: string) => `Le ${day}`,
    topics: {
      border: 'Frontière d’État',
      control: 'Contrôle',
      administration: 'Découpage administratif',
      economy: 'Région économique'
    },
    noLine: 'Nous ne connaissons aucun tracé de ce jour\u00a0: le plus proche connu est dessiné.',
    nothingKnown: 'Rien de daté n’est consigné ici pour ce jour.',
    usualName: (name: string) => `Nom usuel en français\u00a0: ${name}`,
    articleWord: 'Dans les articles\u00a0:',
    names: 'Les noms, et qui les emploie',
    namesNote: 'Un nom appartient à ceux qui l’emploient. Aucun n’est désigné ici comme le bon.',
    placeNames: 'Noms de lieux dans la région',
    nameText: 'Nom',
    nameUser: 'Employé par',
    nameInUse: 'Graphie en usage\u202f; aucun texte daté n’est cité.',
    nameBySound: (name: string) => `Transcrit de ${name}\u202f; aucun texte daté n’est cité.`,
    since: frenchSince,
    until: frenchUntil,
    noDate: 'sans date connue',
    facts: 'Chronologie',
    source: 'Source',
    sources: 'Sources',
    passages: 'Passages qui la mentionnent',
    noPassages: 'Aucun article du recueil ne la mentionne encore.',
    all: 'Toutes les régions',
    alias: (asked: string, name: string) =>
      `«\u00a0${asked}\u00a0» est une autre graphie. Sur cette carte, la région est appelée ${name}.`,
    aliasGo: (name: string) => `Aller à la page ${of(name)}`
  },
  timeline: {
    heading: 'Chronologie',
    intro:
      'Ce qui s’est passé, jour par jour, avec la source de chaque fait. L’affirmation d’une partie est donnée comme la sienne.',
    mapOn: 'La carte ce jour-là',
    mapDay: (day: string) => `Jour de la carte\u00a0: ${day}`,
    speakOf: 'Passages qui en parlent\u00a0:'
  },
  article: {
    list: 'Articles',
    listNote: 'Chaque article reste tel que son éditeur l’a écrit, dans sa langue.',
    feeds: 'Suivre les articles\u00a0:',
    published: 'Publié le',
    publisher: 'Éditeur',
    original: 'L’article chez son éditeur',
    publishedBy: 'Éditeur\u00a0:',
    whatIsKnown: 'Ce que l’on sait de l’éditeur',
    passage: (number: string) => `Passage ${number}`,
    passageOf: (number: string, article: string) => `Passage ${number} de l’article «\u00a0${article}\u00a0»`,
    words: 'Ces mots chez l’éditeur',
    inArticle: 'Le lire dans l’article',
    mentions: 'Régions mentionnées',
    noMention: 'Ce passage ne nomme aucune des régions de la carte.',
    gist: 'En bref, dans nos mots',
    quotedIn: {
      fr: 'Cité tel que publié, en français',
      en: 'Cité tel que publié, en anglais',
      hy: 'Cité tel que publié, en arménien',
      az: 'Cité tel que publié, en azerbaïdjanais',
      ru: 'Cité tel que publié, en russe'
    },
    writtenIn: {
      fr: 'En français',
      en: 'En anglais',
      hy: 'En arménien',
      az: 'En azerbaïdjanais',
      ru: 'En russe'
    },
    only: 'Seuls les passages qui mentionnent une région sont reproduits\u202f; le reste se lit chez l’éditeur.',
    rights:
      'Le texte appartient à son éditeur et est cité avec sa source\u202f; la licence de ce site ne s’y applique pas.',
    moved: (day: string, passage: string) =>
      `Le ${day}, ce passage a été déplacé. Voir désormais\u00a0: ${passage}.`,
    withdrawn: (day: string) =>
      `Au ${day}, ce passage ne figure plus dans l’article. Il est conservé ici pour que les liens qui y mènent disent toujours ce qu’il disait.`
  },
  copy: {
    share: 'Partager…',
    label: 'Copier le lien',
    region: (name: string) => `Copier le lien vers la page ${of(name)}`,
    passage: (number: string) => `Copier le lien vers le passage ${number}`,
    done: 'Lien copié'
  },
  read: {
    heading: 'Votre texte',
    intro:
      'Collez un article\u00a0: les régions et les lieux qui s’y trouvent y sont repérés et montrés sur la carte.',
    privacy:
      'Le texte reste dans ce navigateur. Il n’est envoyé nulle part et disparaît quand vous quittez la page.',
    field: 'Texte de l’article',
    language: 'Langue du texte',
    detect: 'Reconnue d’après le texte',
    readAs: (language: string) => `Lu comme\u00a0: ${language}`,
    why: 'Pourquoi ces lieux',
    firstOnly: (count: string) => `Les ${count} premières sont expliquées.`,
    result: 'Ce qui a été trouvé',
    empty: 'Rien n’a encore été collé.',
    none: 'Aucune des régions de la carte n’a été trouvée dans ce texte.',
    found: (count: number) => mentionsFound(count),
    limits:
      'Le repérage peut manquer un nom ou se tromper\u202f; la page «\u00a0À propos\u00a0» dit combien de fois, et dans quelle langue.',
    failed: 'Les noms n’ont pas pu être chargés.',
    confidence: (percent: string) => `confiance\u00a0: ${percent}`
  },
  about: {
    heading: 'À propos de cette carte',
    publishers: 'Éditeurs',
    lines: 'Les tracés et leur origine',
    day: (day: string) => `Jour du recueil\u00a0: ${day}`,
    report: {
      heading: 'Rapport sur les limites',
      areas: 'Superficies calculées et publiées',
      area: 'Tracé de cette carte, km²',
      published: 'Chiffre publié, km²',
      difference: 'Écart, %',
      drawing: 'Finesse du tracé',
      vertices: 'Sommets',
      tolerance: 'Tolérance, m',
      moved: 'Déplacement maximal, m',
      borders: 'Limites communes',
      shared: 'En commun, km et sommets',
      stray: 'Sommets non partagés',
      overlap: 'Recouvrement et vide, m²',
      inside: (inner: string, outer: string, outside: string, stray: string) =>
        `${inner} est à l’intérieur de ${outer}\u00a0: ${outside}\u00a0m² en dehors, ${stray} sommets non partagés le long du bord commun.`,
      enclosed: (area: string) => `L’ensemble des formes enferme ${area}\u00a0m² qu’aucune ne couvre.`,
      sphere: (metres: string) => `Mesures prises sur une sphère de ${metres}\u00a0m de rayon.`,
      against:
        'Chacun peut comparer ces formes à ses propres limites\u00a0: à partir d’un fichier GeoJSON, la commande donne pour chaque forme le rapport de l’intersection à l’union et la distance de Hausdorff en kilomètres.'
    },
    accuracy: {
      scores: { development: 'Textes de mise au point', test: 'Textes d’épreuve' },
      counts: (texts: string, mentions: string) => `${texts} textes, ${mentions} mentions`,
      precision: 'Précision',
      recall: 'Rappel',
      exact: 'Exactes',
      all: 'Ensemble',
      reliability: 'La confiance et ce qu’elle valait, sur les textes d’épreuve',
      confidence: 'Confiance',
      found: 'Trouvées',
      meanConfidence: 'Confiance moyenne',
      right: 'Justes'
    }
  },
  notice: {
    badCamera: 'La vue indiquée par ce lien est illisible\u202f; la carte montre celle de la page.',
    badDay: (text: string, shown: string) =>
      `«\u00a0${text}\u00a0» n’est pas un jour\u202f; la carte montre le ${shown}.`,
    badNames: (text: string) =>
      `«\u00a0${text}\u00a0» ne désigne personne dont la carte ait les noms\u202f; elle garde les noms usuels.`,
    dismiss: 'Fermer ce message'
  },
  missing: {
    title: 'Cette page n’existe pas',
    text: 'Cette adresse ne mène nulle part sur ce site.',
    asked: (path: string) => `Vous avez demandé\u00a0: ${path}`,
    nearest: 'Le plus proche\u00a0:',
    home: 'Aller aux régions'
  },
  footer: {
    data: 'Données de la carte\u00a0: OpenStreetMap, 6 août 2021',
    licence: 'Licences et sources'
  }
} satisfies Messages;
