const lists = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-errormessage',
  'aria-owns',
  'aria-details',
];
const singles = ['aria-activedescendant', 'for'];

/** References by id that lead nowhere in their own root: they never cross a shadow root. Also ids that are there twice. */
export function brokenReferences(root: ShadowRoot | Document): readonly string[] {
  const all = [...root.querySelectorAll('*')];
  const ids = all.map(({ id }) => id).filter((id) => id !== '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" is there twice`);
  const nowhere = all.flatMap((element) =>
    references(element)
      .filter(([, id]) => !ids.includes(id))
      .map(([attribute, id]) => `${element.localName}[${attribute}] leads to "${id}", which is not there`),
  );
  return [...twice, ...nowhere];
}

function references(element: Element): readonly (readonly [string, string])[] {
  const from = (attribute: string) => element.getAttribute(attribute);
  const listed = lists.flatMap((attribute) =>
    (from(attribute)?.split(/\s+/) ?? []).map((id) => [attribute, id] as const),
  );
  const single = singles.flatMap((attribute) => {
    const id = from(attribute);
    return id === null ? [] : [[attribute, id] as const];
  });
  const hash = from('href')?.startsWith('#') ? [['href', from('href')!.slice(1)] as const] : [];
  return [...listed, ...single, ...hash];
}
