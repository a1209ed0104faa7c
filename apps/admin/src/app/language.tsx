import { DatesProvider } from '@mantine/dates';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import 'dayjs/locale/fr';
import type { InterfaceLanguage } from '@undersigned/kernel';
import { setRequestLanguage } from '../api/client.js';
import { loadMessages, rememberLanguage, type Messages } from '../messages/index.js';

export interface LanguageState {
  readonly language: InterfaceLanguage;
  readonly messages: Messages;
}

interface LanguageChoice {
  readonly language: InterfaceLanguage;
  readonly choose: (language: InterfaceLanguage) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

export function useLanguage(): LanguageChoice {
  const value = use(LanguageContext);
  if (!value) throw new Error('useLanguage outside of LanguageProvider');
  return value;
}

export function LanguageProvider({ initial, children }: { initial: LanguageState; children: ReactNode }) {
  const [state, setState] = useState(initial);
  const choose = useCallback((language: InterfaceLanguage) => {
    rememberLanguage(language);
    void loadMessages(language).then((messages) => setState({ language, messages }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = state.language;
    setRequestLanguage(state.language);
  }, [state.language]);
  const choice = useMemo(() => ({ language: state.language, choose }), [state.language, choose]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={state.language} messages={state.messages}>
        <DatesProvider settings={{ locale: state.language, firstDayOfWeek: state.language === 'fr' ? 1 : 0 }}>
          {children}
        </DatesProvider>
      </IntlProvider>
    </LanguageContext>
  );
}
