// Whether a QuestionnaireResponse answers a Questionnaire. Neither validator looks at the two together.

/** @returns {string[]} what does not fit; empty = everything does */
export function misfits(questionnaire, response) {
  const all = flat(questionnaire.item);
  const byLink = new Map(all.map((item) => [item.linkId, item]));
  const links = (response.item ?? []).map(({ linkId }) => linkId);
  const order = all.map(({ linkId }) => linkId).filter((link) => links.includes(link));
  const canonical = [questionnaire.url, questionnaire.version].filter(Boolean).join('|');
  return [
    ...(response.questionnaire === canonical ? [] : [`questionnaire: ${response.questionnaire} is not ${canonical}`]),
    ...(byLink.size === all.length ? [] : ['Questionnaire: a linkId is there twice']),
    ...(new Set(links).size === links.length ? [] : ['a linkId is there twice']),
    ...(links.join() === order.join() ? [] : ['the items are not in the order of the Questionnaire']),
    ...(response.item ?? []).flatMap((item) => itemMisfits(byLink.get(item.linkId), item, response)),
  ];
}

function flat(items) {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

function itemMisfits(asked, { linkId, text, answer = [] }, response) {
  if (!asked) return [`${linkId}: is not asked`];
  const wrong = answer.filter((each) => !fits(asked, each));
  return [
    ...wrong.map((each) => `${linkId}: ${JSON.stringify(each)} is no answer`),
    ...(answer.length > 1 && !asked.repeats ? [`${linkId}: has ${answer.length} answers`] : []),
    ...(text !== undefined && text !== asked.text ? [`${linkId}: reads otherwise`] : []),
    ...(answer.length > 0 && !isEnabled(asked, response) ? [`${linkId}: is not enabled`] : []),
  ];
}

const extensionOf = ({ extension = [] }, name) => extension.find(({ url }) => url.endsWith(`/${name}`));
const same = (one, other) => one?.system === other?.system && one?.code === other?.code;

function fits(asked, { valueCoding, valueInteger, valueString }) {
  switch (asked.type) {
    case 'choice':
      return asked.answerOption.some(
        (option) =>
          same(option.valueCoding, valueCoding) &&
          (valueCoding.display === undefined || valueCoding.display === option.valueCoding.display) &&
          extensionOf(valueCoding, 'ordinalValue')?.valueDecimal === extensionOf(option, 'itemWeight')?.valueDecimal,
      );
    case 'integer':
      return (
        Number.isInteger(valueInteger) &&
        valueInteger >= extensionOf(asked, 'minValue').valueInteger &&
        valueInteger <= extensionOf(asked, 'maxValue').valueInteger
      );
    case 'text':
      return typeof valueString === 'string' && valueString.length <= asked.maxLength;
    default:
      return false;
  }
}

function isEnabled({ enableWhen = [], enableBehavior = 'all' }, { item = [] }) {
  const met = enableWhen.map(({ question, operator, answerCoding }) => {
    const given = item.find(({ linkId }) => linkId === question)?.answer ?? [];
    const has = given.some(({ valueCoding }) => same(valueCoding, answerCoding));
    return operator === '=' ? has : !has;
  });
  return met.length === 0 || (enableBehavior === 'any' ? met.some(Boolean) : met.every(Boolean));
}
