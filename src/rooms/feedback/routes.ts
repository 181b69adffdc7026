import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitClose, submitForm, viewForm, viewForms, viewPoster } from './handlers/forms.tsx';
import { submitOpen, viewOpen } from './handlers/open.tsx';
import type { FeedbackService } from './service.ts';

const forms = `/beleid/evaluaties/${idPart('id')}/formulier` as const;
const form = `/beleid/formulieren/${idPart('id')}` as const;
const open = '/mening/:code{[a-z0-9]{8}}' as const;

/** Forms for who took part. Answers are of nobody, so they leave no trace of who: no audit row, no person. */
export function feedbackRoom(service: FeedbackService): Room {
  const roles = ['coordinator'] as const;
  return {
    name: 'feedback',
    routes: [
      { method: 'GET', path: forms, roles, audit: 'none', handler: viewForms(service) },
      { method: 'POST', path: forms, roles, audit: 'feedback.form-made', handler: submitForm(service) },
      { method: 'GET', path: form, roles, audit: 'none', handler: viewForm(service) },
      { method: 'GET', path: `${form}/poster`, roles, audit: 'none', handler: viewPoster(service) },
      { method: 'POST', path: `${form}/sluit`, roles, audit: 'feedback.form-closed', handler: submitClose(service) },
      { method: 'GET', path: open, public: true, audit: 'none', handler: viewOpen(service) },
      { method: 'POST', path: open, public: true, audit: 'none', handler: submitOpen(service) },
    ],
  };
}
