import type { Translated } from '#lib/i18n/languages.ts';

/** A section of /{lang}/about/. Its id is also its fragment: never changed, never reused. */
export interface AboutSection {
  id: AboutId;
  title: Translated;
  /** Plain text, no markup. */
  paragraphs: readonly Translated[];
  /** Shown after the paragraphs; the text is a proper name, the same in every language. */
  links: readonly { text: string; url: string }[];
}

/** The fragments of /{lang}/about/, in order. */
export const aboutIds = [
  'about',
  'sources',
  'licences',
  'method',
  'accuracy',
  'not-drawn',
  'names',
  'limits',
  'privacy'
] as const;

export type AboutId = (typeof aboutIds)[number];

/**
 * The sections of /{lang}/about/, in the order of `aboutIds`. The table of areas is computed from geo/regions.geojson, not here; the first
 * paragraph follows the sentence that says which region is where, written from the records.
 */
export const aboutSections: readonly AboutSection[] = [
  {
    id: 'about',
    title: {
      fr: 'Ce qu’est cette carte',
      en: 'What this map is',
      hy: 'Այս քարտեզի մասին',
      az: 'Bu xəritə haqqında',
      ru: 'Об этой карте'
    },
    paragraphs: [
      {
        fr: 'Cette carte montre ces régions et relie chacune aux passages des articles qui la mentionnent, dans les deux sens.',
        en: 'This map shows these regions and joins each of them to the passages of the articles that mention it, both ways.',
        hy: 'Այս քարտեզը ցույց է տալիս դրանք։ Յուրաքանչյուրը կապված է հոդվածների այն հատվածներին, որոնք հիշատակում են այն, իսկ հատվածները՝ քարտեզին։',
        az: 'Bu xəritə həmin bölgələri göstərir və hər birini onun adının çəkildiyi məqalə parçaları ilə qarşılıqlı əlaqələndirir.',
        ru: 'Эта карта показывает эти регионы и связывает каждый с отрывками статей, где он упомянут, а отрывки — с картой.'
      },
      {
        fr: 'Le jour de la collection est le 13 mai 2021, date du premier article\u202f; la carte indique toujours son jour. Elle ne prend le parti de personne\u00a0: elle dit ce qu’elle trace et pourquoi. Chaque fait porte un jour et une source\u202f; l’affirmation d’une partie est donnée comme telle, avec celle de l’autre.',
        en: 'The day of the collection is 13 May 2021, the date of the first article; the map always states its day. It takes nobody’s side: it says what it draws and why. Every fact has a day and a source; a claim of one side is told as that side’s claim, with the other’s beside it.',
        hy: 'Հավաքածուի օրը 2021 թվականի մայիսի 13-ն է՝ առաջին հոդվածի օրը։ Քարտեզի վրա միշտ նշված է դրա օրը։ Քարտեզը ոչ մեկի կողմը չի բռնում, այլ ասում է, թե ինչ է գծված և ինչու։ Յուրաքանչյուր փաստ ունի ամսաթիվ և աղբյուր։ Մի կողմի պնդումը ներկայացվում է որպես այդ կողմի պնդում՝ մյուս կողմի պնդման հետ մեկտեղ։',
        az: 'Toplunun tarixi ilk məqalənin dərc olunduğu 13 may 2021-ci ildir; xəritənin hansı günə aid olduğu həmişə göstərilir. O, heç kimin tərəfini tutmur: nəyin və nə üçün çəkildiyini bildirir. Hər faktın tarixi və mənbəyi var; bir tərəfin iddiası məhz onun iddiası kimi, o biri tərəfinki ilə yanaşı verilir.',
        ru: 'Дата подборки — 13 мая 2021 года, день выхода первой статьи; на карте всегда указано, к какому дню она относится. Она не принимает ничью сторону: она сообщает, что на ней показано и почему. У каждого факта есть дата и источник; утверждение одной стороны приводится именно как её утверждение, рядом с утверждением другой.'
      }
    ],
    links: []
  },
  {
    id: 'sources',
    title: {
      fr: 'Sources',
      en: 'Sources',
      hy: 'Աղբյուրներ',
      az: 'Mənbələr',
      ru: 'Источники'
    },
    paragraphs: [
      {
        fr: 'Le fond de carte est fait de données OpenStreetMap du 6 août 2021, proches du jour de l’article\u00a0: les extraits de Geofabrik pour l’Arménie, l’Azerbaïdjan et l’Iran, en tuiles vectorielles au schéma OpenMapTiles. Aux petites échelles, les terres du monde viennent de Natural Earth.',
        en: 'The basemap is made of OpenStreetMap data of 6 August 2021, close to the day of the article: Geofabrik’s extracts of Armenia, Azerbaijan and Iran, as vector tiles in the OpenMapTiles schema. At small scales the land of the world comes from Natural Earth.',
        hy: 'Հիմքային քարտեզը կազմված է OpenStreetMap-ի 2021 թվականի օգոստոսի 6-ի տվյալներից, որոնք մոտ են հոդվածի օրվան։ Դրանք Geofabrik-ի՝ Հայաստանի, Ադրբեջանի և Իրանի քաղվածքներն են՝ OpenMapTiles կառուցվածքի վեկտորային սալիկներով։ Փոքր մասշտաբներում աշխարհի ցամաքը վերցված է Natural Earth-ից։',
        az: 'Fon xəritəsi OpenStreetMap-in 6 avqust 2021-ci il tarixli, məqalənin gününə yaxın məlumatları əsasında hazırlanıb: bunlar Geofabrik-in Ermənistan, Azərbaycan və İran üzrə çıxarışlarıdır, OpenMapTiles sxemi üzrə vektor hissələr şəklindədir. Kiçik miqyaslarda dünyanın quru hissəsi Natural Earth-dən götürülüb.',
        ru: 'Картографическая основа построена по данным OpenStreetMap от 6 августа 2021 года, близким ко дню статьи: это выгрузки Geofabrik по Армении, Азербайджану и Ирану в виде векторных тайлов по схеме OpenMapTiles. На мелких масштабах суша мира взята из Natural Earth.'
      },
      {
        fr: 'Les formes des régions viennent des mêmes données, sauf deux compléments\u00a0: l’est du district de Kelbajar, au-delà de la limite de l’ancien oblast autonome du Haut-Karabakh, vient de Who’s On First\u202f; 18 des 266 km du contour d’Aghdam viennent d’OpenStreetMap de 2020 et de Who’s On First. Les noms de lieux viennent d’OpenStreetMap et de Who’s On First.',
        en: 'The shapes of the regions come from the same data, but for two parts: the east of Kelbajar district, beyond the edge of the former Nagorno-Karabakh Autonomous Oblast, is from Who’s On First; 18 of the 266 km of Aghdam’s edge are from OpenStreetMap of 2020 and Who’s On First. Place names are from OpenStreetMap and Who’s On First.',
        hy: 'Մարզի և շրջանների ուրվագծերը նույն տվյալներից են՝ երկու լրացումով։ Քելբաջարի շրջանի արևելքը՝ Լեռնային Ղարաբաղի նախկին ինքնավար մարզի սահմանագծից այն կողմ, Who’s On First-ից է։ Աղդամի շրջանի 266 կմ եզրագծի 18 կմ-ն OpenStreetMap-ի 2020 թվականի տվյալներից և Who’s On First-ից է։ Տեղանունները OpenStreetMap-ից և Who’s On First-ից են։',
        az: 'Bölgələrin konturları, iki istisna ilə, eyni məlumatlardan götürülüb: Kəlbəcər rayonunun keçmiş Dağlıq Qarabağ Muxtar Vilayətinin sərhəd xəttindən şərqdəki hissəsi Who’s On First-dəndir; Ağdamın 266 km-lik kənar xəttinin 18 km-i OpenStreetMap-in 2020-ci il məlumatlarından və Who’s On First-dəndir. Yer adları OpenStreetMap və Who’s On First-dəndir.',
        ru: 'Контуры регионов взяты из тех же данных, кроме двух дополнений: восток Кельбаджарского района, за линией бывшей Нагорно-Карабахской автономной области, взят из Who’s On First; 18 из 266 км контура Агдама — из OpenStreetMap 2020 года и Who’s On First. Названия мест взяты из OpenStreetMap и Who’s On First.'
      }
    ],
    links: [
      {
        text: 'OpenStreetMap',
        url: 'https://www.openstreetmap.org/copyright'
      },
      {
        text: 'Geofabrik',
        url: 'https://www.geofabrik.de/'
      },
      {
        text: 'OpenMapTiles',
        url: 'https://openmaptiles.org/schema/'
      },
      {
        text: 'Who’s On First',
        url: 'https://whosonfirst.org/'
      },
      {
        text: 'Natural Earth',
        url: 'https://www.naturalearthdata.com/'
      }
    ]
  },
  {
    id: 'licences',
    title: {
      fr: 'Licences',
      en: 'Licences',
      hy: 'Թույլատրագրեր',
      az: 'Lisenziyalar',
      ru: 'Лицензии'
    },
    paragraphs: [
      {
        fr: 'Le code est sous licence MIT. Les données géographiques sont sous licence ODbL 1.0, © contributeurs d’OpenStreetMap\u202f; les parties tirées de Who’s On First lui sont créditées et traitées comme étant sous licence CC BY\u202f; Natural Earth est dans le domaine public.',
        en: 'The code is under the MIT licence. The geographic data are under the ODbL 1.0, © OpenStreetMap contributors; the parts taken from Who’s On First are credited to it and treated as CC BY; Natural Earth is in the public domain.',
        hy: 'Ծրագրային կոդը MIT թույլատրագրով է։ Աշխարհագրական տվյալները ODbL թույլատրագրի առաջին տարբերակով են, © OpenStreetMap-ի մասնակիցներ։ Who’s On First-ից վերցված մասերը բերված են դրա նշումով և դիտարկվում են որպես CC BY։ Natural Earth-ը հանրային սեփականություն է։',
        az: 'Proqram kodu MIT lisenziyası ilə yayılır. Coğrafi məlumatlar ODbL 1.0 lisenziyası ilə yayılır, © OpenStreetMap iştirakçıları; Who’s On First-dən götürülmüş hissələrdə həmin mənbə göstərilir və onlar CC BY lisenziyalı sayılır; Natural Earth ictimai mülkiyyətdədir.',
        ru: 'Код распространяется по лицензии MIT. Географические данные — по лицензии ODbL 1.0, © участники OpenStreetMap; части, взятые из Who’s On First, приводятся со ссылкой на него и рассматриваются как CC BY; Natural Earth находится в общественном достоянии.'
      },
      {
        fr: 'Un article cité reste la propriété de son éditeur. Il est reproduit avec son crédit et un lien, sans que ses mots soient changés\u202f; la licence du projet ne le couvre pas.',
        en: 'A quoted article remains its publisher’s. It is reproduced with credit and a link, its words unchanged; the project’s licence does not cover it.',
        hy: 'Մեջբերված հոդվածը մնում է իր հրապարակողինը։ Այն բերվում է հրապարակողի նշումով և հղումով, առանց որևէ բառ փոխելու։ Նախագծի թույլատրագիրը դրա վրա չի տարածվում։',
        az: 'Sitat gətirilən məqalə onu dərc edən nəşrə məxsusdur. O, mənbə göstərilməklə və link verilməklə, sözləri dəyişdirilmədən yerləşdirilir; layihənin lisenziyası ona şamil olunmur.',
        ru: 'Цитируемая статья принадлежит опубликовавшему её изданию. Она приводится с указанием источника и ссылкой, без изменения слов; лицензия проекта на неё не распространяется.'
      }
    ],
    links: [
      {
        text: 'MIT',
        url: 'https://opensource.org/license/mit'
      },
      {
        text: 'ODbL 1.0',
        url: 'https://opendatacommons.org/licenses/odbl/1-0/'
      },
      {
        text: 'MapLibre GL JS, PMTiles, Svelte, SvelteKit, Noto',
        url: '/licences.txt'
      }
    ]
  },
  {
    id: 'method',
    title: {
      fr: 'Méthode\u00a0: ce que sont les lignes',
      en: 'Method: what the lines are',
      hy: 'Մեթոդը՝ ինչ են նշանակում գծերը',
      az: 'Metod: xətlər nəyi bildirir',
      ru: 'Метод: что означают линии'
    },
    paragraphs: [
      {
        fr: 'Les limites des régions suivent OpenStreetMap. Ce qui est contesté ou incertain est tracé en tirets. La frontière d’État entre l’Arménie et l’Azerbaïdjan n’était pas délimitée en mai 2021\u202f; elle suit la ligne d’OpenStreetMap, dans un style à part, avec la mention «\u00a0non délimitée\u00a0». La limite de l’ancien oblast autonome du Haut-Karabakh est un repère, non une revendication.',
        en: 'The boundaries of the regions follow OpenStreetMap. What is contested or uncertain is dashed. The state border between Armenia and Azerbaijan was not delimited in May 2021; it follows OpenStreetMap’s line, in a style of its own, with the words “not delimited”. The edge of the former Nagorno-Karabakh Autonomous Oblast is context, not a claim.',
        hy: 'Մարզի և շրջանների սահմանագծերը գծված են ըստ OpenStreetMap-ի։ Ինչը վիճարկվում է կամ հավաստի չէ, գծված է ընդհատագծով։ Հայաստանի և Ադրբեջանի պետական սահմանը 2021 թվականի մայիսին սահմանազատված չէր։ Այն գծված է ըստ OpenStreetMap-ի, առանձին ոճով և «չսահմանազատված» նշումով։ Լեռնային Ղարաբաղի նախկին ինքնավար մարզի սահմանագիծը կողմնորոշվելու համար է և հավակնություն չի արտահայտում։',
        az: 'Bölgələrin sərhəd xətləri OpenStreetMap üzrə çəkilib. Mübahisəli və ya qeyri-dəqiq olanlar qırıq xətlə göstərilib. Ermənistanla Azərbaycan arasında dövlət sərhədi 2021-ci ilin mayında delimitasiya olunmamışdı; o, OpenStreetMap xətti üzrə, xüsusi xətlə və “delimitasiya olunmayıb” yazısı ilə göstərilib. Keçmiş Dağlıq Qarabağ Muxtar Vilayətinin sərhəd xətti məlumat üçündür, ərazi iddiası deyil.',
        ru: 'Границы регионов проведены по OpenStreetMap. То, что оспаривается или определено неточно, показано пунктиром. Государственная граница между Арменией и Азербайджаном в мае 2021 года не была делимитирована; она проведена по линии OpenStreetMap особым стилем и подписана «не делимитирована». Линия бывшей Нагорно-Карабахской автономной области дана для справки и ничьих притязаний не выражает.'
      },
      {
        fr: 'Kelbajar a deux formes. La plus étroite est le district d’avant 1991, celui qui a été remis le 25 novembre 2020 et dont parle l’article\u00a0: au 13 mai 2021, c’est elle que l’on sélectionne, nomme et mesure. La plus large, en tirets, est le district selon la loi azerbaïdjanaise de 1992 à 2023\u202f; son bord est extérieur est la ligne la moins sûre de toutes. Depuis la loi du 5 décembre 2023, une partie de l’est appartient au district d’Aghdara.',
        en: 'Kelbajar has two shapes. The narrower is the district as it was before 1991, the one handed over on 25 November 2020 and the one the article speaks of: on 13 May 2021 it is the one selected, labelled and measured. The wider one, dashed, is the district by Azerbaijan’s law from 1992 to 2023; its outer eastern edge is the least certain line of all. Since the law of 5 December 2023 a part of the east belongs to Aghdara district.',
        hy: 'Քելբաջարն ունի երկու ուրվագիծ։ Ավելի նեղը մինչև 1991 թվականը եղած շրջանն է։ Հենց այն է հանձնվել 2020 թվականի նոյեմբերի 25-ին, և հենց դրա մասին է հոդվածը։ 2021 թվականի մայիսի 13-ի դրությամբ ընտրվում, անվանվում և չափվում է հենց այն։ Ավելի լայնը, որը գծված է ընդհատագծով, 1992–2023 թվականների շրջանն է՝ ըստ Ադրբեջանի օրենսդրության։ Դրա արտաքին արևելյան եզրը բոլոր գծերից ամենաքիչ հավաստին է։ 2023 թվականի դեկտեմբերի 5-ի օրենքից հետո արևելքի մի մասը պատկանում է Աղդարայի շրջանին։',
        az: 'Kəlbəcərin iki konturu var. Dar kontur rayonun 1991-ci ilə qədərki hüdudlarıdır: 25 noyabr 2020-ci ildə təhvil verilən və məqalədə bəhs edilən rayon budur; 13 may 2021-ci il tarixinə seçilən, adı yazılan və sahəsi ölçülən də odur. Qırıq xətlə çəkilmiş geniş kontur 1992–2023-cü illərdə Azərbaycan qanunvericiliyinə görə rayondur; onun xarici şərq kənarı bütün xətlərin ən az dəqiq olanıdır. 5 dekabr 2023-cü il tarixli qanundan sonra onun şərqinin bir hissəsi Ağdərə rayonuna aiddir.',
        ru: 'У Кельбаджара два контура. Узкий — район, каким он был до 1991 года: он был передан 25 ноября 2020 года, и о нём говорится в статье; на 13 мая 2021 года выбирается, подписывается и измеряется именно он. Широкий, показанный пунктиром, — район по законодательству Азербайджана с 1992 по 2023 год; его внешний восточный край — наименее точная линия из всех. После закона от 5 декабря 2023 года часть его востока относится к Агдеринскому району.'
      },
      {
        fr: 'Dans le district de Lachin, un saillant de 59,5\u00a0km² près de 46,70° E et 39,63° N lui est attribué par déduction. Les superficies calculées et publiées sont données côte à côte dans le tableau de cette page.',
        en: 'In Lachin district, a salient of 59.5\u00a0km² near 46.70° E, 39.63° N is given to it by inference. Areas as computed and as published stand side by side in the table on this page.',
        hy: 'Լաչինի շրջանում արևելյան երկայնության 46,70° և հյուսիսային լայնության 39,63° մոտ գտնվող 59,5\u00a0կմ² մակերեսով ելուստը շրջանին վերագրված է ենթադրաբար։ Հաշվարկված և հրապարակված մակերեսները կողք կողքի տրված են այս էջի աղյուսակում։',
        az: 'Laçın rayonunda 46,70° şərq uzunluğu və 39,63° şimal enliyi yaxınlığında 59,5\u00a0km²-lik çıxıntı rayona dolayı məlumatlar əsasında aid edilib. Hesablanmış və dərc olunmuş sahələr bu səhifədəki cədvəldə yan-yana verilir.',
        ru: 'В Лачинском районе выступ площадью 59,5\u00a0км² около 46,70° в. д. и 39,63° с. ш. отнесён к нему по косвенным данным. Вычисленные и опубликованные площади приведены рядом в таблице на этой странице.'
      },
      {
        fr: 'Les mentions sont calculées à partir du texte, jamais saisies à la main\u202f; chacune dit la règle et la raison qui l’ont décidée.',
        en: 'Mentions are computed from the text, never typed in; each tells the rule and the reason that decided it.',
        hy: 'Հիշատակումները գտնվում են տեքստից՝ հաշվարկով, և երբեք ձեռքով չեն մուտքագրվում։ Յուրաքանչյուրի համար նշված են այն որոշող կանոնը և պատճառը։',
        az: 'Adların çəkildiyi yerlər mətn əsasında hesablanır, heç vaxt əllə daxil edilmir; hər biri üçün onu müəyyən edən qayda və səbəb göstərilir.',
        ru: 'Упоминания вычисляются по тексту и никогда не вносятся вручную; при каждом указаны правило и причина.'
      }
    ],
    links: []
  },
  {
    id: 'accuracy',
    title: {
      fr: 'Exactitude du repérage des lieux',
      en: 'How well places are found',
      hy: 'Որքան ճշգրիտ են գտնվում վայրերը',
      az: 'Yer adları nə dərəcədə dəqiq tapılır',
      ru: 'Насколько точно находятся места'
    },
    paragraphs: [
      {
        fr: 'Les mentions sont trouvées par un programme qui connaît les noms, les terminaisons et les tournures de cinq langues\u202f; personne ne les saisit à la main. Chacune porte sa règle, sa raison et un degré de confiance, mesuré sur des textes à part.',
        en: 'Mentions are found by a program that knows the names, endings and turns of phrase of five languages; nobody types them in. Each carries its rule, its reason and a confidence, measured on texts kept apart.',
        hy: 'Հիշատակումները գտնում է ծրագիրը, որը ճանաչում է հինգ լեզվի անունները, վերջավորություններն ու դարձվածքները։ Ոչ ոք դրանք ձեռքով չի մուտքագրում։ Յուրաքանչյուրն ունի իր կանոնը, պատճառը և վստահության աստիճանը, որը չափված է առանձին տեքստերով։',
        az: 'Adları beş dilin adlarını, şəkilçilərini və ifadələrini bilən proqram tapır; heç kim onları əl ilə daxil etmir. Hər birinin qaydası, səbəbi və ayrıca mətnlər üzərində ölçülmüş əminlik dərəcəsi var.',
        ru: 'Упоминания находит программа, которая знает названия, окончания и обороты пяти языков; вручную их никто не вносит. У каждого есть правило, причина и степень уверенности, измеренная на отдельных текстах.'
      },
      {
        fr: 'Les chiffres ci-dessous viennent de textes écrits à cette fin à la manière de la presse, simples et difficiles, où les bonnes réponses sont marquées. Aucun n’est un article publié\u00a0: un modèle de langue les a écrits et marqués, et aucun lecteur natif ne les a encore relus. Les règles ont été réglées sur les textes de mise au point\u202f; les textes d’épreuve ont été tenus à l’écart et seulement comptés. Le tout est recalculé à chaque construction du site.',
        en: 'The figures below come from texts written for this purpose in the manner of the press, plain and hard, with the right answers marked. None is a published article: a language model wrote and marked them, and no native reader has checked them yet. The rules were adjusted on the development texts; the test texts were kept apart and only counted. All of it is computed anew whenever the site is built.',
        hy: 'Ստորև բերված թվերը ստացվել են հատուկ այս նպատակով գրված, մամուլի ոճով պարզ ու բարդ տեքստերից, որոնցում նշված են ճիշտ պատասխանները։ Դրանցից ոչ մեկը հրապարակված հոդված չէ։ Դրանք գրել և նշել է լեզվական մոդելը, և դեռևս չի ստուգել ոչ մի ընթերցող, որի մայրենի լեզուն է տվյալ լեզուն։ Կանոնները ճշտվել են մշակման տեքստերով, իսկ ստուգման տեքստերը պահվել են առանձին և միայն հաշվվել են։ Ամեն ինչ նորից հաշվարկվում է կայքի յուրաքանչյուր կառուցման ժամանակ։',
        az: 'Aşağıdakı rəqəmlər bu məqsədlə mətbuat üslubunda yazılmış, sadə və çətin, düzgün cavabları işarələnmiş mətnlərdən alınıb. Onların heç biri dərc olunmuş məqalə deyil: mətnləri dil modeli yazıb və işarələyib, hələ heç bir ana dili daşıyıcısı yoxlamayıb. Qaydalar hazırlıq mətnləri üzərində dəqiqləşdirilib; sınaq mətnləri ayrıca saxlanılıb və yalnız sayılıb. Bütün rəqəmlər sayt hər dəfə qurulanda yenidən hesablanır.',
        ru: 'Цифры ниже получены на текстах, написанных для этой цели в манере прессы, простых и трудных, с размеченными верными ответами. Ни один из них не является опубликованной статьёй: их написала и разметила языковая модель, и ни один носитель языка их ещё не проверял. Правила отлаживались на текстах для разработки; проверочные тексты хранились отдельно и только подсчитывались. Всё вычисляется заново при каждой сборке сайта.'
      },
      {
        fr: 'Précision\u00a0: part des mentions trouvées qui sont justes. Rappel\u00a0: part des mentions existantes qui sont trouvées. La note d’ensemble (moyenne harmonique, dite F1) réunit les deux. Une mention est juste si elle recouvre une mention marquée de la même région\u202f; exacte, si elle en a les mêmes lettres.',
        en: 'Precision: of the mentions found, the share that are right. Recall: of the mentions there are, the share that are found. The overall score (their harmonic mean, called F1) joins the two. A mention is right if it overlaps a marked one of the same region; exact if it has the same letters.',
        hy: 'Ճշտություն՝ գտնված հիշատակումների մեջ ճիշտերի բաժինը։ Լրիվություն՝ առկա հիշատակումների մեջ գտնվածների բաժինը։ Ամփոփ գնահատականը (երկուսի ներդաշնակ միջինը) միավորում է դրանք։ Հիշատակումը ճիշտ է, եթե համընկնում է նույն վարչական միավորի նշված հիշատակմանը գոնե մասամբ, և ճշգրիտ է, եթե տառերը նույնն են։',
        az: 'Dəqiqlik: tapılanların neçə faizinin düzgün olması. Tamlıq: mətnlərdəki adların neçə faizinin tapılması. Ümumi qiymət (harmonik orta) bu ikisini birləşdirir. Tapılan ad eyni bölgənin işarələnmiş adı ilə üst-üstə düşürsə, düzgün sayılır; hərfləri də eynidirsə, tam uyğundur.',
        ru: 'Точность — доля верных среди найденных. Полнота — доля найденных среди имеющихся. Сводная оценка (среднее гармоническое) соединяет обе. Упоминание верно, если пересекается с размеченным упоминанием того же региона; совпадает полностью, если в нём те же буквы.'
      }
    ],
    links: []
  },
  {
    id: 'not-drawn',
    title: {
      fr: 'Ce qui n’est pas tracé',
      en: 'What is not drawn',
      hy: 'Ինչ չի գծված',
      az: 'Nə çəkilməyib',
      ru: 'Что не показано'
    },
    paragraphs: [
      {
        fr: 'Les lignes de contact, les zones des soldats de la paix et les positions des troupes ne sont pas tracées\u00a0: aucune source ouverte et datée n’a été jugée assez bonne. Une ligne sans source paraîtrait aussi sûre que les autres.',
        en: 'Lines of contact, peacekeepers’ zones and positions of troops are not drawn: no open, dated source was found good enough. A line without a source would look as certain as the others.',
        hy: 'Շփման գծերը, խաղաղապահների գոտիները և զորքերի դիրքերը գծված չեն, քանի որ բավարար որակի բաց և թվագրված աղբյուր չի գտնվել։ Աղբյուր չունեցող գիծը նույնքան հավաստի կթվար, որքան մյուսները։',
        az: 'Təmas xətləri, sülhməramlıların zonaları və qoşunların mövqeləri çəkilməyib: kifayət qədər etibarlı, açıq və tarixi bəlli mənbə tapılmayıb. Mənbəsiz xətt o biri xətlər qədər dəqiq görünərdi.',
        ru: 'Линии соприкосновения, зоны миротворцев и позиции войск не показаны: достаточно надёжного открытого и датированного источника не нашлось. Линия без источника выглядела бы столь же точной, как остальные.'
      },
      {
        fr: 'Le fond de carte montre cependant toutes les lignes de niveau 3 qu’OpenStreetMap avait le 6 août 2021\u00a0: la limite de l’ancien oblast autonome du Haut-Karabakh, et des lignes qui en retranchent des parties. OpenStreetMap ne dit pas lesquelles, ni d’où elles viennent\u202f; aucune n’est ici une ligne de contact ni une revendication.',
        en: 'The basemap does show every line of level 3 that OpenStreetMap had on 6 August 2021: the edge of the former Nagorno-Karabakh Autonomous Oblast, and lines that cut parts of it off. OpenStreetMap does not say which is which, nor where they come from; none of them stands here for a line of contact or a claim.',
        hy: 'Այնուամենայնիվ, հիմքային քարտեզի վրա կան 3-րդ մակարդակի բոլոր գծերը, որոնք OpenStreetMap-ն ուներ 2021 թվականի օգոստոսի 6-ին՝ Լեռնային Ղարաբաղի նախկին ինքնավար մարզի սահմանագիծը և դրանից մասեր հատող գծերը։ Նշված չէ ո՛չ այն, թե որը որն է, ո՛չ այն, թե որտեղից են դրանք վերցված։ Դրանցից ոչ մեկն այստեղ չի ներկայացվում որպես շփման գիծ կամ հավակնություն։',
        az: 'Bununla belə, fon xəritəsində OpenStreetMap-in 6 avqust 2021-ci ildə olan bütün 3-cü səviyyəli xətləri göstərilir: keçmiş Dağlıq Qarabağ Muxtar Vilayətinin sərhəd xətti və ondan hissələr ayıran xətlər. OpenStreetMap nə hansının hansı olduğunu, nə də haradan götürüldüyünü bildirir; onların heç biri burada təmas xətti və ya iddia kimi verilmir.',
        ru: 'Тем не менее на картографической основе показаны все линии уровня 3, которые были в OpenStreetMap 6 августа 2021 года: граница бывшей Нагорно-Карабахской автономной области и линии, отсекающие от неё части. Какая из них какая и откуда они взяты, в OpenStreetMap не сказано; ни одна из них не показана здесь как линия соприкосновения или притязание.'
      }
    ],
    links: []
  },
  {
    id: 'names',
    title: {
      fr: 'Les noms',
      en: 'Names',
      hy: 'Անունները',
      az: 'Adlar',
      ru: 'Названия'
    },
    paragraphs: [
      {
        fr: 'Un nom est daté et appartient à ceux qui l’emploient. Chaque région donne tous ses noms, avec leurs usagers, leurs dates et leurs sources. Le nom qui figure en tête n’est qu’une entrée dans la langue du lecteur\u00a0: ce n’est pas un verdict de la carte.',
        en: 'A name is dated and belongs to those who use it. Each region lists all its names, with their users, days and sources. The name at its head is only a way in for readers of that language: it is not a verdict of the map.',
        hy: 'Անունն ունի ամսաթիվ և պատկանում է այն օգտագործողներին։ Մարզի և յուրաքանչյուր շրջանի համար բերված են բոլոր անունները՝ օգտագործողներով, ամսաթվերով և աղբյուրներով։ Վերնագրում դրված անունը միայն ընթերցողին կողմնորոշելու համար է և քարտեզի վճիռը չէ։',
        az: 'Hər adın tarixi var və o, onu işlədənlərə məxsusdur. Hər bölgənin bütün adları, onları işlədənlər, tarixlər və mənbələr göstərilir. Başlıqdakı ad yalnız həmin dildə oxuyanlara yol göstərir, xəritənin hökmü deyil.',
        ru: 'У каждого названия есть своё время, и принадлежит оно тем, кто его употребляет. Для каждого региона приведены все его названия — с теми, кто их употребляет, с датами и источниками. Название в заголовке — лишь ориентир для читателя на этом языке, а не вердикт карты.'
      },
      {
        fr: 'Sur la carte, un lieu porte son nom dans la langue du lecteur quand il est connu\u202f; sinon un nom formé par règle à partir de l’écriture locale, signalé comme tel dans les données\u202f; sinon son nom local.',
        en: 'On the map a place has its name in the reader’s language where it is known; else a name made by rule from the local script, marked as such in the data; else its local name.',
        hy: 'Քարտեզի վրա վայրի անունը տրված է ընթերցողի լեզվով, եթե այն հայտնի է։ Հակառակ դեպքում տրված է տեղական գրությունից կանոնով կազմված անուն, որը տվյալներում այդպես էլ նշված է, կամ էլ տեղական անունը։',
        az: 'Xəritədə yerin adı, məlum olduqda, oxucunun dilində verilir; məlum deyilsə, yerli yazıdan qayda ilə düzəldilmiş (məlumatlarda belə də işarələnmiş) ad, o da yoxdursa, yerli ad verilir.',
        ru: 'На карте место подписано на языке читателя, если такое название известно; если нет — названием, составленным по правилу из местного письма и так помеченным в данных; иначе — местным названием.'
      },
      {
        fr: 'Le Zanguezour oriental, région économique créée le 7 juillet 2021, est en Azerbaïdjan\u00a0: ce n’est pas le Syunik. Zanguezour seul peut désigner l’un ou l’autre\u202f; ce n’est donc l’adresse d’aucune région de ce site.',
        en: 'East Zangezur, an economic region created on 7 July 2021, is in Azerbaijan: it is not Syunik. Zangezur alone may mean either, so it is the address of no region on this site.',
        hy: 'Արևելյան Զանգեզուրը՝ 2021 թվականի հուլիսի 7-ին ստեղծված տնտեսական շրջանը, գտնվում է Ադրբեջանում։ Այն Սյունիքը չէ։ Առանձին գործածված «Զանգեզուր» անունը կարող է վերաբերել և՛ մեկին, և՛ մյուսին, ուստի այս կայքում այն ոչ մի էջի հասցե չէ։',
        az: '7 iyul 2021-ci ildə yaradılmış Şərqi Zəngəzur iqtisadi rayonu Azərbaycandadır: o, Sünik deyil. Təkcə “Zəngəzur” sözü bunların hər birini bildirə bilər, ona görə bu saytda heç bir bölgənin ünvanı deyil.',
        ru: 'Восточный Зангезур, экономический район, созданный 7 июля 2021 года, находится в Азербайджане: это не Сюник. Одно слово «Зангезур» может означать и то и другое, поэтому на этом сайте оно не служит адресом ни одного региона.'
      }
    ],
    links: []
  },
  {
    id: 'limits',
    title: {
      fr: 'Limites',
      en: 'Limits',
      hy: 'Սահմանափակումներ',
      az: 'Məhdudiyyətlər',
      ru: 'Ограничения'
    },
    paragraphs: [
      {
        fr: 'La collection ne compte qu’un article pour l’instant. Le repérage des mentions peut en manquer une ou se tromper de nom.',
        en: 'The collection holds one article so far. The finding of mentions may miss one or mistake a name.',
        hy: 'Հավաքածուն առայժմ մեկ հոդված ունի։ Հիշատակումների որոնումը կարող է որևէ հիշատակում բաց թողնել կամ անունները շփոթել։',
        az: 'Topluda hələlik bir məqalə var. Axtarış hansısa adı ötürə və ya başqası ilə səhv sala bilər.',
        ru: 'В подборке пока одна статья. Поиск упоминаний может что-то пропустить или принять одно название за другое.'
      },
      {
        fr: 'Les textes du site n’ont encore été relus par aucun lecteur natif du français, ni des quatre autres langues. Les mots employés sont réunis dans un glossaire par langue, pour être corrigés en un seul endroit.',
        en: 'The texts of this site have not yet been reviewed by a native reader of English, nor of the other four languages. The words used are gathered in one glossary for each language, to be corrected in one place.',
        hy: 'Կայքի հայերեն տեքստերը դեռևս չի ստուգել ոչ մի ընթերցող, որի մայրենի լեզուն հայերենն է։ Նույնը վերաբերում է մյուս չորս լեզուներին։ Յուրաքանչյուր լեզվի համար օգտագործված բառերը հավաքված են մեկ բառարանում, որպեսզի ուղղվեն մեկ տեղում։',
        az: 'Saytın mətnlərini hələ nə Azərbaycan dilini, nə də o biri dörd dili ana dili kimi bilən oxucu yoxlayıb. İşlədilən sözlər hər dil üçün ayrıca lüğətdə toplanıb ki, düzəlişlər bir yerdə edilsin.',
        ru: 'Тексты сайта ещё не проверял носитель русского языка, как и четырёх других. Употребляемые слова собраны в словаре для каждого языка, чтобы исправлять их в одном месте.'
      },
      {
        fr: 'Les chiffres de population du recensement de 1989 sont donnés de seconde main et signalés comme tels.',
        en: 'The population figures of the 1989 census come by way of secondary works and are marked so.',
        hy: 'Բնակչության թվերը՝ ըստ 1989 թվականի մարդահամարի, վերցված են երկրորդային աղբյուրներից և այդպես էլ նշված են։',
        az: '1989-cu il siyahıyaalmasının əhali rəqəmləri dolayı mənbələrdən götürülüb və belə də işarələnib.',
        ru: 'Данные о населении по переписи 1989 года взяты из вторичных источников и так помечены.'
      }
    ],
    links: []
  },
  {
    id: 'privacy',
    title: {
      fr: 'Vie privée',
      en: 'Privacy',
      hy: 'Գաղտնիություն',
      az: 'Məxfilik',
      ru: 'Конфиденциальность'
    },
    paragraphs: [
      {
        fr: 'Par défaut, aucune requête ne quitte ce site\u00a0: la carte, les caractères et les textes en font partie. Il n’y a aucun pistage. Si l’exploitant du site choisit un autre fond de carte, la carte indique d’où viennent ses tuiles.',
        en: 'By default no request leaves this site: the map, the fonts and the texts are part of it. There is no tracking. If whoever runs the site chooses another basemap, the map says where its tiles come from.',
        hy: 'Լռելյայն այս կայքից դուրս ոչ մի հարցում չի գնում։ Քարտեզը, տառատեսակները և տեքստերը կայքի մաս են։ Այցելուներին ոչ մի կերպ չեն հետևում։ Եթե կայքի պահողն ընտրի այլ հիմքային քարտեզ, քարտեզի վրա կնշվի, թե որտեղից են դրա սալիկները։',
        az: 'Standart olaraq heç bir sorğu bu saytdan kənara çıxmır: xəritə, şriftlər və mətnlər saytın bir hissəsidir. İzləmə yoxdur. Saytın sahibi başqa fon xəritəsi seçərsə, onun haradan yükləndiyi xəritədə göstərilir.',
        ru: 'По умолчанию ни один запрос не уходит с этого сайта: карта, шрифты и тексты — его часть. Слежения нет. Если владелец сайта выберет другую картографическую основу, на карте будет указано, откуда берутся тайлы.'
      },
      {
        fr: 'Votre propre article reste dans votre navigateur\u00a0: il n’est envoyé nulle part.',
        en: 'Your own article stays in your browser: it is not sent anywhere.',
        hy: 'Ձեր տեղադրած հոդվածը մնում է ձեր դիտարկիչում և ոչ մի տեղ չի ուղարկվում։',
        az: 'Yapışdırdığınız məqalə brauzerinizdə qalır, heç yerə göndərilmir.',
        ru: 'Вставленная вами статья остаётся в вашем браузере и никуда не отправляется.'
      }
    ],
    links: []
  }
];
