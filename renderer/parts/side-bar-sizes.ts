export const narrowestSideBar = 180;
const narrowestCentre = 320;
export const smallestShare = 0.15;

/** Width of a side bar in whole pixels after moving its edge; leaves room for the texts and for the other side bar. */
export function sideBarWidth(width: number, windowWidth: number, otherWidth: number): number {
  const widest = Math.max(narrowestSideBar, windowWidth - otherWidth - narrowestCentre);
  return Math.round(Math.min(Math.max(width, narrowestSideBar), widest));
}

/** Share of the upper part after moving the line between it and the lower one by `delta` pixels. */
export function movedShare(share: number, delta: number, height: number): number {
  if (height <= 0) return share;
  return Math.min(Math.max(share + delta / height, smallestShare), 1 - smallestShare);
}
