/* What the window does not show when it starts: fetched after its first picture, so that this comes sooner. */
import '../codes/tw-code-palette.ts';
import '../codes/tw-codebook.ts';
import '../dialogs/tw-about-dialog.ts';
import '../dialogs/tw-analyst-dialog.ts';
import '../dialogs/tw-export-dialog.ts';
import '../dialogs/tw-keys-dialog.ts';
import '../dialogs/tw-palette-dialog.ts';
import '../dialogs/tw-reading-dialog.ts';
import '../queue/tw-accept-above-dialog.ts';
import '../queue/tw-suggestion-filter-dialog.ts';
