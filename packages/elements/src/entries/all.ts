import './gpr.js';
import './core.js';
import { defineAgency } from '../tags/agency.js';
import { defineClarification } from '../tags/clarification.js';
import { defineMessageForm } from '../tags/message-form.js';
import { defineNewsCard } from '../tags/news-card.js';

defineNewsCard();
defineClarification();
defineMessageForm();
defineAgency();
