/**
 * Works something out once for each thing, and keeps it as long as the thing is there: many rules ask for the same, and
 * texts stay as they are while somebody writes in another. Who asks changes nothing of it.
 */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { made: Made }>();
  return (thing) => {
    const kept = known.get(thing) ?? { made: make(thing) };
    known.set(thing, kept);
    return kept.made;
  };
}
