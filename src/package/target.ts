/** What a build is for. Edge takes the Chromium one. */
export type Target = 'chrome' | 'firefox';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];
