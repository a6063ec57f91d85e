/** Whether a text is the address of another site that a reader may be sent to: https, a named host, no name or password. */
export function isWebAddress(text: string): boolean {
  if (!/^https:\/\/[^/\\\s<>"`{}|^]/i.test(text) || /[\\\s<>"`{}|^]/.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && !url.username && !url.password && namedHost.test(url.hostname);
}

const namedHost = /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
