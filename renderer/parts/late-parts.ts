/* What the window does not show when it starts: fetched after its first picture, so that this comes sooner. */
import '../codes/tw-code-palette.ts';
import '../codes/tw-codebook.ts';
import '../corpus/tw-corpus-view.ts';
import '../dialogs/tw-about-dialog.ts';
import '../dialogs/tw-analyst-dialog.ts';
import '../dialogs/tw-export-dialog.ts';
import '../dialogs/tw-keys-dialog.ts';
import '../dialogs/tw-palette-dialog.ts';
import '../dialogs/tw-reading-dialog.ts';
import '../queue/tw-accept-above-dialog.ts';
import '../queue/tw-queue-view.ts';
import '../queue/tw-suggestion-filter-dialog.ts';
import '../review/tw-copy-offer.ts';
import '../review/tw-review-view.ts';
import '../search/tw-search-view.ts';
import '../tables/tw-claims-view.ts';
import '../tables/tw-quotes-view.ts';
