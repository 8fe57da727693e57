import type { ShareWords } from './en.ts';

/** Paylaşmaq üçün sözlər, azərbaycanca. */
export const az: ShareWords = {
  heading: (name) => `Paylaş: ${name}`,
  close: 'Bağla',
  byHand: 'Brauzer kopyalamağa icazə vermədi. Mətn seçilib: onu əl ilə kopyalayın.',
  link: {
    heading: 'Link',
    address: 'Ünvan',
    withDay: 'xəritənin günü və seçilmiş adlarla',
    withView: 'xəritənin indiki görünüşü ilə',
    copy: 'Linki kopyala',
    copied: 'Link kopyalandı',
    send: 'Göndər…',
    sent: 'Ötürüldü',
    publisher: 'Bu sözlər nəşrin saytında'
  },
  code: {
    heading: 'QR kodu',
    alt: (address) => `${address} ünvanının QR kodu`,
    save: 'SVG kimi saxla'
  },
  embed: {
    heading: 'Səhifəyə yerləşdir',
    note: 'Başqa saytların skriptləri olmayan kiçik xəritə; tam səhifəyə aparır.',
    theme: 'Rənglər',
    themes: { auto: 'oxucunun cihazında olduğu kimi', light: 'açıq', dark: 'tünd' },
    code: 'HTML kodu',
    copy: 'Kodu kopyala',
    copied: 'Kod kopyalandı',
    show: 'Necə göründüyünə bax',
    open: 'Tam səhifəni aç'
  },
  cite: {
    heading: 'İstinad et',
    kinds: { article: 'Məqalə, nəşrin saytında', page: 'Bu səhifə' },
    note: (day, version) => `Baxılıb: ${day}; saytın ${version} versiyası.`,
    styles: 'Üç üslubun üçü də ingilisdillidir və ingiliscə verilir.',
    copy: (style) => `${style} kopyala`,
    copied: (style) => `${style}: kopyalandı`,
    archived: 'Arxiv nüsxəsi',
    notArchived: 'Məqalənin arxiv nüsxəsi bizə məlum deyil.',
    files: 'Biblioqrafiya proqramları üçün:',
    loading: 'Yüklənir…',
    failed: 'İstinadları yükləmək alınmadı.'
  },
  take: {
    heading: 'Yüklə',
    picture: 'Xəritə indi göründüyü kimi:',
    saved: (file) => `${file}: saxlanıldı`,
    failed: 'Şəkli hazırlamaq alınmadı.',
    files: 'Bu səhifənin faylları:',
    all: 'Bütün fayllar, həcmi və lisenziyası ilə'
  },
  print: {
    heading: 'Çap et',
    sheet: 'Çap üçün vərəq: xəritə, mənbələr və QR kodu',
    page: 'Vebdəki səhifə:',
    printed: (version) => `Saytın ${version} versiyası`
  },
  downloads: {
    heading: 'Yükləmək üçün fayllar',
    intro:
      'Saytın göstərdiyi hər şey, ünvanı dəyişməyən fayllarla. Coğrafi məlumatdan istifadə edən OpenStreetMap-in adını çəkir; sitatlar nəşrlərinə məxsusdur.',
    catalogue: 'Maşınla oxunan kataloq',
    site: 'Bütün sayt',
    size: (kilobytes) => `${kilobytes}\u00a0KB`,
    contents: {
      regions: 'Bölgələr, adları, mənbələri və vaxtları ilə',
      places: 'Yerlər, adları ilə',
      lines: 'Xətlər, mənşəyi və dəqiqliyi ilə',
      border: 'Dövlət sərhədi, çəkildiyi kimi',
      passages: 'Parçalar',
      mentions: 'Parçalarda bölgələrin adçəkmələri',
      text: 'Mətn, dərc olunduğu kimi',
      map: 'Çəkilmiş xəritə',
      reference: 'Biblioqrafik istinad'
    },
    licences: {
      'ODbL-1.0': '© OpenStreetMap contributors, ODbL 1.0',
      'ODbL-1.0 and CC-BY': '© OpenStreetMap contributors, ODbL 1.0; qismən Who’s On First, CC BY',
      quotation: 'sitatlar: nəşrinə məxsusdur; qeydlərimiz: CC BY 4.0',
      'CC-BY-4.0': 'CC BY 4.0'
    }
  }
};
