import { msg } from '@lit/localize';
import { counted } from '../locale/counted.ts';
import type { Workbench } from '../state/workbench.ts';

/** Counts what stands in several copies once, or again as often as it stands there. */
export async function turnCountsOnce(workbench: Workbench): Promise<void> {
  const areCopiesCountedOnce = !workbench.counts.isOnce;
  workbench.update({ areCopiesCountedOnce });
  if (!areCopiesCountedOnce) return workbench.say(msg('Copies count like everything else.'));
  await workbench.counts.whenCounted();
  if (!workbench.counts.isOnce) return;
  const copies = workbench.mirror.state.annotations.size - workbench.counts.total();
  workbench.say(
    counted(
      copies,
      msg('Copies count once: # annotation is not counted.|Copies count once: # annotations are not counted.'),
    ),
  );
}
