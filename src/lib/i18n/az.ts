import { azerbaijaniOrdinal } from './azerbaijaniOrdinal.ts';
import { azerbaijaniDay } from './dayCases.ts';
import type { Messages } from './en.ts';

/** Every word of the interface in Azerbaijani. A noun after a figure stays in the singular. */
export const az = {
  site: {
    name: 'Sərhəd bölgələri',
    subtitle: 'Ermənistan–Azərbaycan',
    title: 'Ermənistan–Azərbaycan sərhəd bölgələri: xəbərlərlə əlaqələndirilmiş xəritə',
    description: (names: string) =>
      `${names}: hər bölgəni onun adının çəkildiyi məqalə parçaları ilə əlaqələndirən xəritə. Beş dildə, tarixlər və mənbələrlə.`
  },
  skip: 'Mətnə keç',
  skipToMap: 'Xəritəyə keç',
  nav: {
    label: 'Səhifələr',
    regions: 'Bölgələr',
    articles: 'Məqalələr',
    timeline: 'Xronologiya',
    read: 'Öz mətniniz',
    about: 'Haqqında'
  },
  language: { label: 'Dil' },
  noScript:
    'İnteraktiv xəritə üçün JavaScript lazımdır. Statik xəritəni və bütün mətnləri onsuz da görmək olar.',
  map: {
    label: 'Bölgələrin xəritəsi',
    instructions:
      'Ox düymələri xəritəni sürüşdürür, plus və minus düymələri miqyası dəyişir. Həmin bölgələr xəritənin yanındakı siyahıda da var.',
    drawn: 'Bölgələrin statik xəritəsi',
    day: (day: string) => `Xəritənin günü: ${day}`,
    noLines: 'Bu günə aid xətlər məlum deyil:',
    nearestLines: 'Məlum olan ən yaxın xətt nöqtələrlə çəkilib.',
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    north: 'Şimalı yuxarı çevir',
    reset: 'Bütün bölgələri göstər',
    loading: 'İnteraktiv xəritə yüklənir…',
    noWebgl: 'Bu brauzer interaktiv xəritəni göstərə bilmir (WebGL2 yoxdur). Onu statik xəritə əvəz edir.',
    basemapFault: 'Fon xəritəsini yükləmək mümkün olmadı. Bölgələr yenə də göstərilir.',
    regionsFault: 'Bölgələri interaktiv xəritəyə yükləmək mümkün olmadı.',
    lost: 'Qrafik təsvir kəsildi. İnteraktiv xəritəni statik xəritə əvəz edir.',
    failed: 'İnteraktiv xəritəni işə salmaq mümkün olmadı. Onu statik xəritə əvəz edir.',
    retry: 'Yenidən cəhd et',
    attribution: '© OpenStreetMap contributors',
    attributionMore: 'Mənbələr',
    external: (origin: string) =>
      `Fon xəritəsi bu ünvandan yüklənir: ${origin}. Brauzeriniz baxdığınız hissəni oradan istəyir.`,
    notDelimited: 'Dövlət sərhədi, 2021-ci ilin mayında delimitasiya olunmayıb',
    formerOblast: 'Keçmiş vilayətin sərhəd xətti',
    dataEnd: 'Ətraflı xəritə burada bitir',
    legend: 'Xətlər nəyi bildirir',
    legendRegion: 'Bölgə, xəritənin tarixinə olan vəziyyət',
    legendUnknown: 'Seçilmiş günə aid xətləri məlum olmayan bölgə: məlum olan ən yaxın xətlər çəkilib',
    legendUncertain: 'Kənar xəttin qeyri-dəqiq hissəsi',
    legendContext: 'Bölgənin başqa konturu; izahı onun səhifəsindədir',
    legendBorder:
      'Ermənistan ilə Azərbaycan arasında dövlət sərhədi, 2021-ci ilin mayında delimitasiya olunmayıb',
    legendDistrict: 'Digər vilayət və rayonların sərhəd xətləri',
    legendFormer:
      'Keçmiş Dağlıq Qarabağ Muxtar Vilayətinin sərhəd xətti və OpenStreetMap-də ona birləşən xətlər: məlumat üçündür, ərazi iddiası deyil',
    close: 'Bağla'
  },
  line: {
    hint: 'Xəritədəki xəttə klikləmək də eyni məlumatı göstərir.',
    list: 'Xətlər bir-bir',
    certain: 'Mənbəyində olduğu kimi, dəqiqdir',
    uncertain: 'Qeyri-dəqiq',
    sourceDay: 'Mənbənin günü:',
    noDay: 'Günü məlum deyil.',
    length: (length: string) => `${length} km`,
    loading: 'Yüklənir…',
    failed: 'Xətlər barədə məlumatı yükləmək mümkün olmadı.',
    unknown: 'Fon xəritəsinin xətti',
    more: 'Xətlər haradan götürülüb'
  },
  perspective: {
    earlier: 'Daha əvvəl',
    later: 'Daha sonra',
    anyDay: 'İstənilən gün',
    namedDays: 'Hadisələrin günləri',
    momentsFailed: 'Hadisələrin günlərini yükləmək mümkün olmadı.',
    collectionDay: 'Toplunun günü',
    today: 'Bu gün',
    names: 'Xəritədəki adlar',
    namesNote: 'Heç biri yeganə düzgün ad deyil: hər biri onu işlədənlərə məxsusdur.',
    usual: 'Azərbaycan dilində adət olunan adlar',
    whose: {
      fr: 'Fransızca',
      en: 'İngiliscə',
      hy: 'Ermənicə',
      az: 'Azərbaycanca',
      ru: 'Rusca',
      'armenian-side': 'Erməni tərəfinin işlətdiyi adlar',
      azerbaijan: 'Azərbaycanın işlətdiyi adlar'
    }
  },
  sheet: {
    handle: 'Panelin hündürlüyü',
    lower: 'Paneli endir',
    raise: 'Paneli qaldır'
  },
  home: {
    heading: 'Sərhədin hər iki tərəfində',
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
    noNeighbours: 'Digər bölgələrdən heç biri onunla həmsərhəd deyil.',
    stateBorder: 'Dövlət sərhədi',
    stateBorderLength: (length: string) =>
      `Sərhəd xəttinin ${length}\u00a0km-i Ermənistan ilə Azərbaycan arasındakı xətt üzrə keçir`,
    people: 'Əhali',
    census: (people: string, year: string) => `${people} (${azerbaijaniOrdinal(year)} il siyahıyaalması)`,
    secondary: 'dolayı mənbələr əsasında',
    code: 'Kodlar',
    lines: 'Xətlər haradan götürülüb',
    tolerance: (metres: string) => `Xətlər ən çoxu ${metres}\u00a0m sadələşdirilib.`,
    extentOn: (day: string) => `${day} tarixinə olan kontur`,
    otherShape: 'Əlavə olaraq qırıq xətlə çəkilib',
    onDay: (day: string) => `${day} tarixində`,
    topics: {
      border: 'Dövlət sərhədi',
      control: 'Nəzarət',
      administration: 'İnzibati bölgü',
      economy: 'İqtisadi rayon'
    },
    noLine: 'Bu günə aid xətlər bizə məlum deyil: məlum olan ən yaxın xətlər çəkilib.',
    nothingKnown: 'Bu gün üçün burada tarixi göstərilmiş məlumat yoxdur.',
    usualName: (name: string) => `Azərbaycan dilində adət olunan ad: ${name}`,
    articleWord: 'Məqalələrdə:',
    names: 'Adlar və onları kim işlədir',
    namesNote: 'Hər ad onu işlədənlərə məxsusdur. Burada heç bir ad düzgün ad kimi qeyd olunmayıb.',
    placeNames: 'Bölgədəki yerlərin adları',
    nameText: 'Ad',
    nameUser: 'Kim işlədir',
    nameInUse: 'İşlək yazılışdır; tarixi bəlli mənbə göstərilmir.',
    nameBySound: (name: string) => `${name} adının səslənişinə görə yazılıb; tarixi bəlli mənbə göstərilmir.`,
    since: (day: string) => azerbaijaniDay(day, 'since'),
    until: (day: string) => azerbaijaniDay(day, 'until'),
    noDate: 'tarixi məlum deyil',
    facts: 'Xronologiya',
    source: 'Mənbə',
    sources: 'Mənbələr',
    passages: 'Adının çəkildiyi parçalar',
    noPassages: 'Toplunun heç bir məqaləsində hələ adı çəkilmir.',
    all: 'Bütün bölgələr',
    alias: (asked: string, name: string) =>
      `“${asked}” başqa bir yazılışdır. Bu xəritədə bölgə ${name} adlanır.`,
    aliasGo: (name: string) => `${name} səhifəsinə keç`
  },
  timeline: {
    heading: 'Xronologiya',
    intro:
      'Nə baş verib: günbəgün, hər faktın mənbəyi ilə. Bir tərəfin iddiası məhz həmin tərəfin iddiası kimi verilir.',
    mapOn: 'Həmin günün xəritəsi',
    mapDay: (day: string) => `Xəritənin günü: ${day}`,
    speakOf: 'Bundan bəhs edən parçalar:'
  },
  article: {
    list: 'Məqalələr',
    listNote: 'Hər məqalə öz dilində, dərc olunduğu kimi verilir.',
    feeds: 'Məqalələri izləmək:',
    published: 'Dərc olunub',
    publisher: 'Nəşr',
    original: 'Məqalə nəşrin saytında',
    publishedBy: 'Nəşr:',
    whatIsKnown: 'Nəşr haqqında nə məlumdur',
    passage: (number: string) => `${azerbaijaniOrdinal(number)} parça`,
    passageOf: (number: string, article: string) =>
      `“${article}” məqaləsindən ${azerbaijaniOrdinal(number)} parça`,
    words: 'Bu sözlər nəşrin saytında',
    inArticle: 'Məqalədə oxu',
    mentions: 'Adı çəkilən bölgələr',
    noMention: 'Bu parçada xəritədəki bölgələrdən heç birinin adı çəkilmir.',
    gist: 'Qısaca, öz sözlərimizlə',
    quotedIn: {
      fr: 'Sitat dərc olunduğu kimi, fransız dilində verilir',
      en: 'Sitat dərc olunduğu kimi, ingilis dilində verilir',
      hy: 'Sitat dərc olunduğu kimi, erməni dilində verilir',
      az: 'Sitat dərc olunduğu kimi, Azərbaycan dilində verilir',
      ru: 'Sitat dərc olunduğu kimi, rus dilində verilir'
    },
    writtenIn: {
      fr: 'Fransız dilində',
      en: 'İngilis dilində',
      hy: 'Erməni dilində',
      az: 'Azərbaycan dilində',
      ru: 'Rus dilində'
    },
    only: 'Yalnız bölgələrdən birinin adının çəkildiyi parçalar göstərilir; qalanı nəşrin saytındadır.',
    rights:
      'Mətn onu dərc edən nəşrə məxsusdur və mənbə göstərilməklə sitat gətirilir; bu saytın lisenziyası ona şamil olunmur.',
    moved: (day: string, passage: string) =>
      `${day} tarixində bu parçanın yeri dəyişib. İndi buradadır: ${passage}.`,
    withdrawn: (day: string) =>
      `${day} tarixinə olan vəziyyətə görə, bu parça artıq məqalədə yoxdur. Ona aparan linklər orada nə deyildiyini yenə də göstərsin deyə parça burada saxlanılır.`
  },
  copy: {
    share: 'Paylaş…',
    label: 'Linki kopyala',
    region: (name: string) => `${name} səhifəsinin linkini kopyala`,
    passage: (number: string) => `${azerbaijaniOrdinal(number)} parçanın linkini kopyala`,
    done: 'Link kopyalandı'
  },
  read: {
    heading: 'Öz mətniniz',
    intro:
      'Məqaləni bura yapışdırın: bölgələr və onların daxilindəki yerlər mətndə tapılıb xəritədə göstəriləcək.',
    privacy: 'Mətn bu brauzerdə qalır. Heç yerə göndərilmir və səhifədən çıxdıqda silinir.',
    field: 'Məqalənin mətni',
    language: 'Mətnin dili',
    detect: 'Mətndən müəyyən edilir',
    readAs: (language: string) => `Oxunduğu dil: ${language}`,
    why: 'Niyə məhz bu yerlər',
    firstOnly: (count: string) => `İlk ${count} ad izah olunur.`,
    result: 'Nə tapıldı',
    empty: 'Hələ heç nə yapışdırılmayıb.',
    none: 'Bu mətndə xəritədəki bölgələrdən heç biri tapılmadı.',
    found: (count: number) => `Adlar mətndə ${count} dəfə çəkilir`,
    limits:
      'Axtarış hansısa adı ötürə və ya başqası ilə səhv sala bilər; nə qədər tez-tez və hansı dildə – “Haqqında” səhifəsində yazılıb.',
    failed: 'Adları yükləmək mümkün olmadı.',
    confidence: (percent: string) => `əminlik dərəcəsi: ${percent}`
  },
  about: {
    heading: 'Bu xəritə haqqında',
    publishers: 'Nəşrlər',
    lines: 'Xətlər və onların mənşəyi',
    day: (day: string) => `Toplunun tarixi: ${day}`,
    report: {
      heading: 'Sərhəd xətləri haqqında hesabat',
      areas: 'Hesablanmış və dərc olunmuş sahələr',
      area: 'Burada, km²',
      published: 'Dərc olunmuş, km²',
      difference: 'Fərq, %',
      drawing: 'Nə dərəcədə dəqiq çəkilib',
      vertices: 'Təpə nöqtələri',
      tolerance: 'Yol verilən sapma, m',
      moved: 'Ən böyük yerdəyişmə, m',
      borders: 'Ortaq sərhədlər',
      shared: 'Ortaq, km və nöqtələr',
      stray: 'Ortaq olmayan nöqtələr',
      overlap: 'Üst-üstə düşmə və boşluq, m²',
      inside: (inner: string, outer: string, outside: string, stray: string) =>
        `${inner} konturu ${outer} konturunun içindədir: kənarda ${outside} m², ortaq kənar boyunca ${stray} ortaq olmayan nöqtə.`,
      enclosed: (area: string) =>
        `Bütün konturlar birlikdə heç birinin örtmədiyi ${area} m² sahəni əhatə edir.`,
      sphere: (metres: string) => `Ölçmələr radiusu ${metres} m olan kürə üzərində aparılıb.`,
      against:
        'Hər kəs bu konturları öz sərhəd xətləri ilə müqayisə edə bilər: komanda GeoJSON faylı əsasında hər kontur üçün kəsişmənin birləşməyə nisbətini və Hausdorf məsafəsini (kilometrlə) göstərir.'
    },
    accuracy: {
      scores: { development: 'Hazırlıq mətnləri', test: 'Sınaq mətnləri' },
      counts: (texts: string, mentions: string) => `${texts} mətn, ${mentions} ad`,
      precision: 'Dəqiqlik',
      recall: 'Tamlıq',
      exact: 'Tam uyğun',
      all: 'Hamısı',
      reliability: 'Sınaq mətnlərində əminlik dərəcəsi və onun dəyəri',
      confidence: 'Əminlik',
      found: 'Tapılıb',
      meanConfidence: 'Orta əminlik',
      right: 'Düzgün'
    }
  },
  notice: {
    badCamera: 'Bu linkdəki görünüşü oxumaq mümkün olmadı; xəritə səhifənin öz görünüşünü göstərir.',
    badDay: (text: string, shown: string) => `“${text}” tarix deyil; xəritə ${shown} tarixini göstərir.`,
    badNames: (text: string) => `“${text}”: xəritədə belə adlar yoxdur, adət olunan adlar qalır.`,
    dismiss: 'Bildirişi bağla'
  },
  missing: {
    title: 'Belə səhifə yoxdur',
    text: 'Bu ünvan saytda heç yerə aparmır.',
    asked: (path: string) => `İstədiyiniz ünvan: ${path}`,
    nearest: 'Ən yaxın səhifə:',
    home: 'Bölgələrə keç'
  },
  footer: {
    data: 'Xəritə məlumatları: OpenStreetMap, 6 avqust 2021',
    licence: 'Lisenziyalar və mənbələr'
  }
} satisfies Messages;
