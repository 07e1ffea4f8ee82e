import { words } from '../../text/languages/language-rules.ts';
import { phrases } from './phrases.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';

export const french: SpeechLexicon = {
  language: 'fr',
  sayForms: words(
    `dit déclare déclaré explique expliqué affirme affirmé ajoute ajouté annonce annoncé assure assuré précise précisé
     souligne souligné indique indiqué estime estimé confie confié raconte raconté répond répondu demande demandé
     rappelle rappelé insiste insisté regrette regretté lance lancé conclut conclu commente commenté avoue avoué note
     noté promis promet reconnu reconnaît reconnait écrit juge jugé martèle martelé prévenu prévient poursuit poursuivi
     disait expliquait a-t-il a-t-elle dit-il dit-elle soutient soutenu plaide plaidé dénonce dénoncé salue salué
     déplore déploré dénoncent disent expliquent affirment`,
  ),
  nameForms: words('qualifie qualifié appelle appelé dénonce dénoncé qualifient décrit'),
  splitForms: new Map(),
  citeForms: words('cite cité'),
  sourcePhrases: phrases("selon; d’après; d'après; pour"),
  sourceEndings: [],
  announcements: phrases('en ces termes; suivant; mots'),
  verbEndings: [],
  pronouns: words('il elle ils elles on je nous'),
  possessives: words('son sa ses leur leurs'),
  determiners: words('le la les un une des l’ ce cet cette ces son sa ses leur leurs du plusieurs'),
  prepositions: words('à au aux dans en sur pour par avec sans lors depuis après avant chez vers devant auprès face'),
  linking: words('de du des d’'),
  nameParticles: words('de du des la le van von ben el'),
  coordinators: words('et ou mais'),
  subordinators: words('quand lorsque si comme puisque parce que alors'),
  relatives: words('qui que dont où'),
  adverbs: words(
    'a ont avait aussi ensuite encore hier aujourd’hui également notamment alors toutefois par ailleurs été s’est est',
  ),
  clauseWords: words(
    `est sont était étaient sera seront a ont avait avons avez ai suis sommes êtes ne pas n’est c’est il y va vont faut
     peut peuvent doit doivent que qui si fait faire veut veulent`,
  ),
  speakerWords: words('je j’ai nous vous tu mon ma mes notre nos votre vos moi'),
  nameNouns: words(
    'film roman livre journal magazine chanson album série groupe société émission quotidien hebdomadaire navire titre',
  ),
  nameSignals: phrases('soi-disant; intitulé; intitulée; baptisé; baptisée; nommé; dit le; le mot; surnommé'),
  neverNames: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  roleStems: [
    ...words(
      'ministre président porte-parole directeur directrice chef maire député sénateur juge avocat procureur ambassadeur',
    ),
  ],
};
