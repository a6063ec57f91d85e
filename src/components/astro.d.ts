/** A component to a check of types that reads no .astro: it takes anything. `astro check` knows what each takes. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  export default component;
}
