import { azerbaijaniOrdinal } from './azerbaijaniOrdinal.ts';
import { azerbaijaniDay } from './dayCases.ts';
import type { Messages } from './en.ts';

/** Every word of the interface in Azerbaijani. A noun after a figure stays in the singular. */
export const az = {
  site: {
    name: 'Sərhəd bölgələri',
    subtitle: 'Ermənistan–Azərbaycan',
    title: 'Ermənistan–Azərbaycan sərhəd bölgələri: xəbərlərlə əlaqələndirilmiş xəritə',
    description:
      'Sünik, Kəlbəcər, Laçın və Ağdamın xəritəsi: hər bölgə onun adının çəkildiyi məqalə parçaları ilə əlaqələndirilib. Tarixlər və mənbələr göstərilir, beş dildə.'
  },
  skip: 'Mətnə keç',
  nav: {
    label: 'Səhifələr',
    regions: 'Bölgələr',
    articles: 'Məqalələr',
    read: 'Öz mətniniz',
    about: 'Xəritə haqqında'
  },
  language: { label: 'Dil', choose: 'Dil seçin' },
  noScript:
    'İnteraktiv xəritə üçün JavaScript lazımdır. Çəkilmiş xəritəni və bütün mətnləri JavaScript olmadan da görmək olar.',
  map: {
    label: 'Bölgələrin xəritəsi',
    instructions:
      'Ox düymələri xəritəni hərəkət etdirir, plus və minus düymələri miqyası dəyişir. Həmin bölgələr xəritənin yanındakı siyahıda da var.',
    drawn: 'Dörd bölgənin çəkilmiş xəritəsi',
    day: (day: string) => `Xəritə: ${day} tarixinə olan vəziyyət`,
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    north: 'Şimalı yuxarı çevir',
    reset: 'Dörd bölgəni göstər',
    loading: 'İnteraktiv xəritə yüklənir…',
    noWebgl: 'Bu brauzer interaktiv xəritəni göstərə bilmir (WebGL2 yoxdur). Onu çəkilmiş xəritə əvəz edir.',
    basemapFault: 'Xəritənin əsasını yükləmək mümkün olmadı. Bölgələr yenə də göstərilir.',
    regionsFault: 'Bölgələri interaktiv xəritəyə yükləmək mümkün olmadı.',
    lost: 'Qrafik təsvir kəsildi. İnteraktiv xəritəni çəkilmiş xəritə əvəz edir.',
    failed: 'İnteraktiv xəritəni işə salmaq mümkün olmadı. Onu çəkilmiş xəritə əvəz edir.',
    retry: 'Yenidən cəhd et',
    attribution: '© OpenStreetMap contributors',
    attributionMore: 'Mənbələr',
    external: (origin: string) =>
      `Xəritənin əsası bu ünvandan yüklənir: ${origin}. Brauzeriniz baxdığınız hissəni oradan istəyir.`,
    notDelimited: 'Dövlət sərhədi, 2021-ci ilin mayında delimitasiya olunmayıb',
    dataEnd: 'Ətraflı xəritə burada bitir',
    legend: 'Xətlər nəyi bildirir',
    legendRegion: 'Bölgə, xəritənin tarixinə olan vəziyyət',
    legendContext:
      'Azərbaycan qanununa görə Kəlbəcər rayonu, 1992–2023-cü illər; şərq sərhəd xətti qeyri-dəqiqdir',
    legendBorder:
      'Ermənistan ilə Azərbaycan arasında dövlət sərhədi, 2021-ci ilin mayında delimitasiya olunmayıb',
    legendDistrict: 'Digər vilayət və rayonların sərhəd xətləri',
    legendFormer:
      'Keçmiş Dağlıq Qarabağ Muxtar Vilayətinin sərhəd xətti: məlumat üçündür, ərazi iddiası deyil',
    close: 'Bağla'
  },
  sheet: {
    handle: 'Panelin hündürlüyü',
    lower: 'Paneli endir',
    raise: 'Paneli qaldır',
    heights: { low: 'alçaq', half: 'orta', full: 'tam' }
  },
  home: {
    heading: 'Dörd bölgə, bir sərhəd',
    list: 'Bölgələr',
    latest: 'Məqalələrdən',
    passages: (count: number) => (count === 0 ? 'Hələ parça yoxdur' : `${count} parça`),
    allArticles: 'Bütün məqalələr'
  },
  region: {
    where: 'Nədir və harada yerləşir',
    country: 'Ölkə',
    kind: 'Növ',
    province: 'vilayət (mərz)',
    district: 'rayon',
    centre: 'Mərkəz',
    area: 'Sahə',
    areaHere: (area: string) => `${area}\u00a0km², bu xəritənin xətlərinə görə`,
    areaPublished: (area: string) => `${area}\u00a0km², dərc olunmuş məlumata görə`,
    neighbours: 'Bu xəritədəki qonşuları',
    sharedBorder: (length: string) => `${length}\u00a0km ortaq sərhəd xətti`,
    noNeighbours: 'Digər üç bölgədən heç biri onunla həmsərhəd deyil.',
    stateBorder: 'Dövlət sərhədi',
    stateBorderLength: (length: string) =>
      `Sərhəd xəttinin ${length}\u00a0km-i Ermənistan ilə Azərbaycan arasındakı xətt üzrə keçir`,
    people: 'Əhali',
    census: (people: string, year: string) => `${people} (${azerbaijaniOrdinal(year)} il siyahıyaalması)`,
    secondary: 'ikinci əl mənbələr əsasında',
    code: 'Kodlar',
    lines: 'Xətlər haradan götürülüb',
    tolerance: (metres: string) => `Xətlər ən çoxu ${metres}\u00a0m sadələşdirilib.`,
    extentOn: (day: string) => `${day} tarixinə olan kontur`,
    otherShape: 'Həmçinin qırıq xətlə çəkilib',
    names: 'Adlar və onları kim işlədir',
    namesNote: 'Ad onu işlədənlərindir. Burada heç bir ad düzgün ad kimi qeyd olunmayıb.',
    nameText: 'Ad',
    nameLanguage: 'Dil',
    nameUser: 'Kim işlədir',
    nameDays: 'Nə vaxt',
    nameSource: 'Mənbə',
    since: (day: string) => azerbaijaniDay(day, 'since'),
    until: (day: string) => azerbaijaniDay(day, 'until'),
    noDate: 'tarixi məlum deyil',
    facts: 'Xronologiya',
    source: 'Mənbə',
    sources: 'Mənbələr',
    passages: 'Adının çəkildiyi parçalar',
    noPassages: 'Toplunun heç bir məqaləsində hələ adı çəkilmir.',
    alsoInside: (place: string) => `bölgənin daxilindəki yer vasitəsilə: ${place}`,
    all: 'Dörd bölgənin hamısı',
    alias: (asked: string, name: string) =>
      `“${asked}” başqa bir yazılışdır. Bu xəritədə bölgə ${name} adlanır.`,
    aliasGo: (name: string) => `${name} səhifəsinə keç`
  },
  article: {
    list: 'Məqalələr',
    listNote: 'Hər məqalə naşirin yazdığı kimi, öz dilində qalır.',
    published: 'Dərc olunub',
    publisher: 'Naşir',
    original: 'Məqalə naşirin saytında',
    whoSpeaks: 'Kim dərc edir',
    whatIsKnown: 'Naşir haqqında nə məlumdur',
    passage: (number: string) => `Parça ${number}`,
    passageOf: (number: string, article: string) => `Parça ${number}, “${article}” məqaləsindən`,
    inArticle: 'Məqalədə oxu',
    ownPage: 'Bu parçanın səhifəsi',
    mentions: 'Adı çəkilən bölgələr',
    noMention: 'Bu parçada dörd bölgədən heç birinin adı çəkilmir.',
    gist: 'Qısaca, öz sözlərimizlə',
    quotedIn: {
      fr: 'Dərc olunduğu kimi sitat gətirilir, fransız dilində',
      en: 'Dərc olunduğu kimi sitat gətirilir, ingilis dilində',
      hy: 'Dərc olunduğu kimi sitat gətirilir, erməni dilində',
      az: 'Dərc olunduğu kimi sitat gətirilir, Azərbaycan dilində',
      ru: 'Dərc olunduğu kimi sitat gətirilir, rus dilində'
    },
    writtenIn: {
      fr: 'Fransız dilində',
      en: 'İngilis dilində',
      hy: 'Erməni dilində',
      az: 'Azərbaycan dilində',
      ru: 'Rus dilində'
    },
    only: 'Yalnız bölgələrdən birinin adı çəkilən parçalar göstərilir; qalanı naşirin saytındadır.',
    rights:
      'Mətn naşirinə məxsusdur və mənbə göstərilməklə sitat gətirilir; bu saytın lisenziyası ona şamil olunmur.',
    moved: (day: string, passage: string) =>
      `${day} tarixində bu parçanın yeri dəyişdirilib. İndi buradadır: ${passage}.`,
    withdrawn: (day: string) =>
      `${day} tarixinə olan vəziyyətə görə, bu parça artıq məqalədə yoxdur. Ona aparan linklər nə deyildiyini yenə göstərsin deyə burada saxlanılır.`,
    showOnMap: 'Xəritədə göstər',
    mentionOf: (name: string) => `qeyd: ${name}`,
    next: 'Növbəti parça',
    previous: 'Əvvəlki parça'
  },
  copy: {
    label: 'Linki kopyala',
    region: (name: string) => `${name} səhifəsinin linkini kopyala`,
    passage: (number: string) => `${azerbaijaniOrdinal(number)} parçanın linkini kopyala`,
    done: 'Link kopyalandı',
    failed: 'Brauzer kopyalamağa icazə vermədi. Link budur:'
  },
  read: {
    heading: 'Öz mətniniz',
    intro:
      'Məqaləni yapışdırın: dörd bölgə və onların daxilindəki yerlər mətndə tapılıb xəritədə göstərilir.',
    privacy: 'Mətn bu brauzerdə qalır. Heç yerə göndərilmir və səhifədən çıxdıqda silinir.',
    field: 'Məqalənin mətni',
    language: 'Mətnin dili',
    result: 'Nə tapıldı',
    empty: 'Hələ heç nə yapışdırılmayıb.',
    none: 'Bu mətndə dörd bölgədən heç biri tapılmadı.',
    found: (count: number) => `${count} qeyd tapıldı`,
    limits:
      'Axtarış yalnız sınaqdan keçirildiyi yerdə etibarlıdır: ilk növbədə fransız dilində xəbər mətnlərində. O, adı buraxa və ya səhv sala bilər.',
    failed: 'Adları yükləmək mümkün olmadı.',
    confidence: (percent: string) => `etibarlılıq: ${percent}`
  },
  about: {
    heading: 'Bu xəritə haqqında',
    areas: 'Hesablanmış və dərc olunmuş sahələr',
    computed: 'Bu xəritəyə görə, km²',
    publishedArea: 'Dərc olunmuş, km²',
    difference: 'Niyə fərqlənirlər',
    day: (day: string) => `Toplunun tarixi: ${day}`
  },
  notice: {
    badCamera: 'Bu linkdəki görünüşü oxumaq mümkün olmadı; xəritə bütövlükdə göstərilir.',
    badDay: (text: string, shown: string) => `“${text}” tarix deyil; xəritə ${shown} tarixini göstərir.`,
    otherDay: (asked: string, shown: string) =>
      `Xəritənin bu versiyası yalnız ${shown} tarixini göstərir, ${asked} tarixini deyil.`,
    dismiss: 'Bildirişi bağla'
  },
  missing: {
    title: 'Belə səhifə yoxdur',
    text: 'Bu ünvan saytda heç yerə aparmır.',
    asked: (path: string) => `İstədiyiniz ünvan: ${path}`,
    nearest: 'Ən yaxın səhifə:',
    home: 'Dörd bölgəyə keç'
  },
  footer: {
    data: 'Xəritə məlumatları: OpenStreetMap, 6 avqust 2021',
    licence: 'Lisenziyalar və mənbələr'
  }
} satisfies Messages;
