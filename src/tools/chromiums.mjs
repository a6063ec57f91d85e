// What a Chromium is called on the path of a machine: for the setup too, which runs before there are packages.

/** The one without windows: it does the same work in two thirds of the time. */
export const quickest = 'chromium-headless-shell';

/** Those with windows, which will do. */
export const others = ['chromium', 'chromium-browser', 'google-chrome'];
