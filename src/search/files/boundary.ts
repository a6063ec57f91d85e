/** What stands between the text that a result shows and the words that only find it. */
export const boundary = '¦';
