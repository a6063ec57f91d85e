// The types of this package name `hyphen/nl`, which Node can only reach by its file.
declare module 'hyphen/nl/index.js' {
  const hyphen: typeof import('hyphen/nl');
  export default hyphen;
}
