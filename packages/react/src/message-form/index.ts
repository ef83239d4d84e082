export { MessageForm, type MessageFormProps } from './message-form.js';
export {
  type MessageFormErrors,
  type MessageFormState,
  MessageFormView,
  type MessageFormViewProps,
} from './message-form-view.js';
export { type SendMessage, type UseMessageFormOptions, useMessageForm } from './use-message-form.js';
