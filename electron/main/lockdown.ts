import { app, session } from 'electron';
import { log } from './log.js';
import { isOwnPage } from './page-files.js';

/**
 * The page shows itself and nothing else: no other address, no second window, no embedded page,
 * no camera, microphone, place or notification.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (event: { preventDefault(): void; readonly url: string }): void => {
      if (isOwnPage(event.url)) return;
      event.preventDefault();
      log.warn(`Refused to open ${event.url}`);
    };
    contents.on('will-navigate', refuse);
    contents.on('will-redirect', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
      log.warn('Refused an embedded page.');
    });
    contents.setWindowOpenHandler(({ url }) => {
      log.warn(`Refused a window for ${url}`);
      return { action: 'deny' };
    });
  });
  app.on('session-created', refusePermissions);
  // The default session may exist already.
  void app.whenReady().then(() => refusePermissions(session.defaultSession));
}

function refusePermissions(target: Electron.Session): void {
  // Full screen is asked through the desk, and so needs no permission either.
  target.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn(`Refused the permission ${permission}`);
    answer(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => event.preventDefault());
}
