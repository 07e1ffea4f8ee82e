import type { App, Session, WebContents } from 'electron';

/** Turns off what Chromium would ask the network for on its own. Must be called before the app is ready. */
export function refuseNetwork(app: App): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
}

/** Refuses everything a page could ask of the session but loading from the given beginnings of addresses. */
export function guardSession(session: Session, loadable: readonly string[]): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !loadable.some((beginning) => details.url.startsWith(beginning)) });
  });
}

/** Keeps whatever is shown where it is: no new windows, no navigation, no embedded pages. */
export function guardContents(contents: WebContents, reloadable: readonly string[]): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const isReload = event.url === contents.getURL() && reloadable.some((page) => event.url.startsWith(page));
    if (!isReload) event.preventDefault();
  });
}
