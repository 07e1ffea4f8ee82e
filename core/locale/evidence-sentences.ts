import type { SentenceRow } from './sentence-row.ts';

/** Why something was not done to claims and their evidence. */
export const evidenceSentences: readonly SentenceRow[] = [
  [
    'Nothing was changed: the claims have this status already.',
    'Nichts geändert: Die Behauptungen haben diesen Stand schon.',
    'Ничего не изменилось: у утверждений уже это состояние.',
  ],
  [
    'Nothing was changed: the evidence says this already.',
    'Nichts geändert: Der Beleg besagt das schon.',
    'Ничего не изменилось: довод уже таков.',
  ],
  [
    'This citation is attached to the claim so already.',
    'Diese Quellenangabe ist der Behauptung schon so angefügt.',
    'Эта ссылка уже добавлена к утверждению.',
  ],
  [
    'The claim does not have this evidence any more.',
    'Die Behauptung hat diesen Beleg nicht mehr.',
    'У утверждения больше нет этого довода.',
  ],
  [
    'The citation is empty. Say what is cited, where it was published or at which address.',
    'Die Quellenangabe ist leer. Bitte angeben, was zitiert wird, wo es erschienen ist oder unter welcher Adresse.',
    'Ссылка пуста. Укажите, что цитируется, где это опубликовано или по какому адресу.',
  ],
  [
    'Evidence needs an annotation or a citation: choose one of the two.',
    'Ein Beleg braucht eine Annotation oder eine Quellenangabe.',
    'Для довода нужна пометка или ссылка: выберите одно из двух.',
  ],
  [
    'A claim is no evidence for itself. Select another passage.',
    'Eine Behauptung belegt sich nicht selbst. Bitte eine andere Stelle auswählen.',
    'Утверждение не подтверждает само себя. Выделите другой фрагмент.',
  ],
  [
    'The annotation given as evidence is no longer in the project.',
    'Die als Beleg angegebene Annotation gibt es im Projekt nicht mehr.',
    'Пометки, указанной как довод, больше нет в проекте.',
  ],
  [
    'The claim is no longer in the project.',
    'Die Behauptung gibt es im Projekt nicht mehr.',
    'Этого утверждения больше нет в проекте.',
  ],
  [
    'The passage to attach is no longer in the project.',
    'Die anzufügende Stelle gibt es im Projekt nicht mehr.',
    'Фрагмента, который нужно привязать, больше нет в проекте.',
  ],
  [
    'This passage is attached to the claim so already.',
    'Diese Stelle ist der Behauptung schon so angefügt.',
    'Этот фрагмент уже так привязан к утверждению.',
  ],
];
