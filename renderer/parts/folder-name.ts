/** Last name of a folder's path, on every platform; the path itself where it has no names. */
export function folderName(folder: string): string {
  return (
    folder
      .split(/[/\\]/u)
      .filter((name) => name !== '')
      .at(-1) ?? folder
  );
}
