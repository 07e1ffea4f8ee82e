import { words, type LanguageRules } from './language-rules.ts';

/** A language that can be told apart, but whose sentences and datelines follow the general rules alone. */
function recognised(language: string, functionWords: string, ownLetters: string): LanguageRules {
  const none: ReadonlySet<string> = new Set();
  return {
    language,
    months: [],
    openAbbreviations: none,
    closingAbbreviations: none,
    sentenceStarters: none,
    ordinalCues: null,
    functionWords: words(functionWords),
    ownLetters,
  };
}

export const otherLanguages: readonly LanguageRules[] = [
  recognised(
    'uk',
    'і в у не що на з та як до за що він це для від але було про є його також або після під її ми ви які який буде між щоб',
    'їєґі',
  ),
  recognised(
    'be',
    'і ў у не што на з як да за гэта ён але для ад было пра яго таксама або пасля яе мы вы якія які будзе паміж каб',
    'ўі',
  ),
  recognised(
    'bg',
    'и на в не че с за от да се по това са като е към до при ще той тя те но които който след или има още през',
    'ъщ',
  ),
  recognised('sr', 'и у је да се на не су за са од као што али који које ће би по из то или након због није', 'јљњћђџ'),
  recognised('kk', 'және мен бен бұл деп үшін бойынша болып туралы еді да де қазақстан ол ал осы', 'әғқңөұүһі'),
  recognised(
    'es',
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta son entre está también fue han muy',
    'ñ¿¡',
  ),
  recognised(
    'it',
    'di e il la che in a per è un del non sono una i le con si da dei al come della nel alla più anche ha gli ma lo dal suo',
    'ìò',
  ),
  recognised(
    'pt',
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são',
    'ãõ',
  ),
  recognised(
    'nl',
    'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar naar heeft werd uit nog dan deze wordt',
    '',
  ),
  recognised(
    'pl',
    'w i na z do nie się że to jest o od za po jak przez dla są co tym był oraz ale jego także który które',
    'ąęłńśźż',
  ),
  recognised(
    'cs',
    'a se v na je že s z do i o to k ve pro za by podle jako po ale od jsou byl který však jeho také',
    'ěřůťď',
  ),
  recognised(
    'tr',
    've bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak en ise ne var değil ama',
    'ğış',
  ),
  recognised(
    'sv',
    'och i att det som en på är av för med till den har de inte om ett men var sig från vi han kan',
    'å',
  ),
];
