import type { Mirror } from '../state/mirror.ts';

const title = 'Something went wrong inside Tagwerk.';
const remedy =
  'What was tagged is saved. If it happens again, start Tagwerk anew; the log (Help, Open Log Folder) says more.';

/**
 * Tells of bugs in the window itself by a notice, each once while its notice is shown. Gives a function that stops it.
 */
export function watchFaults(mirror: Mirror): () => void {
  const tell = (error: unknown): void => {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const details = `${message}\n${remedy}`;
    if (mirror.notices.some((shown) => shown.title === title && shown.details === details)) return;
    const at = new Date().toISOString();
    mirror.addNotice({ noticeId: crypto.randomUUID(), severity: 'error', title, details, at, stack });
  };
  // Without an error it is a remark of the browser, such as that sizes settle in the next frame.
  const hearError = ({ error }: ErrorEvent): void => {
    if (error !== null && error !== undefined) tell(error);
  };
  const hearRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
  window.addEventListener('error', hearError);
  window.addEventListener('unhandledrejection', hearRejection);
  return () => {
    window.removeEventListener('error', hearError);
    window.removeEventListener('unhandledrejection', hearRejection);
  };
}
