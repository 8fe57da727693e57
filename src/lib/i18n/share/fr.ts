import type { ShareWords } from './en.ts';

/** Les mots du partage en français. */
export const fr: ShareWords = {
  heading: (name) => `Partager\u00a0: ${name}`,
  close: 'Fermer',
  byHand: 'Le navigateur n’a pas permis la copie. Le texte est sélectionné\u00a0: copiez-le à la main.',
  link: {
    heading: 'Lien',
    address: 'Adresse',
    withDay: 'avec le jour de la carte et le choix des noms',
    withView: 'avec la vue actuelle de la carte',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    send: 'Envoyer à…',
    sent: 'Transmis',
    publisher: 'Ces mots chez l’éditeur'
  },
  code: {
    heading: 'Code QR',
    alt: (address) => `Code QR de ${address}`,
    save: 'Enregistrer en SVG'
  },
  embed: {
    heading: 'Intégrer à une page',
    note: 'Une petite carte sans script d’autres sites\u202f; elle mène à la page complète.',
    theme: 'Couleurs',
    themes: { auto: 'celles de l’appareil du lecteur', light: 'claires', dark: 'sombres' },
    code: 'Code HTML',
    copy: 'Copier le code',
    copied: 'Code copié',
    show: 'Voir ce que cela donne',
    open: 'Ouvrir la page complète'
  },
  cite: {
    heading: 'Citer',
    kinds: { article: 'L’article, chez son éditeur', page: 'Cette page' },
    note: (day, version) => `Consulté le ${day}\u202f; version ${version} du site.`,
    styles: 'Les trois styles sont anglophones et sont donnés en anglais.',
    copy: (style) => `Copier ${style}`,
    copied: (style) => `${style}\u00a0: copié`,
    archived: 'Copie archivée',
    notArchived: 'Nous ne connaissons pas de copie archivée de l’article.',
    files: 'Pour les logiciels de bibliographie\u00a0:',
    loading: 'Chargement…',
    failed: 'Les références n’ont pas pu être chargées.'
  },
  take: {
    heading: 'Télécharger',
    picture: 'La carte telle qu’elle est affichée\u00a0:',
    saved: (file) => `${file}\u00a0: enregistré`,
    failed: 'L’image n’a pas pu être produite.',
    files: 'Fichiers de cette page\u00a0:',
    all: 'Tous les fichiers, avec taille et licence'
  },
  print: {
    heading: 'Imprimer',
    sheet: 'Feuille à imprimer, avec carte, sources et code QR',
    page: 'Page sur le Web\u00a0:',
    printed: (version) => `Version ${version} du site`
  },
  downloads: {
    heading: 'Fichiers à télécharger',
    intro:
      'Tout ce que montre le site, en fichiers dont l’adresse ne change pas. Qui utilise les données géographiques nomme OpenStreetMap\u202f; les citations restent à leurs éditeurs.',
    catalogue: 'Catalogue lisible par machine',
    site: 'Le site entier',
    size: (kilobytes) => `${kilobytes}\u00a0Ko`,
    contents: {
      regions: 'Régions, avec noms, sources et dates',
      places: 'Lieux, avec leurs noms',
      lines: 'Lignes, avec origine et certitude',
      border: 'Frontière d’État telle qu’elle est dessinée',
      passages: 'Passages',
      mentions: 'Mentions des régions dans les passages',
      text: 'Texte tel que publié',
      map: 'Carte dessinée',
      reference: 'Référence'
    },
    licences: {
      'ODbL-1.0': '© OpenStreetMap contributors, ODbL 1.0',
      'ODbL-1.0 and CC-BY': '© OpenStreetMap contributors, ODbL 1.0\u202f; en partie Who’s On First, CC BY',
      quotation: 'citations\u00a0: à leur éditeur\u202f; nos notes\u00a0: CC BY 4.0',
      'CC-BY-4.0': 'CC BY 4.0'
    }
  }
};
