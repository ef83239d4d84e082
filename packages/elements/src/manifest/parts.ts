/** Parts by name: the widget's class without `humas-`. */
export const parts: Readonly<Record<string, string>> = {
  root: 'Everything of the widget.',
  'hidden-text': 'Words for screen readers alone.',
  retry: 'Button that asks the API again.',
  stale: 'Line under a list that says how old its copy is.',

  'category-tag': 'Category, or verdict of a clarification.',
  'date-badge': 'Date as a calendar leaf.',
  'date-badge__day': 'Day on the leaf.',
  'date-badge__year': 'Year on the leaf, when it is not the present one.',
  'meta-line': 'Line of small facts: category, date, how often read.',
  'meta-line__row': 'The facts in a row.',
  'meta-line__fact': 'One of the facts.',

  'news-list': 'The list with its heading.',
  'news-list__top': 'Heading and “see all” in a row.',
  'news-list__title': 'Heading of the list.',
  'news-list__all': 'Link “see all”.',
  'news-list__items': 'The stories.',
  'news-list__item': 'Place of one story.',
  'news-list__note': 'Sentence in place of stories: none there, or not loaded.',

  'news-card': 'One story.',
  'news-card__text': 'Everything but its picture.',
  'news-card__headline': 'Heading with the headline.',
  'news-card__link': 'The headline’s link; its target is the whole card.',
  'news-card__kicker': 'Line with the category or verdict, above the headline.',
  'news-card__label': 'Category or verdict in it.',
  'news-card__excerpt': 'Summary.',
  'news-card__date': 'Date of publication.',
  'news-card__views': 'How often it was read.',
  'news-card__media': 'Frame of the picture.',
  'news-card__picture': 'The picture.',
  'news-card__badge': 'Place of the calendar leaf.',
  'news-card__rank': 'Place among the most read.',
  'news-card__bar': 'Bar where a line of words is on its way.',

  'share-bar': 'The bar.',
  'share-bar__row': 'Title and buttons.',
  'share-bar__title': 'Its title, “Bagikan”.',
  'share-bar__list': 'The buttons.',
  'share-bar__action': 'One button or link.',
  'share-bar__more': 'The disclosure “more”.',
  'share-bar__others': 'What it unfolds.',
  'share-bar__status': 'What copying came to.',
  'share-bar__address': 'Field with the address, where copying is not possible.',

  'view-counter': 'The sentence.',
  'view-counter__number': 'The number in it.',

  'reaction-poll': 'The poll.',
  'reaction-poll__note': 'Sentence under the question.',
  'reaction-poll__options': 'The answers.',
  'reaction-poll__row': 'One answer with its count.',
  'reaction-poll__option': 'The answer: a button, or plain once the poll is closed.',
  'reaction-poll__name': 'Its words.',
  'reaction-poll__fill': 'Bar that shows its share.',
  'reaction-poll__count': 'Its count and share.',
  'reaction-poll__share': 'Its share in percent.',
  'reaction-poll__foot': 'What stands under the answers.',
  'reaction-poll__state': 'Sentence on how the reader’s answer stands.',
  'reaction-poll__tools': 'Total and buttons.',
  'reaction-poll__text-button': 'Button that forgets or sends again.',

  'clarification-banner': 'The box.',
  'clarification-banner__verdict': 'Heading with the verdict.',
  'clarification-banner__list': 'Claim, fact and evidence.',
  'clarification-banner__claim': 'What was claimed, quoted.',

  'message-form': 'The form with its heading.',
  'message-form__title': 'Its heading.',
  'message-form__field': 'One field with label and hints.',
  'message-form__note': 'Hint.',
  'message-form__error': 'What is to be mended in a field.',
  'message-form__left': 'How many characters are left.',
  'message-form__notice': 'What came of sending.',

  'agency-identity': 'Logo and name.',
  'agency-identity__names': 'Name and lines under it.',
  'agency-identity__name': 'The name.',
  'agency-identity__endorsement': 'Line that names the parent.',
  'agency-identity__descriptor': 'The agency’s own line.',
  'agency-logo': 'Logo, or initials in its place.',
  'contact-channels': 'Ways to reach the agency, with a heading.',
  'contact-channels__title': 'Their heading.',
  'contact-channels__items': 'Their list.',
  contact: 'One way.',
  contact__label: 'What it is: phone, e-mail …',
  contact__text: 'Number, address or hours.',
};

const CARD = [
  'category-tag',
  'date-badge',
  'date-badge__day',
  'date-badge__year',
  'meta-line',
  'meta-line__row',
  'meta-line__fact',
];

const startingWith = (...starts: readonly string[]) =>
  Object.keys(parts).filter((name) =>
    starts.some((start) => name === start || name.startsWith(`${start}__`)),
  );

/** Parts of cards, except for what only lists show. */
export const cardParts = ['root', ...CARD, ...startingWith('news-card')].filter(
  (name) => !['news-card__rank', 'news-card__bar'].includes(name),
);

/** Parts of lists of cards. */
export const listParts = [
  'root',
  'hidden-text',
  'retry',
  'stale',
  ...CARD,
  ...startingWith('news-list', 'news-card'),
];

/** Parts of the widgets of these names. */
export const partsOf = (...widgets: readonly string[]) => ['root', ...startingWith(...widgets)];
