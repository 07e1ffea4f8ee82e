/** Words by which the furniture of news sites gives itself away, in comparison form (lower case, no punctuation, е for ё). */
export interface SiteLineCues {
  /** Lines that begin so, whatever follows. */
  readonly beginnings: readonly string[];
  /** Lines that say just this. */
  readonly labels: readonly string[];
}

const german: SiteLineCues = {
  beginnings: [
    'abonnieren sie',
    'jetzt abonnieren',
    'alle nachrichten',
    'letzte nachrichten',
    'aktuelle nachrichten',
    'weitere nachrichten',
    'mehr nachrichten',
    'mehr zum thema',
    'mehr zu diesem thema',
    'lesen sie auch',
    'lesen sie mehr',
    'das könnte sie auch interessieren',
    'folgen sie uns',
    'folge uns',
    'besuchen sie uns auf',
    'melden sie sich für unseren',
    'alle rechte vorbehalten',
    'zur startseite',
    'wir verwenden cookies',
    'diese website verwendet cookies',
  ],
  labels: [
    'weiterlesen',
    'newsletter',
    'teilen',
    'drucken',
    'startseite',
    'impressum',
    'datenschutz',
    'kontakt',
    'anmelden',
    'einloggen',
    'registrieren',
    'nach oben',
    'anzeige',
    'werbung',
    'meistgelesen',
    'kommentare',
    'menü',
    'suche',
    'zurück',
  ],
};

const russian: SiteLineCues = {
  beginnings: [
    'подписывайтесь',
    'подпишитесь',
    'подписаться на',
    'читайте также',
    'читайте нас',
    'читать далее',
    'читать полностью',
    'все новости',
    'последние новости',
    'главные новости',
    'лента новостей',
    'новости партнеров',
    'следите за нами',
    'следите за новостями',
    'присоединяйтесь к нам',
    'мы в социальных сетях',
    'нашли ошибку',
    'заметили ошибку',
    'все права защищены',
    'оставить комментарий',
  ],
  labels: [
    'подписаться',
    'подробнее',
    'поделиться',
    'главная',
    'реклама',
    'войти',
    'регистрация',
    'комментарии',
    'распечатать',
    'печать',
    'наверх',
    'меню',
    'поиск',
    'контакты',
    'о нас',
    'о проекте',
  ],
};

const english: SiteLineCues = {
  beginnings: [
    'subscribe to',
    'subscribe now',
    'sign up for',
    'sign up to',
    'follow us',
    'join us on',
    'read more',
    'read also',
    'all news',
    'latest news',
    'more news',
    'related news',
    'related articles',
    'related stories',
    'top stories',
    'most read',
    'share this',
    'all rights reserved',
    'back to top',
    'skip to',
    'leave a comment',
    'we use cookies',
    'this site uses cookies',
  ],
  labels: [
    'subscribe',
    'share',
    'print',
    'home',
    'menu',
    'search',
    'log in',
    'login',
    'sign in',
    'newsletter',
    'advertisement',
    'comments',
    'privacy policy',
    'terms of use',
    'contact us',
    'about us',
    'related',
    'tags',
  ],
};

const french: SiteLineCues = {
  beginnings: [
    'abonnez vous',
    'suivez nous',
    'lire aussi',
    'à lire aussi',
    'toutes les actualités',
    'tous droits réservés',
  ],
  labels: ['accueil', 'partager', 'imprimer', 'publicité', 'se connecter', 'commentaires', 'recherche'],
};

/** Names of networks and services stand alone under a text in every language. */
const everywhere: SiteLineCues = {
  beginnings: [],
  labels: [
    'x',
    'facebook',
    'twitter',
    'telegram',
    'instagram',
    'youtube',
    'whatsapp',
    'linkedin',
    'tiktok',
    'rss',
    'vk',
  ],
};

const all = [german, russian, english, french, everywhere];
const labels = new Set(all.flatMap((cues) => cues.labels));
const beginnings = all.flatMap((cues) => cues.beginnings);

/** Whether a line in comparison form is what sites put around their news, whatever the text. */
export function hasSiteLineCue(folded: string): boolean {
  return labels.has(folded) || beginnings.some((start) => folded === start || folded.startsWith(`${start} `));
}
