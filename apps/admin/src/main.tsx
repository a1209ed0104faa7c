import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.js';
import { initialLanguage, loadMessages } from './messages/index.js';

const language = initialLanguage();
const messages = await loadMessages(language);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers initial={{ language, messages }} />
  </StrictMode>,
);
