/** What can't be told apart on a question with its second option chosen and focused: where colours are forced. */
export function notToldApart(root: ShadowRoot): readonly string[] {
  const [other, chosen] = Array.from(root.querySelectorAll('[part=option]'), (row) => getComputedStyle(row));
  const [empty, full] = Array.from(root.querySelectorAll('[part=option] input'), (radio) => getComputedStyle(radio));
  const button = getComputedStyle(root.querySelector('[part=continue]')!);
  const { backgroundColor: page } = getComputedStyle(root.querySelector('[part=page]')!);
  const wider = (side: 'borderInlineStartWidth' | 'outlineWidth') =>
    parseFloat(chosen![side]) > parseFloat(other![side]);
  const faults = {
    'The edge of the chosen option is as wide as the others.': !wider('borderInlineStartWidth'),
    'The edge of the chosen option has the colour of the others.': chosen!.borderTopColor === other!.borderTopColor,
    'The chosen radio is as empty as the others.': full!.backgroundColor === empty!.backgroundColor,
    'An empty radio has no edge.': empty!.borderTopColor === page,
    'The focus has no outline.': chosen!.outlineStyle !== 'solid' || parseFloat(chosen!.outlineWidth) < 3,
    'The outline of the focus has the colour of the page.': chosen!.outlineColor === page,
    'Everything has the outline of the focus.': other!.outlineStyle !== 'none',
    'The button that goes on has no edge.': parseFloat(button.borderTopWidth) < 1 || button.borderTopColor === page,
  };
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [fault] : []));
}
